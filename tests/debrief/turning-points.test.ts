import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Outcome, OUTCOMES } from "../../src/company/outcome.ts";
import { type Chances, chancesAlong } from "../../src/debrief/chances.ts";
import { distance, type TurningPoint, turningPoints, turningPointsFor } from "../../src/debrief/turning-points.ts";
import { Ahead } from "../../src/explore/ahead.ts";
import { allOf } from "../../src/explore/pieces.ts";
import type { Whole } from "../helpers/every-play.ts";
import { beginningWith, chancesAmong, choicesOf } from "../helpers/look-through.ts";
import { somePlay } from "../helpers/some-plays.ts";

type MovedBy = (before: Chances, after: Chances) => number;

/** The numbers of the three decisions that moved most, found by looking through every play. */
function lookedThrough(plays: readonly Whole[], play: readonly string[], movedBy: MovedBy): number[] {
  const chancesAfter = (decisions: number): Chances => chancesAmong(beginningWith(plays, play.slice(0, decisions)));
  return play
    .map((_, i) => ({ number: i + 1, moved: movedBy(chancesAfter(i), chancesAfter(i + 1)) }))
    .filter(({ moved }) => moved > 0)
    .toSorted((one, other) => other.moved - one.moved || one.number - other.number)
    .slice(0, 3)
    .map(({ number }) => number);
}

const numbersOf = (points: readonly TurningPoint[]): number[] => points.map(({ number }) => number);

describe("turning points", () => {
  // The time is a guard against hanging for ever.
  it("are what looking through every play one after the other gives", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(somePlay, ({ story, plays, play }) => {
        const choices = choicesOf(play);
        const decisions = allOf(chancesAlong(new Ahead(story), choices));
        expect(numbersOf(turningPoints(decisions))).toEqual(lookedThrough(plays, choices, distance));
        for (const outcome of OUTCOMES) {
          const change: MovedBy = (before, after) => Math.abs(after[outcome] - before[outcome]);
          expect(numbersOf(turningPointsFor(outcome, decisions))).toEqual(lookedThrough(plays, choices, change));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("name the choice that would have left the sweet spot likeliest", () => {
    fc.assert(
      fc.property(somePlay, ({ story, plays, play }) => {
        const choices = choicesOf(play);
        for (const { number, best, taken } of turningPoints(allOf(chancesAlong(new Ahead(story), choices)))) {
          const before = choices.slice(0, number - 1);
          const open = [...new Set(beginningWith(plays, before).flatMap((each) => choicesOf(each)[number - 1] ?? []))];
          const sweet = open.map((choice) => chancesAmong(beginningWith(plays, [...before, choice]))["sweet-spot"]);
          expect(open).toContain(taken);
          expect(best.chances["sweet-spot"]).toBe(Math.max(...sweet));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("measure a distance of 1 between what has nothing in common, and none between equals", () => {
    const sure = (outcome: Outcome): Chances =>
      Object.fromEntries(OUTCOMES.map((name) => [name, name === outcome ? 1 : 0])) as Chances;
    expect(distance(sure("chaos"), sure("sweet-spot"))).toBe(1);
    expect(distance(sure("drift"), sure("drift"))).toBe(0);
  });
});
