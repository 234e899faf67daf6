import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FURNISHINGS, PLACES } from "../../src/scenario/vocabulary.ts";
import { direct } from "../../src/stage/plan/direct.ts";
import { PLANNER_CELLS } from "../../src/stage/plan/gauges.ts";
import type { Weather } from "../../src/company/weather.ts";
import { anyOffice, stageView } from "./stage-view.ts";

const CALM: Weather = { chaos: 0, stagnation: 0, drift: 0, sweetSpot: 0 };
const present = (plan: ReturnType<typeof direct>): number =>
  plan.people.filter(({ spot, resident }) => spot !== null && resident.role !== "customer").length;
const shown = (plan: ReturnType<typeof direct>, kind: string): number =>
  plan.things.filter(({ slot, shown: there }) => slot.kind === kind && there).length;

describe("the plan of a stage", () => {
  it("is the same for the same view, and another for another seed", () => {
    expect(direct(stageView())).toEqual(direct(stageView()));
    expect(direct(stageView({ seed: 8 }))).not.toEqual(direct(stageView()));
  });

  it("counts the days down with the acts", () => {
    const days = [1, 2 / 3, 1 / 3, 0].map((ahead) => direct(stageView({ ahead })).gauges.days);
    expect(days).toEqual([19, 12, 5, 0]);
  });

  it("can be made of any view, with nobody on top of another", () => {
    const vital = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        fc.record({
          ...anyOffice,
          vitals: fc.record({ deadlines: vital, customers: vital, sales: vital, ideas: vital, team: vital }),
        }),
        (changes) => {
          const plan = direct(stageView(changes));
          const spots = plan.people.flatMap(({ spot }) => (spot ? [spot.id] : []));
          expect(new Set(spots).size).toBe(spots.length);
          expect(plan.light.grade).toHaveLength(20);
          expect(plan.light.grade.every(Number.isFinite)).toBe(true);
          expect(present(plan)).toBeGreaterThanOrEqual(2);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("turns the light little by little with the dials", () => {
    const at = (chaos: number): readonly number[] => direct(stageView({ weather: { ...CALM, chaos } })).light.grade;
    for (let dial = 0.02; dial <= 1; dial += 0.02) {
      const [before, after] = [at(dial - 0.02), at(dial)];
      for (const [index, value] of after.entries()) {
        // The offsets, every fifth number, count to 255.
        expect(Math.abs(value - (before[index] ?? 0))).toBeLessThan(index % 5 === 4 ? 12 : 0.06);
      }
    }
  });
});

describe("the scene", () => {
  it.each(FURNISHINGS)(
    "brings the speaker and the player together in the %s and turns them to each other",
    (furnishing) => {
      for (const place of PLACES) {
        const plan = direct(stageView({ furnishing, place, speaker: "kofi" }));
        const speaker = plan.people.find(({ speaks }) => speaks);
        const you = plan.people.find(({ resident }) => resident.role === "you");
        expect(speaker?.spot?.place).toBe(place);
        expect(you?.spot?.place).toBe(place);
        expect(Math.sign((you?.spot?.x ?? 0) - (speaker?.spot?.x ?? 0))).toBe(speaker?.facing);
        expect(you?.facing).toBe(-(speaker?.facing ?? 0));
      }
    },
  );

  it("gives the hat of the last choice to the player alone", () => {
    const plan = direct(stageView({ hat: "leadership" }));
    expect(plan.people.filter(({ hat }) => hat !== "none").map(({ resident }) => resident.id)).toEqual(["you"]);
  });

  it("has eight to twelve people who work there", () => {
    const staff = direct(stageView()).people.filter(({ resident }) => resident.role !== "customer");
    expect(staff.length).toBeGreaterThanOrEqual(8);
    expect(staff.length).toBeLessThanOrEqual(12);
  });
});

describe("each weather", () => {
  const under = (weather: Partial<Weather>) => direct(stageView({ weather: { ...CALM, ...weather } }));

  it("chaos: paper, smoke, cables, nervous lines, things askew", () => {
    const plan = under({ chaos: 1 });
    expect(plan.air.papers).toBeGreaterThan(60);
    expect(plan.air.smoke).toBe(1);
    expect(shown(plan, "cables")).toBeGreaterThan(1);
    expect(plan.things.every(({ line }) => line === "nervous")).toBe(true);
    expect(plan.things.some(({ tilt }) => Math.abs(tilt) > 0.1)).toBe(true);
  });

  it("stagnation: forms, cobwebs, ruled lines, drawn blinds, someone asleep", () => {
    const plan = under({ stagnation: 1 });
    expect(shown(plan, "forms")).toBeGreaterThan(5);
    expect(shown(plan, "cobweb")).toBeGreaterThan(3);
    expect(plan.things.every(({ line }) => line === "ruled")).toBe(true);
    expect(plan.light.blinds).toBeGreaterThan(0.9);
    expect(plan.people.some(({ asleep }) => asleep)).toBe(true);
  });

  it("drift: people have left, boxes by the door, a leak, lamps out", () => {
    const plan = under({ drift: 1 });
    expect(present(plan)).toBeLessThan(present(under({})) - 4);
    expect(shown(plan, "boxes")).toBeGreaterThan(0);
    expect(shown(plan, "bucket")).toBeGreaterThan(0);
    expect(plan.air.drips).toBeGreaterThan(0);
    expect(plan.things.some(({ drawing }) => drawing.name === "lamp" && drawing.options.on === true)).toBe(false);
  });

  it("sweet spot: nothing is broken, and people are at the board together", () => {
    const plan = under({ sweetSpot: 1 });
    expect(plan.air.papers + plan.air.smoke + plan.air.drips).toBe(0);
    expect(plan.people.filter(({ spot }) => spot?.place === "meeting-room").length).toBeGreaterThanOrEqual(3);
    expect(plan.light.shaft).toBeGreaterThan(under({}).light.shaft);
  });

  it("grows in bit by bit", () => {
    const counts = [0, 0.4, 0.6, 1].map((stagnation) => shown(under({ stagnation }), "forms"));
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[1]).toBeGreaterThan(0);
    expect(counts[1]).toBeLessThan(counts[3] ?? 0);
  });

  it("can mix", () => {
    const plan = under({ chaos: 0.7, stagnation: 0.7, drift: 0.5 });
    expect(plan.air.papers).toBeGreaterThan(10);
    expect(shown(plan, "forms")).toBeGreaterThan(2);
    expect(shown(plan, "boxes")).toBeGreaterThan(0);
  });
});

describe("the vitals", () => {
  const vitals = (value: number) =>
    direct(stageView({ vitals: { deadlines: value, customers: value, sales: value, ideas: value, team: value } }))
      .gauges;

  it("can be counted", () => {
    expect(vitals(0)).toMatchObject({ late: PLANNER_CELLS, queue: 5, bulbs: 0, prototype: "sketch" });
    expect(vitals(100)).toMatchObject({ late: 0, queue: 0, bulbs: 4, prototype: "finished" });
  });

  it("make the chart rise and fall", () => {
    const rise = (value: number): number => (vitals(value).chart.at(-1) ?? 0) - (vitals(value).chart[0] ?? 0);
    expect(rise(95)).toBeGreaterThan(0.2);
    expect(rise(5)).toBeLessThan(-0.2);
  });
});
