import type { Storey } from "../layout/house.ts";

/** The wind in the house: upstairs it blows to the right, downstairs back again, in gusts that run through the rooms. */

/** Units between two gusts, and how fast they run. */
const WAVE = { length: 520, speed: 430 } as const;

/** Which way the wind blows on a storey. */
export function windward(storey: Storey): -1 | 1 {
  return storey === 1 ? 1 : -1;
}

/** How strong the gust is at a place: 0 (a lull) to 1. */
export function gustAt(storey: Storey, x: number, now: number): number {
  const along = x * windward(storey) - now * WAVE.speed;
  const wave = 0.5 + 0.5 * Math.sin((along / WAVE.length) * Math.PI * 2);
  const other = 0.5 + 0.5 * Math.sin((along / WAVE.length) * Math.PI * 0.74 + 1.3);
  return wave * wave * (0.45 + 0.55 * other);
}

/** Up (below 0) and down, from -1 to 1: eddies that a room throws off. `own` belongs to what is carried. */
export function eddyAt(x: number, now: number, own: number): number {
  return Math.sin(x / 92 + now * 0.9 + own) * 0.6 + Math.sin(x / 37 - now * 1.7 + own * 2.3) * 0.4;
}
