import { fitOf } from "../../src/company/needs.ts";
import { OUTCOMES } from "../../src/company/outcome.ts";
import type { Chances } from "../../src/debrief/chances.ts";
import { WORTH } from "../../src/explore/worth.ts";
import type { Whole } from "./every-play.ts";

/** The ids of the choices of a play. */
export const choicesOf = ({ state }: Whole): string[] => state.decisions.map(({ choice }) => choice.id);

/** Those plays that begin with these choices. */
export const beginningWith = (plays: readonly Whole[], prefix: readonly string[]): Whole[] =>
  plays.filter((play) => prefix.every((id, i) => choicesOf(play)[i] === id));

/** What part of all plays that end, ends in each outcome. */
export function chancesAmong(plays: readonly Whole[]): Chances {
  const ended = plays.filter(({ outcome }) => outcome !== null);
  const share = (outcome: string): number =>
    ended.length === 0 ? 0 : ended.filter((play) => play.outcome === outcome).length / ended.length;
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, share(outcome)])) as Chances;
}

/** What a play is worth by its outcome and by the fit of its decisions after the first `from`. */
export function worthOf({ state, outcome }: Whole, from: number): number {
  const fits = state.decisions.slice(from).map(({ after, scene }) => fitOf(after, scene.situation));
  return (outcome === null ? 0 : WORTH[outcome]) + fits.reduce((sum, fit) => sum + fit, 0);
}
