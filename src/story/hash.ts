/**
 * A short fingerprint of a text, FNV-1a over two halves: 64 bits as hexadecimal. It
 * tells whether a scenario has changed since a play was saved; it is no protection
 * against anyone.
 */
export function fingerprint(text: string): string {
  return hash32(text, 0x811c9dc5) + hash32(text, 0x01234567);
}

/** FNV-1a, 32 bits, from a given offset basis. */
function hash32(text: string, basis: number): string {
  let hash = basis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
