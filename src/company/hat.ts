import type { Effects } from "./figures.ts";

/** Which hat a decision wore. `none` is a decision that neither led nor managed. */
export const HATS = ["leadership", "management", "both", "none"] as const;
export type Hat = (typeof HATS)[number];

/**
 * The hat a decision wears, told from what it does rather than from what its
 * author calls it. A move wears both hats when the lesser gain is at least half
 * of the greater.
 */
export function hatOf(effects: Effects): Hat {
  const leadership = Math.max(0, effects.leadership ?? 0);
  const management = Math.max(0, effects.management ?? 0);
  const greater = Math.max(leadership, management);
  const lesser = Math.min(leadership, management);
  if (greater === 0) return "none";
  if (lesser * 2 >= greater) return "both";
  return leadership > management ? "leadership" : "management";
}
