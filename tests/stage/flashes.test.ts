import { describe, expect, it } from "vitest";
import { mostFlashes } from "../helpers/flashes.ts";
import type { Picture } from "../helpers/pictures.ts";

type Colour = readonly [red: number, green: number, blue: number];
const DARK: Colour = [20, 20, 20];
const LIGHT: Colour = [160, 160, 160];

/** Two seconds in which a part of the screen, as a share of its width, changes colour so many times a second. */
function lamp(changes: number, share: number, colours: readonly [Colour, Colour] = [DARK, LIGHT]): Picture[] {
  const [width, height] = [24, 18];
  return Array.from({ length: 60 }, (_, frame) => {
    const colour = colours[Math.floor((frame / 30) * changes) % 2] ?? DARK;
    const rgb = Array.from({ length: width * height }, (_unused, field) =>
      field % width < width * share ? colour : DARK,
    ).flat();
    return { width, height, rgb };
  });
}

describe("the eye that looks for flashes", () => {
  it("counts pairs of opposing changes in a second", () => {
    expect(mostFlashes(lamp(10, 1), 30)).toBe(5);
    expect(mostFlashes(lamp(6, 1), 30)).toBe(3);
    expect(mostFlashes(lamp(0, 1), 30)).toBe(0);
  });

  it("does not mind what is small, faint or slow", () => {
    expect(mostFlashes(lamp(10, 0.05), 30)).toBe(0);
    expect(mostFlashes(lamp(10, 1, [DARK, [60, 60, 60]]), 30)).toBe(0);
    expect(mostFlashes(lamp(1, 1), 30)).toBe(0);
  });

  it("sees a saturated red that is no brighter than what it takes turns with", () => {
    expect(mostFlashes(lamp(10, 1, [[255, 0, 0], DARK]), 30)).toBe(5);
    expect(
      mostFlashes(
        lamp(10, 1, [
          [200, 0, 0],
          [105, 105, 105],
        ]),
        30,
      ),
    ).toBe(5);
  });
});
