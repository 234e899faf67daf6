/** A fresh seed for a play: a whole number from 0 to 2³²−1. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** A fresh id for a save. Not `randomUUID`, which browsers withhold from pages that came over plain HTTP. */
export function newSaveId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
