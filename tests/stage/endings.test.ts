import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OUTCOMES, type Outcome } from "../../src/company/outcome.ts";
import { PLACES } from "../../src/scenario/vocabulary.ts";
import { endingOf } from "../../src/stage/endings/endings.ts";
import { HOUSE } from "../../src/stage/layout/house.ts";
import { direct, type StagePlan } from "../../src/stage/plan/direct.ts";
import { momentAt, type Script } from "../../src/stage/plan/script.ts";
import { scriptOf, stillOf } from "../../src/stage/scripts.ts";
import { anyOffice, stageView } from "./stage-view.ts";

const ENDINGS: readonly (readonly [outcome: Outcome, early: boolean])[] = [
  ...OUTCOMES.map((outcome) => [outcome, false] as const),
  ["chaos", true],
  ["stagnation", true],
];

const ended = (outcome: Outcome, early = false, changes: Parameters<typeof stageView>[0] = {}): Script =>
  endingOf(stageView({ phase: "ended", outcome, early, ...changes }), outcome);
const present = ({ people }: StagePlan): string[] =>
  people.flatMap(({ spot, resident }) => (spot && resident.role !== "customer" ? [resident.id] : []));
const propsOf = ({ props }: StagePlan, name: string): number =>
  props.filter(({ drawing }) => drawing.name === name).length;

describe.each(ENDINGS)("the end in %s (early: %s)", (outcome, early) => {
  it("takes five to ten seconds, whatever the office", () => {
    fc.assert(
      fc.property(
        fc.record({
          ...anyOffice,
        }),
        (changes) => {
          const { moments, seconds, end } = ended(outcome, early, changes);
          expect(seconds).toBeGreaterThanOrEqual(5);
          expect(seconds).toBeLessThanOrEqual(10);
          expect(Math.max(...moments.map(({ at }) => at))).toBeLessThan(seconds);
          expect(moments.map(({ at }) => at)).toEqual(moments.map(({ at }) => at).toSorted((a, b) => a - b));
          for (const { spot } of end.people) {
            if (!spot) continue;
            expect(spot.x).toBeGreaterThan(HOUSE.left);
            expect(spot.x).toBeLessThan(HOUSE.right);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it("grows out of the office as it was left: the same people in the same places", () => {
    const left = direct(
      stageView({ phase: "aftermath", weather: { chaos: 0.3, stagnation: 0, drift: 0, sweetSpot: 0.2 } }),
    );
    const { moments } = ended(outcome, early, { weather: left.weather });
    const first = moments[0]?.plan;
    expect(first?.people.map(({ resident }) => resident)).toEqual(left.people.map(({ resident }) => resident));
    const stayed = first?.people.filter(({ spot }, index) => spot?.id === left.people[index]?.spot?.id);
    expect(stayed?.length).toBeGreaterThan(left.people.length / 2);
    expect(first?.things.map(({ slot }) => slot.id)).toEqual(left.things.map(({ slot }) => slot.id));
  });

  it("ends in the same picture, watched or skipped", () => {
    const script = ended(outcome, early);
    expect(momentAt(script, script.seconds)?.plan).toEqual(script.end);
    expect(script.moments.at(-1)?.plan).toEqual(script.end);
    const still = stillOf(stageView({ phase: "ended", outcome, early }));
    expect(still).toEqual({ plan: script.end, posed: true });
    expect(ended(outcome, early)).toEqual(script);
  });

  it("shows the whole house", () => {
    expect(ended(outcome, early).end.camera.whole).toBe(true);
  });
});

describe("what the ends tell", () => {
  it("sweet spot: the prototype has left its bench, everyone is around it under confetti", () => {
    const { end } = ended("sweet-spot");
    expect(propsOf(end, "prototype")).toBe(1);
    expect(end.air.confetti).toBe(1);
    expect(new Set(end.people.filter(({ cheers }) => cheers).map(({ spot }) => spot?.place)).size).toBe(1);
  });

  it("sweet spot: nobody stands behind another's face", () => {
    const { end } = ended("sweet-spot");
    const spots = end.people.flatMap(({ spot, cheers }) => (spot && cheers ? [spot] : []));
    for (const row of [spots.filter(({ depth }) => depth < 0.5), spots.filter(({ depth }) => depth >= 0.5)]) {
      const xs = row.map(({ x }) => x).toSorted((one, other) => one - other);
      expect(xs.slice(1).every((x, index) => x - (xs[index] ?? x) >= 40)).toBe(true);
    }
    expect(
      end.people.filter(({ spot, pose }) => spot && spot.depth >= 0.5 && pose === "crouching").length,
    ).toBeGreaterThan(2);
  });

  it("chaos: one is left, on the floor, in the only room with light", () => {
    const { end } = ended("chaos");
    expect(present(end)).toHaveLength(1);
    const last = end.people.find(({ spot }) => spot !== null);
    expect(last?.pose).toBe("on-the-floor");
    expect(PLACES.filter((place) => (end.shades[place] ?? 0) === 0)).toEqual([last?.spot?.place]);
  });

  it("chaos before its time: all have run but one, who wonders", () => {
    const { end } = ended("chaos", true);
    expect(present(end)).toHaveLength(1);
    expect(propsOf(end, "bubble")).toBe(1);
    expect(propsOf(end, "lamp") + propsOf(end, "tube-light")).toBeGreaterThan(0);
  });

  it("stagnation: first all do the same, then all sleep", () => {
    const { moments, end } = ended("stagnation");
    const seated = moments[1]?.plan.people.filter(({ spot, pose }) => spot?.top !== undefined && pose !== null);
    expect(new Set(seated?.map(({ pose }) => pose)).size).toBe(1);
    expect(end.people.filter(({ spot }) => spot !== null).every(({ asleep }) => asleep)).toBe(true);
  });

  it("stagnation before its time: nobody works there, one customer waits under the sign", () => {
    const { end } = ended("stagnation", true);
    expect(present(end)).toEqual([]);
    expect(end.people.filter(({ spot }) => spot !== null)).toHaveLength(1);
    expect(propsOf(end, "back-soon")).toBe(1);
  });

  it("drift: the player is alone, and the water drips", () => {
    const { end } = ended("drift");
    expect(present(end)).toEqual(["you"]);
    expect(end.air.drips).toBeGreaterThan(0);
  });

  it("holding on: two stay, with coffee, and the plan hangs askew again", () => {
    const { end } = ended("holding-on");
    expect(present(end)).toHaveLength(2);
    expect(end.things.find(({ slot }) => slot.kind === "planner")?.tilt).not.toBe(0);
  });
});

describe("a sequence on the stage", () => {
  it("is played when a decision has been taken and when the story ends, in one and the same play", () => {
    const deciding = stageView({ phase: "deciding" });
    const aftermath = stageView({ phase: "aftermath" });
    const end = stageView({ phase: "ended", outcome: "drift" });
    expect(scriptOf(deciding, aftermath)).not.toBeNull();
    expect(scriptOf(aftermath, end)).not.toBeNull();
    expect(scriptOf(aftermath, deciding)).toBeNull();
    expect(scriptOf(deciding, { ...aftermath, seed: 8 })).toBeNull();
    expect(scriptOf(end, { ...end, outcome: "chaos" })).toBeNull();
  });
});
