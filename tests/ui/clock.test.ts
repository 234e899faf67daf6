import { describe, expect, it } from "vitest";
import { clockOf, minutesOf } from "../../src/ui/console/clock.ts";

describe("a span of time", () => {
  it.each([
    [0, "0:00"],
    [59_400, "0:59"],
    [59_600, "1:00"],
    [-90_000, "1:30"],
    [3_723_000, "1:02:03"],
  ])("of %d ms reads %s", (milliseconds, words) => {
    expect(clockOf(milliseconds)).toBe(words);
  });

  it("counts in whole minutes against a plan", () => {
    expect([minutesOf(29_000), minutesOf(31_000), minutesOf(-240_000)]).toEqual([0, 1, 4]);
  });
});
