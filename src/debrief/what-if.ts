import type { Meter } from "../company/figures.ts";
import type { Play } from "../story/play.ts";
import type { Chances } from "./chances.ts";
import type { Trail } from "./trail.ts";

/** The least and the most of a figure, 0–100. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** Where both meters can stand after one decision, over all continuations that get so far. */
export type RangeAt = { readonly [meter in Meter]: Span } & {
  /** Of the decision, from 1. */
  readonly number: number;
};

/** What would have become of a play if at one decision another choice had been taken, or the same and then the best. */
export interface WhatIf {
  /** Of the decision, from 1. */
  readonly number: number;
  readonly scene: string;
  readonly choice: string;
  /** The play as it was up to this decision, then this choice, then the best continuation there is. */
  readonly ghost: Trail;
  /** Ways to play on from this choice to an end. */
  readonly continuations: number;
  /** How they end. */
  readonly chances: Chances;
  /** After this decision, and after each that can follow. */
  readonly range: readonly RangeAt[];
  /** To play on from here for real: the play up to this decision and this choice. */
  readonly playOn: Play;
}
