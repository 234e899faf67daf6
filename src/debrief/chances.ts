import { type Outcome, OUTCOMES } from "../company/outcome.ts";
import type { Ahead } from "../explore/ahead.ts";
import { type Fork, forksOf } from "../explore/forks.ts";
import type { Pieces } from "../explore/pieces.ts";

/** Part of all continuations that end in each outcome, 0–1 each; together 1 unless some get stuck. */
export type Chances = { readonly [outcome in Outcome]: number };

/** What one choice still allowed. */
export interface OptionChances {
  readonly choice: string;
  /** What it says. */
  readonly label: string;
  /** Ways to play on from here to an end. */
  readonly continuations: number;
  readonly chances: Chances;
}

/** What was still possible at one decision of a play. */
export interface DecisionChances {
  /** Counts from 1. */
  readonly number: number;
  readonly scene: string;
  readonly taken: string;
  /** Over every continuation of every open choice. */
  readonly before: Chances;
  /** Over every continuation of the choice that was taken. */
  readonly after: Chances;
  /** Every choice that was open, in the order of the scene. */
  readonly options: readonly OptionChances[];
}

/**
 * The chances along a play: at each decision, what part of all possible continuations
 * ends in each outcome. Counted, not sampled.
 */
export function* chancesAlong(ahead: Ahead, choiceIds: readonly string[]): Pieces<DecisionChances[]> {
  return (yield* forksOf(ahead, choiceIds)).map(chancesAt);
}

function chancesAt({ scene, taken, options }: Fork, i: number): DecisionChances {
  const ofTaken = options.find(({ choice }) => choice === taken)?.future.ends ?? [];
  const all = OUTCOMES.map((_, outcome) => sum(options.map(({ future }) => future.ends[outcome] ?? 0)));
  return {
    number: i + 1,
    scene,
    taken,
    before: sharesOf(all),
    after: sharesOf(ofTaken),
    options: options.map(({ choice, label, future: { ends } }) => ({
      choice,
      label,
      continuations: sum(ends),
      chances: sharesOf(ends),
    })),
  };
}

/** What part of all ends each outcome is, from their numbers in the order of `OUTCOMES`. */
export function sharesOf(ends: readonly number[]): Chances {
  const all = sum(ends);
  const share = (outcome: number): number => (all === 0 ? 0 : (ends[outcome] ?? 0) / all);
  return Object.fromEntries(OUTCOMES.map((name, outcome) => [name, share(outcome)])) as { [name in Outcome]: number };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
