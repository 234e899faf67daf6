import { FOLLOWING_SHARE, MODEL, VITAL_MODEL } from "../company/model.ts";
import { fingerprint } from "../story/hash.ts";
import type { BotName } from "./exploration.ts";
import type { Tables } from "./tables.ts";

/**
 * The futures of the first decisions of a story, worked out beforehand: most of the work
 * of looking back on a play lies there, where most is still possible, and it is the same
 * for every play. Plain JSON.
 */
export interface KnownFutures {
  /** See `rulesOf`: known futures hold for a story of exactly these rules. */
  readonly rules: string;
  /** Up to so many decisions are known. */
  readonly decisions: number;
  /** By the places of the choices in their scenes, a digit a decision: the ends in the order of `OUTCOMES`, then the worth. */
  readonly futures: { readonly [path: string]: readonly number[] };
  /** Up to so many decisions are the ranges known. */
  readonly ranged: number;
  /**
   * By the paths of so many decisions: the least and the most leadership, the least and the
   * most management after each decision that can follow.
   */
  readonly ranges: { readonly [path: string]: readonly number[] };
  /** How likely each bot ends in each outcome, in the order of `OUTCOMES`, 0–1. */
  readonly bots: { readonly [bot in BotName]?: readonly number[] };
}

/** A fingerprint of everything that a future depends on; words are not among it. */
export function rulesOf({ story, scenes, choices, consequences, pushes }: Tables): string {
  return fingerprint(
    JSON.stringify([
      [MODEL, VITAL_MODEL, FOLLOWING_SHARE],
      story.scenario.opening,
      scenes.map(({ scene, change, complexity }) => [scene.id, change, complexity]),
      choices.map(({ key, when, sets, causes, ways }) => [key, when, sets, causes, ways]),
      consequences.length,
      [...pushes],
    ]),
  );
}
