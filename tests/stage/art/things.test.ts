import { describe, expect, test } from "vitest";
import { FURNISHINGS } from "../../../src/scenario/vocabulary.ts";
import { LINES } from "../../../src/stage/art/sketch.ts";
import { drawThing, thingSize } from "../../../src/stage/art/things/draw-thing.ts";
import { THINGS } from "../../../src/stage/art/things/things.ts";
import type { ThingName } from "../../../src/stage/art/things/things.ts";
import { createFakePen } from "./fake-pen.ts";

const NAMES = Object.keys(THINGS) as ThingName[];

/** Things whose options have no default. */
const OWN: { readonly [name in ThingName]?: object } = { chart: { series: [0.2, 0.4, 0.9] } };

function fillsOf(name: ThingName, style: Parameters<typeof drawThing>[2], own: object = OWN[name] ?? {}) {
  const fake = createFakePen();
  drawThing(fake.pen, name, style, own as never);
  return fake;
}

describe("drawing a thing", () => {
  test.each(NAMES)("%s works in every line, furnishing and size", (name) => {
    const { width, height } = thingSize(name);
    for (const line of LINES) {
      for (const furnishing of FURNISHINGS) {
        for (const scale of [0.6, 1, 1.5]) {
          const fake = fillsOf(name, { line, furnishing, width: width * scale, height: height * scale });
          expect(fake.fills.length).toBeGreaterThan(0);
          expect(fake.fills.some((fill) => fill === "" || fill === "undefined")).toBe(false);
          expect(fake.badNumbers).toEqual([]);
          expect(fake.depth()).toBe(0);
        }
      }
    }
  });

  test("is the same in every frame but for the trembling line", () => {
    const style = { line: "drawn", furnishing: "loft", seed: 4 } as const;
    for (const name of ["desk", "plant", "forms", "window"] as const) {
      expect(fillsOf(name, { ...style, frame: 1 }).fills).toEqual(fillsOf(name, { ...style, frame: 0 }).fills);
    }
  });

  test("more late days cover more of the planner in red", () => {
    const reds = (late: number): number =>
      fillsOf("planner", { line: "drawn", furnishing: "loft" }, { late, done: 0.5 }).fills.filter(
        (fill) => fill === "#e5483d",
      ).length;
    expect(reds(0)).toBe(0);
    expect(reds(0.5)).toBeGreaterThan(reds(0.2));
    expect(reds(1)).toBe(28);
  });
});
