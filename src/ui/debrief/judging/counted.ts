import { tDebrief } from "../../../i18n/t-debrief.ts";

/** How often, as one says it: once, twice, 3 times; and all the way, where it was so at each of all decisions. */
export function times(count: number, all?: number): string {
  if (count === all) return tDebrief("times.all");
  return count === 1 || count === 2 ? tDebrief(`times.${count}`) : tDebrief("times.more", { count });
}

/** So many of all moments: no moment, one moment, 2 moments, every moment. */
export function moments(count: number, all: number): string {
  if (count === all) return tDebrief("moments.all");
  return count === 0 || count === 1 ? tDebrief(`moments.${count}`) : tDebrief("moments.more", { count });
}

/** So many decisions: one decision, 2 decisions. */
export function decisions(count: number): string {
  return count === 1 ? tDebrief("decisions.1") : tDebrief("decisions.more", { count });
}

/** So many of so many: 9 of 14, all 14. */
export function share(count: number, of: number): string {
  return count === of ? tDebrief("share.all", { of }) : tDebrief("share.some", { count, of });
}
