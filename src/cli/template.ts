import text from "./template.yaml?raw";

/** A small sound scenario that explains the format in its comments: what `new` writes and `explain` edits. */
export const TEMPLATE: string = text;

/** The template under an id of its own, with a title made from it. */
export function template(id: string): string {
  const words = id.replaceAll("-", " ");
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return TEMPLATE.replaceAll("new-story", id).replace("title: New story", `title: ${JSON.stringify(title)}`);
}
