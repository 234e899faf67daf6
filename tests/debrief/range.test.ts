import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerOf, rangeOf, SINGLE_HATS } from "../../src/debrief/range.ts";
import type { DecisionView } from "../../src/story/view.ts";
import { anyDecisions, ASKING, decisions } from "../helpers/decisions.ts";

const numbers = (some: readonly DecisionView[]): number[] => some.map(({ number }) => number);

describe("the range of a play", () => {
  it("tells the hat that each moment asked for from the company as it was before the decision", () => {
    const { moments } = rangeOf(
      decisions(
        { hat: "leadership", ...ASKING.leadership },
        { hat: "leadership", ...ASKING.management },
        { hat: "both", ...ASKING.both },
      ),
    );
    expect(moments.map(({ asked, answer }) => [asked, answer])).toEqual([
      ["leadership", 2],
      ["management", 0],
      ["both", 2],
    ]);
  });

  it("counts how often a hat was worn and wanted, with the decisions that were one too many or one too few", () => {
    const { use, overused, answered } = rangeOf(
      decisions(
        { hat: "leadership", ...ASKING.leadership },
        { hat: "leadership", ...ASKING.management },
        { hat: "both", ...ASKING.management },
        { hat: "none", ...ASKING.leadership },
      ),
    );
    expect(use.leadership).toMatchObject({ used: 3, needed: 2 });
    expect([numbers(use.leadership.over), numbers(use.leadership.under)]).toEqual([[2, 3], [4]]);
    expect(use.management).toMatchObject({ used: 1, needed: 2 });
    expect([numbers(use.management.over), numbers(use.management.under)]).toEqual([[], [2]]);
    expect({ overused, answered }).toEqual({ overused: "leadership", answered: 2 });
  });

  it("tells changes of hat made in time, ready, missed, late, back again and for nothing", () => {
    const { switches } = rangeOf(
      decisions(
        { hat: "leadership", ...ASKING.leadership },
        { hat: "management", ...ASKING.management }, // in time
        { hat: "management", ...ASKING.leadership }, // missed
        { hat: "leadership", ...ASKING.leadership }, // late
        { hat: "management", ...ASKING.leadership }, // for nothing
        { hat: "management", ...ASKING.management }, // ready
        { hat: "leadership", ...ASKING.both }, // changed, and no better: ready, and for nothing
        { hat: "none", ...ASKING.both }, // for nothing
        { hat: "both", ...ASKING.both }, // back
      ),
    );
    expect(switches).toMatchObject({ needed: 4, made: 6 });
    const { inTime, ready, missed, late, back, idle } = switches;
    expect([inTime, ready, missed, late, back, idle].map(numbers)).toEqual([[2], [6, 7], [3], [4], [9], [5, 7, 8]]);
  });

  it("has nothing to say of a play without decisions", () => {
    expect(rangeOf([])).toMatchObject({ moments: [], answered: 0, overused: null, switches: { needed: 0, made: 0 } });
  });

  it("adds up for any play", () => {
    fc.assert(
      fc.property(anyDecisions, (play) => {
        const { use, switches, moments, answered, overused } = rangeOf(play);
        for (const hat of SINGLE_HATS) {
          const { used, needed, over, under } = use[hat];
          expect(used - needed).toBe(over.length - under.length);
          expect(used).toBe(play.filter((one) => one.hat === hat || one.hat === "both").length);
        }
        const { needed, made, inTime, ready, missed, late, back, idle } = switches;
        expect(needed).toBe(inTime.length + ready.length + missed.length);
        expect(made).toBe(inTime.length + late.length + back.length + idle.length);
        expect(made).toBeLessThanOrEqual(Math.max(0, play.length - 1));
        expect(moments.filter(({ answer }) => answer === 0).length).toBe(play.length - answered);
        const most = Math.max(...SINGLE_HATS.map((hat) => use[hat].used - use[hat].needed));
        expect(overused === null ? 0 : use[overused].used - use[overused].needed).toBe(Math.max(0, most));
      }),
    );
  });

  it("finds nothing to mend in a play that wore what was asked for, and nothing right in its opposite", () => {
    fc.assert(
      fc.property(anyDecisions, (play) => {
        const asked = rangeOf(play).moments.map((moment) => moment.asked);
        const perfect = rangeOf(play.map((one, i) => ({ ...one, hat: asked[i] ?? "both" })));
        expect(perfect.answered).toBe(play.length);
        expect([perfect.switches.missed, perfect.switches.late, perfect.switches.idle]).toEqual([[], [], []]);
        expect(perfect.overused).toBeNull();
        const idle = rangeOf(play.map((one) => ({ ...one, hat: "none" as const })));
        expect([idle.answered, idle.switches.made]).toEqual([0, 0]);
        expect(idle.switches.missed.length).toBe(idle.switches.needed);
      }),
    );
  });
});

describe("an answer", () => {
  it("is best with the very hat, will do with both hats or where it is too close to call, and fails without a hat", () => {
    expect(answerOf("leadership", "leadership")).toBe(2);
    expect(answerOf("both", "management")).toBe(1);
    expect(answerOf("leadership", "both")).toBe(1);
    expect(answerOf("leadership", "management")).toBe(0);
    expect(answerOf("none", "both")).toBe(0);
  });
});
