import { OUTCOMES } from "../company/outcome.ts";
import type { Ahead } from "../explore/ahead.ts";
import { followed, optionOf } from "../explore/moments.ts";
import { type Pieces, stretch } from "../explore/pieces.ts";
import type { RangeAt } from "../explore/range.ts";
import { branchBefore, type Play } from "../story/play.ts";
import { type Chances, sharesOf } from "./chances.ts";
import { type Trail, trailOf } from "./trail.ts";

export type { RangeAt } from "../explore/range.ts";

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

/**
 * What would have become of a play with this choice at decision `number` (from 1). For the
 * choice that was taken, it is what the best continuation would still have made of it.
 * Null when the choice was not open there.
 */
export function* whatIf(ahead: Ahead, play: Play, number: number, choice: string): Pieces<WhatIf | null> {
  const { story, tables } = ahead;
  const before = branchBefore(play, number);
  const moment = followed(tables, before.choiceIds);
  const option = moment === null ? undefined : optionOf(tables, moment, choice);
  if (moment === null || option === undefined || before.choiceIds.length !== number - 1) return null;

  const { ends } = yield* stretch(ahead.futureOf(option), 0, 0.5);
  const best = yield* ahead.bestFrom(option);
  const range = yield* stretch(ahead.rangeFrom(option), 0.5, 0.5);
  const choiceIds = [...before.choiceIds, choice];
  return {
    number,
    scene: tables.scenes[moment.scene]?.scene.id ?? "",
    choice,
    ghost: trailOf(story, [...choiceIds, ...best.map((each) => each.choice.choice.id)]),
    continuations: OUTCOMES.reduce((sum, _, outcome) => sum + (ends[outcome] ?? 0), 0),
    chances: sharesOf(ends),
    range,
    playOn: { ...before, contentHash: story.contentHash, choiceIds },
  };
}
