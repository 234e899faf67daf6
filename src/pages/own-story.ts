import type { OwnStoryState } from "../ui/panels/OwnStoryPanel.tsx";
import type { App } from "./app.ts";
import { hrefOf } from "./route.ts";

/**
 * Reads and checks a story file of somebody's own and, if it is sound, puts it among
 * the stories of this visit. The YAML parser and the checks are loaded only now.
 */
export async function openOwnStory(app: App, file: File, tell: (state: OwnStoryState) => void): Promise<void> {
  tell({ kind: "reading", file: file.name });
  try {
    const { MOST_BYTES, parseBytes } = await import("../scenario/bytes.ts");
    // No more of a file than a story can be long: it may be anything.
    const bytes = await file.slice(0, MOST_BYTES + 1).arrayBuffer();
    const parsed = parseBytes(new Uint8Array(bytes), file.name);
    if (!parsed.ok) return tell({ kind: "bad", file: file.name, diagnostics: parsed.diagnostics });
    const { id, title } = parsed.scenario;
    app.ownStories.set(id, parsed.scenario);
    tell({ kind: "good", title, href: hrefOf({ page: "play", scenario: id }) });
  } catch (error) {
    console.error(error);
    tell({ kind: "unreadable", file: file.name });
  }
}
