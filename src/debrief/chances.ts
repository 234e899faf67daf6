import { type Outcome, OUTCOMES } from "../company/outcome.ts";
import { type Fork, forksOf } from "../explore/forks.ts";
import type { KnownFutures } from "../explore/known-futures.ts";
import type { Story } from "../story/compile.ts";

/** Part of all continuations that end in each outcome, 0–1 each; together 1 unless some get stuck. */
export type Chances = { readonly [outcome in Outcome]: number };

/** What one choice still allowed. */
export interface OptionChances {
  readonly choice: string;
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
 * ends in each outcome. Counted, not sampled. See `forksOf` for `known`.
 */
export function chancesAlong(
  story: Story,
  choiceIds: readonly string[],
  known: KnownFutures | null = null,
  onProgress?: (positions: number) => void,
): DecisionChances[] {
  return forksOf(story, choiceIds, known, onProgress).map(chancesAt);
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
    options: options.map(({ choice, future: { ends } }) => ({
      choice,
      continuations: sum(ends),
      chances: sharesOf(ends),
    })),
  };
}

function sharesOf(ends: readonly number[]): Chances {
  const all = sum(ends);
  const share = (outcome: number): number => (all === 0 ? 0 : (ends[outcome] ?? 0) / all);
  return Object.fromEntries(OUTCOMES.map((name, outcome) => [name, share(outcome)])) as { [name in Outcome]: number };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
