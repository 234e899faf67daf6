import { type Outcome, OUTCOMES } from "../company/outcome.ts";
import type { Chances, DecisionChances, OptionChances } from "./chances.ts";
import { mostMoved, type Telling, tellingOf } from "./telling.ts";

/** A decision that changed what could still become of the play. */
export interface TurningPoint {
  readonly number: number;
  readonly scene: string;
  readonly taken: string;
  readonly before: Chances;
  readonly after: Chances;
  /** How far the chances moved, 0–1: see `distance`. */
  readonly moved: number;
  /** The open choice after which the sweet spot is likeliest; it can be the one taken. */
  readonly best: OptionChances;
  /** What is to be said of it: about the ending it was asked for, else about the one that moved most. */
  readonly telling: Telling;
}

/** So many are shown: as many as a room remembers. */
const SHOWN = 3;

/**
 * How far apart two sets of chances are, 0–1: the total variation distance, which is the
 * part of all continuations that would have to end differently to turn one into the other.
 */
export function distance(one: Chances, other: Chances): number {
  return OUTCOMES.reduce((sum, outcome) => sum + Math.abs(one[outcome] - other[outcome]), 0) / 2;
}

/** The decisions that moved the chances of all endings together most, the greatest first; none that moved nothing. */
export function turningPoints(decisions: readonly DecisionChances[]): TurningPoint[] {
  return greatest(decisions, mostMoved, ({ before, after }) => distance(before, after));
}

/** The decisions that moved the chance of one outcome most, up or down, the greatest first; none that left it alone. */
export function turningPointsFor(outcome: Outcome, decisions: readonly DecisionChances[]): TurningPoint[] {
  const about = (): Outcome => outcome;
  return greatest(decisions, about, ({ before, after }) => Math.abs(after[outcome] - before[outcome]));
}

/** The open choice that leaves the sweet spot likeliest, then holding on; of equals the first. */
export function bestOption({ options }: DecisionChances): OptionChances | null {
  const better = (one: OptionChances, other: OptionChances): number =>
    other.chances["sweet-spot"] - one.chances["sweet-spot"] || other.chances["holding-on"] - one.chances["holding-on"];
  return options.toSorted(better)[0] ?? null;
}

function greatest(
  decisions: readonly DecisionChances[],
  about: (before: Chances, after: Chances) => Outcome,
  movedBy: (at: DecisionChances) => number,
): TurningPoint[] {
  return decisions
    .flatMap((decision) => {
      const { number, scene, taken, before, after } = decision;
      const best = bestOption(decision);
      const moved = movedBy(decision);
      if (best === null || moved === 0) return [];
      const telling = tellingOf(about(before, after), { before, after, taken, best });
      return [{ number, scene, taken, before, after, moved, best, telling }];
    })
    .toSorted((one, other) => other.moved - one.moved || one.number - other.number)
    .slice(0, SHOWN);
}
