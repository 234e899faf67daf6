/** Words as a part of a file's name: plain small letters, digits and dashes. */
export function fileNameOf(words: string): string {
  const plain = words
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, "");
  return plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "") || "company";
}
