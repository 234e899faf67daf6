import { tDebrief } from "../../../i18n/t-debrief.ts";

/** How often, as one says it: never, once, twice, 3 times. */
export function times(count: number): string {
  if (count === 0 || count === 1 || count === 2) return tDebrief(`times.${count}`);
  return tDebrief("times.more", { count });
}

/** So many moments: no moment, one moment, 2 moments. */
export function moments(count: number): string {
  return count === 0 || count === 1 ? tDebrief(`moments.${count}`) : tDebrief("moments.more", { count });
}

/** So many decisions: one decision, 2 decisions. */
export function decisions(count: number): string {
  return count === 1 ? tDebrief("decisions.1") : tDebrief("decisions.more", { count });
}
