import type { Frequency } from "../../../debrief/frequency.ts";
import type { BestTelling, Telling } from "../../../debrief/telling.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";

/** Says in two sentences what a decision changed, and what the best choice would have left. */
export function sayTurning(telling: Telling): string {
  return `${sayChange(telling)} ${sayBest(telling.best)}`;
}

/** Says in a sentence what a decision changed. */
export function sayChange({ kind, outcome, from, to }: Telling): string {
  const parameters = { from: sayOften(from), to: sayOften(to), ending: tDebrief(`debrief.ending.${outcome}`) };
  return tDebrief(`debrief.turn.${kind}`, parameters);
}

/** Says a frequency: "3 in 10", "fewer than 1 in 100", "all". */
export function sayOften({ count, of, is }: Frequency): string {
  if (count === 0) return tDebrief("debrief.often.never");
  if (count === of) return tDebrief("debrief.often.always");
  const grouped = (value: number): string => value.toLocaleString("en");
  return tDebrief(`debrief.often.${is}`, { count: grouped(count), of: grouped(of) });
}

function sayBest(best: BestTelling): string {
  if (best.kind === "taken" || best.kind === "none") return tDebrief(`debrief.turn.best.${best.kind}`);
  const label = best.label.replace(/\.$/, "");
  return tDebrief(`debrief.turn.best.${best.kind}`, { label, chance: sayOften(best.chance) });
}
