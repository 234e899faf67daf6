import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanePoint, Reach } from "../../src/ui/debrief/plane/content.ts";
import { sweptBy } from "../../src/ui/debrief/plane/reach.ts";

const box = (left: number, right: number, bottom: number, top: number): Reach => ({
  leadership: { min: bottom, max: top },
  management: { min: left, max: right },
});

const span = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
const anyBox = fc
  .tuple(span, span)
  .map(([m, l]) => box(Math.min(...m), Math.max(...m), Math.min(...l), Math.max(...l)));

/** Whether a point is within an outline that has no dents, or on it. */
function holds(outline: readonly PlanePoint[], { management: x, leadership: y }: PlanePoint): boolean {
  return outline.every((from, i) => {
    const to = outline[(i + 1) % outline.length] ?? from;
    const { management: right, leadership: up } = from;
    return (to.management - right) * (y - up) - (to.leadership - up) * (x - right) >= -1e-6;
  });
}

describe("what plays can go over", () => {
  it("is a box and the way from it, with slanting sides instead of stairs", () => {
    const points = sweptBy([box(10, 10, 10, 10), box(20, 40, 20, 40)]).map((outline) =>
      outline.map(({ management, leadership }) => [management, leadership]),
    );
    expect(points).toEqual([
      [
        [10, 10],
        [40, 20],
        [40, 40],
        [20, 40],
      ],
    ]);
  });

  it("holds every straight line from one moment to the next", () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyBox, anyBox, fc.array(part, { minLength: 5, maxLength: 5 }), (from, to, [a, b, c, d, e]) => {
        const mix = (low: number, high: number, share = 0): number => low + (high - low) * share;
        const start = [
          mix(from.management.min, from.management.max, a),
          mix(from.leadership.min, from.leadership.max, b),
        ];
        const end = [mix(to.management.min, to.management.max, c), mix(to.leadership.min, to.leadership.max, d)];
        const [management = 0, leadership = 0] = start.map((at, i) => mix(at, end[i] ?? at, e));
        expect(sweptBy([from, to]).some((outline) => holds(outline, { management, leadership }))).toBe(true);
      }),
    );
  });

  it("is one box at a single moment, and nothing without any", () => {
    expect(sweptBy([box(0, 10, 0, 10)])).toHaveLength(1);
    expect(sweptBy([])).toEqual([]);
  });
});
