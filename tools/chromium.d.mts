/** The path of a Chromium. Throws with instructions when there is none. */
export function findChromium(): string;
export const CHROMIUM_FLAGS: string[];
