import { HATS, type Hat } from "../company/hat.ts";
import { OUTCOMES } from "../company/outcome.ts";
import type { Lesson } from "../scenario/vocabulary.ts";
import { BOTS } from "./exploration.ts";
import type { Tables } from "./tables.ts";

/** What was counted while a story was played, by number instead of by name. */
export interface Tally {
  complete: boolean;
  partial: boolean;
  plays: number;
  states: number;
  decisions: { min: number; max: number };
  /** Plays that end in each outcome. */
  readonly outcomes: Float64Array;
  /** One play for each outcome that any play has. */
  readonly examples: (readonly string[] | null)[];
  /** Part of each bot's plays that ends in each outcome: bot by bot. */
  readonly bots: Float64Array;
  /** Plays by choice and by the scene that follows it; behind the scenes stands the end. */
  readonly ways: Float64Array;
  /** Plays that meet a choice locked. */
  readonly locked: Float64Array;
  /** Positions in which a choice can be taken, and those of them where nothing promises more. */
  readonly openIn: Float64Array;
  readonly bestIn: Float64Array;
  /** Choices that somewhere leave some figure better than each other choice would. */
  readonly undominated: Uint8Array;
  readonly lessons: Map<Lesson, number>;
  readonly fit: FitTally[];
  readonly moves: { readonly [hat in Hat]: { plays: number; change: number } };
  /** By number of decisions taken: the positions, and those from which the sweet spot can still be reached. */
  readonly hope: { positions: number; recoverable: number; won: number }[];
  /** By outcome: the latest decision after which a play that ends so could still have reached the sweet spot; −1 for none. */
  readonly lastRecovery: number[];
  /** A play that came to a scene with every choice locked. */
  stuck: readonly string[] | null;
}

export interface FitTally {
  plays: number;
  sum: number;
  min: number;
  max: number;
}

export function newTally({ scenes, choices }: Tables): Tally {
  return {
    complete: true,
    partial: false,
    plays: 0,
    states: 0,
    decisions: { min: Infinity, max: 0 },
    outcomes: new Float64Array(OUTCOMES.length),
    examples: OUTCOMES.map(() => null),
    bots: new Float64Array(BOTS.length * OUTCOMES.length),
    ways: new Float64Array(choices.length * (scenes.length + 1)),
    locked: new Float64Array(choices.length),
    openIn: new Float64Array(choices.length),
    bestIn: new Float64Array(choices.length),
    undominated: new Uint8Array(choices.length),
    lessons: new Map(),
    fit: [],
    moves: Object.fromEntries(HATS.map((hat) => [hat, { plays: 0, change: 0 }])) as Tally["moves"],
    hope: [],
    lastRecovery: OUTCOMES.map(() => -1),
    stuck: null,
  };
}

/** Adds to one number of many. */
export function add(numbers: Float64Array, at: number, amount: number): void {
  numbers[at] = (numbers[at] ?? 0) + amount;
}

/** Counts the fit after decision `number` (from 1) of so many plays. */
export function addFit(tally: Tally, number: number, fit: number, plays: number): void {
  const at = (tally.fit[number - 1] ??= { plays: 0, sum: 0, min: 100, max: 0 });
  at.plays += plays;
  at.sum += plays * fit;
  at.min = Math.min(at.min, fit);
  at.max = Math.max(at.max, fit);
}
