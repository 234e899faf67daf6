import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OUTCOMES } from "../../src/company/outcome.ts";
import { besideOf } from "../../src/debrief/beside.ts";
import { Ahead } from "../../src/explore/ahead.ts";
import { BOTS } from "../../src/explore/exploration.ts";
import { explore } from "../../src/explore/explore.ts";
import { allOf } from "../../src/explore/pieces.ts";
import { compile } from "../../src/story/compile.ts";
import { knownOf, shipped, SHIPPED } from "../helpers/shipped.ts";
import { smallStory } from "../helpers/small-stories.ts";

describe("the bots beside a player", () => {
  // The time is a guard against hanging for ever.
  it("end as the explorer says that they do", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(smallStory, async (scenario) => {
        const story = compile(scenario);
        const { bots } = (await explore(story, { comparedPlays: 0 })).exploration;
        const ahead = new Ahead(story);
        for (const bot of BOTS) {
          const shares = allOf(ahead.sharesOf(bot));
          OUTCOMES.forEach((outcome, i) => expect(shares[i]).toBeCloseTo(bots[bot][outcome], 9));
        }
      }),
    );
  });

  it.each(SHIPPED)("end in $id as one of their plays does, and all their plays are counted", ({ id }) => {
    const beside = allOf(besideOf(new Ahead(compile(shipped(id)), knownOf(id))));
    expect(beside.map(({ bot }) => bot)).toEqual(BOTS);
    for (const { bot, trail, chances } of beside) {
      expect(OUTCOMES.reduce((sum, outcome) => sum + chances[outcome], 0)).toBeCloseTo(1, 9);
      // Who plays by chance has no play of its own.
      expect(trail === null).toBe(bot === "random");
      expect(trail === null || chances[trail.outcome] > 0).toBe(true);
    }
  });

  it.each(SHIPPED)("are known beforehand in $id just as they are counted (else: npm run futures)", ({ id }) => {
    const ahead = new Ahead(compile(shipped(id)));
    // The others take seconds, and the same code counts them.
    for (const bot of ["leadership", "management", "alternating"] as const) {
      expect(knownOf(id).bots[bot]).toEqual(allOf(ahead.sharesOf(bot)));
    }
  });
});
