import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Outcome, OUTCOMES } from "../../src/company/outcome.ts";
import type { Chances, OptionChances } from "../../src/debrief/chances.ts";
import { type Frequency, frequenciesOf } from "../../src/debrief/frequency.ts";
import { tellingOf } from "../../src/debrief/telling.ts";
import { sayTurning } from "../../src/ui/debrief/turning/say-turning.ts";

const NEVER = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Chances;

/** What is said of a decision after which an outcome has another chance. */
function said(outcome: Outcome, before: number, after: number, best: Partial<OptionChances> = {}): string {
  const option = {
    choice: "taken",
    label: "Write a list.",
    continuations: 9,
    chances: { ...NEVER, "sweet-spot": 0.5 },
  };
  return sayTurning(
    tellingOf(outcome, {
      before: { ...NEVER, [outcome]: before },
      after: { ...NEVER, [outcome]: after },
      taken: "taken",
      best: { ...option, ...best },
    }),
  );
}

describe("what is said of a turning point", () => {
  it.each([
    [
      "sweet-spot",
      0.1,
      0.3,
      "This opened a door: before it, 1 in 10 ways on led to the sweet spot; after it, 3 in 10.",
    ],
    ["sweet-spot", 0.5, 1, "This settled it, happily: before it, 5 in 10 ways on led to the sweet spot"],
    ["sweet-spot", 0.31, 0.11, "This pushed the door half shut: before it, 3 in 10 ways on"],
    [
      "sweet-spot",
      0.31,
      0,
      "This shut the door: before it, 3 in 10 ways on still led to the sweet spot; after it, not one.",
    ],
    ["chaos", 0.2, 0.6, "Here it began to tip: before it, 2 in 10 ways on ended in chaos; after it, 6 in 10."],
    ["drift", 0.2, 1, "From here there was no way round drift: before it, 2 in 10 ways on ended there"],
    [
      "stagnation",
      0.45,
      0.44,
      "This took a step back from the edge: before it, 45 in 100 ways on ended in stagnation; after it, 44 in 100.",
    ],
    [
      "chaos",
      0.004,
      0,
      "This put chaos out of reach: before it, fewer than 1 in 100 ways on ended there; after it, not one.",
    ],
    [
      "holding-on",
      0.2,
      0.9999,
      "This made it likelier to just hold on: before it, 20 in 100 ways on ended so; after it, more than 99 in 100.",
    ],
    [
      "holding-on",
      0.2,
      0,
      "This made it less likely to just hold on: before it, 2 in 10 ways on ended so; after it, none.",
    ],
  ] as const)("of %s that went from %d to %d", (outcome, before, after, words) => {
    expect(said(outcome, before, after)).toContain(words);
  });

  it("ends with what the best choice would have left", () => {
    const other = { choice: "other", chances: { ...NEVER, "sweet-spot": 0.4 } };
    expect(said("chaos", 0.2, 0.6, other)).toMatch(
      / With “Write a list”, 4 in 10 ways on would have led to the sweet spot\.$/,
    );
    const sure = { choice: "other", chances: { ...NEVER, "sweet-spot": 1 } };
    expect(said("chaos", 0.2, 0.6, sure)).toMatch(/, all ways on would have led to the sweet spot\.$/);
    expect(said("sweet-spot", 0.1, 0.3)).toMatch(/ Of all that was open, it left the most ways to the sweet spot\.$/);
    const steady = { choice: "other", chances: { ...NEVER, "holding-on": 0.3 } };
    expect(said("chaos", 0.2, 0.6, steady)).toMatch(
      / but with “Write a list”, 3 in 10 ways on would have just held on\.$/,
    );
    const lost = said("chaos", 0.2, 0.6, { choice: "other", chances: NEVER });
    expect(lost).toMatch(/ By then, nothing that was open led to the sweet spot any more\.$/);
  });
});

describe("a frequency", () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  /** Unlike any double, which mostly is next to nothing. */
  const perMille = fc.integer({ min: 0, max: 1000 }).map((count) => count / 1000);

  it("is as near to its chance as its scale allows, and never says never or always where that is not so", () => {
    fc.assert(
      fc.property(chance, chance, chance, (...chances) => {
        const found = frequenciesOf(...chances);
        expect(new Set(found.map(({ of }) => of)).size).toBe(1);
        found.forEach(({ count, of, is }, i) => {
          const exact = chances[i] ?? 0;
          expect(is === "under" ? exact * of < count : is === "over" ? exact * of > count : true).toBe(true);
          expect(Math.abs(count / of - exact)).toBeLessThanOrEqual((is === "about" ? 0.5 : 1) / of + 1e-12);
          expect(count === 0).toBe(exact === 0);
          expect(count === of).toBe(exact === 1);
        });
      }),
    );
  });

  it("says what the percents beside it say, give or take two points", () => {
    fc.assert(
      fc.property(perMille, perMille, perMille, (...chances) => {
        frequenciesOf(...chances).forEach(({ count, of, is }, i) => {
          if (is !== "about") return;
          expect(Math.abs((100 * count) / of - 100 * (chances[i] ?? 0))).toBeLessThanOrEqual(2 + 1e-9);
        });
      }),
    );
    const hundreds = frequenciesOf(0.846, 0.3, 0.75);
    expect(hundreds.map(({ count, of }) => `${count} in ${of}`)).toEqual(["85 in 100", "30 in 100", "75 in 100"]);
  });

  it("tells before from after wherever they differ by more than one in a thousand", () => {
    const isSame = (one: Frequency, other: Frequency): boolean => one.count === other.count && one.is === other.is;
    fc.assert(
      fc.property(chance, chance, chance, (before, after, other) => {
        fc.pre(Math.abs(before - after) > 0.002);
        const [one, another] = frequenciesOf(before, after, other);
        expect(isSame(one, another)).toBe(false);
      }),
    );
  });
});
