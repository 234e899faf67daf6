import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitOf, goingOf, hatAskedFor, leanOf, needsOf } from "../../src/company/needs.ts";

const percent = fc.integer({ min: 0, max: 100 });

describe("the hat that a moment asks for", () => {
  it("is the one that is missing more, and both where the difference is hard to tell", () => {
    expect([-40, -6, -5, 0, 5, 6, 40].map(hatAskedFor)).toEqual([
      "management",
      "management",
      "both",
      "both",
      "both",
      "leadership",
      "leadership",
    ]);
  });

  it("is told from the gaps between what is needed and what is there", () => {
    fc.assert(
      fc.property(percent, percent, percent, percent, (leadership, management, change, complexity) => {
        const figures = { leadership, management };
        const situation = { change, complexity };
        const needs = needsOf(figures, situation);
        const lean = needs.leadership - leadership - (needs.management - management);
        expect(leanOf(figures, situation)).toBe(lean);
      }),
    );
  });
});

describe("a fit", () => {
  it("is said in three words", () => {
    expect([100, 70, 69, 50, 49, 0].map(goingOf)).toEqual(["well", "well", "so-so", "so-so", "badly", "badly"]);
  });

  it("is perfect where nothing is missing", () => {
    expect(fitOf({ leadership: 100, management: 100 }, { change: 100, complexity: 100 })).toBe(100);
  });
});
