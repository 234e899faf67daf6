import { expect, it } from "vitest";
import { chanceOf, createChance, seedFrom, shuffle } from "../../src/stage/chance.ts";

it("gives the same stream for the same seed, spread between 0 and 1", () => {
  const [one, other] = [createChance(5), createChance(5)];
  const numbers = Array.from({ length: 500 }, () => one());
  expect(numbers).toEqual(Array.from({ length: 500 }, () => other()));
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(numbers.reduce((sum, number) => sum + number) / 500).toBeCloseTo(0.5, 1);
});

it("tells words apart", () => {
  expect(seedFrom(1, "ab", "c")).not.toBe(seedFrom(1, "a", "bc"));
  expect(chanceOf(1, "tea")).not.toBe(chanceOf(2, "tea"));
});

it("shuffles without losing anyone", () => {
  expect(shuffle([1, 2, 3, 4, 5], createChance(3)).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
});
