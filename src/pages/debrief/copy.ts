/** Puts words into the clipboard. False where the browser withholds it, as on pages that came over plain HTTP. */
export async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
