import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, type Guess, playOf } from "../../src/debrief/guess.ts";
import { debriefOf } from "../../src/debrief/report.ts";
import { play } from "../helpers/player.ts";
import { shipped } from "../helpers/shipped.ts";

/** A play that leads wherever it can. */
const leading = (id: string) =>
  debriefOf(play(shipped(id)).finish((open) => open.find(({ hat }) => hat === "leadership") ?? open[0]).view);

const debrief = leading("crunch-time");
const actual: Guess = {
  play: playOf(debrief.decisions.map(({ choice }) => choice)),
  fit: debrief.fit ?? 0,
  leadership: debrief.hats.leadership,
  management: debrief.hats.management,
  both: debrief.hats.both,
  inTime: debrief.range.switches.inTime.length,
  overused: "leadership",
};

describe("a guess beside the play", () => {
  it("finds somebody who knows their play", () => {
    const { figures, overused, verdict } = compare(actual, debrief);
    expect(figures.map(({ difference }) => difference)).toEqual([0, 0, 0, 0, 0]);
    expect(overused).toEqual({ guessed: "leadership", actual: "leadership" });
    expect(verdict).toBe("close");
  });

  it("tells whoever overrates the fit from whoever underrates it, and both from wrong counts", () => {
    expect(compare({ ...actual, fit: actual.fit + 9 }, debrief).verdict).toBe("high");
    expect(compare({ ...actual, fit: actual.fit - 9 }, debrief).verdict).toBe("low");
    expect(compare({ ...actual, fit: actual.fit + 8, both: actual.both + 1 }, debrief).verdict).toBe("close");
    expect(compare({ ...actual, both: actual.both + 2 }, debrief).verdict).toBe("elsewhere");
  });

  it("is about the very decisions that were taken", () => {
    expect(actual.play).toMatch(/^[0-9a-f]{16}$/);
    expect(playOf(["a", "b"])).not.toBe(playOf(["a", "c"]));
  });

  it("leaves out changes of hat where none was ever asked for", () => {
    const { figures } = compare(actual, leading("startup"));
    expect(figures.map(({ figure }) => figure)).toEqual(["fit", "leadership", "management", "both"]);
  });

  it("gives the difference of every figure, above 0 where it was overrated", () => {
    const any = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(any, any, any, (fit, leadership, inTime) => {
        const { figures } = compare({ ...actual, fit, leadership, inTime }, debrief);
        for (const { guessed, actual: was, difference } of figures) expect(guessed - difference).toBe(was);
        expect(figures.map(({ guessed }) => guessed)).toEqual([
          fit,
          leadership,
          actual.management,
          actual.both,
          inTime,
        ]);
      }),
    );
  });
});
