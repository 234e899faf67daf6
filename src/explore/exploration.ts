import type { Hat } from "../company/hat.ts";
import type { Outcome } from "../company/outcome.ts";
import type { Lesson } from "../scenario/vocabulary.ts";

/** Ways of playing that the explorer tries, each without a human being. */
export const BOTS = ["leadership", "management", "alternating", "random", "adaptive"] as const;
export type BotName = (typeof BOTS)[number];

/** The least and the most that any play has of something. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

export interface OutcomeCount {
  readonly reachable: boolean;
  /** Part of all plays that end this way, 0–1. */
  readonly share: number;
  /** The choices of one play that ends this way; empty when there is none. */
  readonly example: readonly string[];
}

export interface ChoiceCount {
  /** Plays in which it is taken. */
  readonly reached: number;
  /** Plays in which its scene is met with this choice locked. */
  readonly timesLocked: number;
  /**
   * Part of the positions in which it can be taken where nothing else promises more, 0–1:
   * where it lies on a best way to the end. Null when not every play was played.
   */
  readonly best: number | null;
  /** See `proofs.ts`. Null when not every play was played. */
  readonly dominated: boolean | null;
}

export interface Proof {
  /** One line that says what was to be proven. */
  readonly name: string;
  readonly holds: boolean;
  /** What speaks against it, in a line: a play, a choice, a figure. */
  readonly counterexample?: string;
}

/**
 * Everything that playing a scenario in every possible way shows. Plain JSON: what
 * `scenario -- explore --json` prints. Counts are exact up to 2⁵³.
 */
export interface Exploration {
  readonly scenario: string;
  /** False when there were too many positions, or too little patience: then all else is told from random plays. */
  readonly complete: boolean;
  /** Only when somebody stopped it before it was done. */
  readonly partial?: true;
  /** All plays that there are; of an incomplete exploration, those that were played. */
  readonly plays: number;
  /** Positions that differ in something that can still matter. */
  readonly states: number;
  readonly elapsedMs: number;
  /** Decisions in a play. */
  readonly decisions: Range;
  /** Words that a player reads in a play, from the first act to the ending. */
  readonly words: Range;
  readonly outcomes: { readonly [outcome in Outcome]: OutcomeCount };
  readonly bots: { readonly [bot in BotName]: { readonly [outcome in Outcome]: number } };
  /** By `scene/choice`. */
  readonly choices: { readonly [sceneAndChoice: string]: ChoiceCount };
  /**
   * Of the plays that end this way: the number of the last decision after which one of
   * them could still have reached the sweet spot. Left out for an outcome that no play
   * has, and when not every play was played.
   */
  readonly lastRecovery: { readonly [outcome in Outcome]?: number };
  /** Part of all plays in which the lesson comes up, 0–1; only lessons that the scenario teaches. */
  readonly lessons: { readonly [lesson in Lesson]?: number };
  /** Those that could be decided. */
  readonly proofs: readonly Proof[];
}

/** One way through the story: from a scene by a choice to what follows. */
export interface Way {
  readonly scene: string;
  readonly choice: string;
  /** A scene, or `end`. */
  readonly to: string;
  /** Plays that go this way. */
  readonly plays: number;
}

/** How well the meters fit what the scenes need after one decision, over all plays that get so far. */
export interface FitAt {
  /** Number of the decision, from 1. */
  readonly decision: number;
  readonly mean: number;
  readonly min: number;
  readonly max: number;
}

/** How plays flow through a story: what a report draws. */
export interface Flow {
  readonly ways: readonly Way[];
  readonly fit: readonly FitAt[];
  /** By how much a move that wears this hat changes the fit, on average over all plays. */
  readonly moves: { readonly [hat in Hat]: number };
}

export interface Explored {
  readonly exploration: Exploration;
  readonly flow: Flow;
}
