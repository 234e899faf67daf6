import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Vital, VITALS } from "../../src/company/figures.ts";
import { VITAL_MODEL } from "../../src/company/model.ts";
import { aftermathOf } from "../../src/stage/plan/aftermath.ts";
import { direct } from "../../src/stage/plan/direct.ts";
import { momentAt } from "../../src/stage/plan/script.ts";
import { sequenceOf } from "../../src/stage/plan/sequence.ts";
import type { StageView } from "../../src/story/view.ts";
import { stageView } from "./stage-view.ts";

const vital = fc.integer({ min: 0, max: 100 });
const vitals = fc.record({ deadlines: vital, customers: vital, sales: vital, ideas: vital, team: vital });
const dial = fc.constantFrom(0, 0.3, 0.8);
const weather = fc.record({ chaos: dial, stagnation: dial, drift: dial, sweetSpot: dial });
const decisions = fc
  .record({ before: vitals, after: vitals, weatherBefore: weather, weatherAfter: weather })
  .map(({ before, after, weatherBefore, weatherAfter }) => ({
    before: stageView({ vitals: before, weather: weatherBefore }),
    after: stageView({ vitals: after, weather: weatherAfter, phase: "aftermath", hat: "both" }),
  }));

const changed = ({ before, after }: { before: StageView; after: StageView }): Vital[] =>
  VITALS.filter((name) => before.vitals[name] !== after.vitals[name]);

describe("the aftermath of a decision", () => {
  it("tells what changed, and nothing else", () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const parts = sequenceOf(decision.before, decision.after).map(({ part }) => part);
        expect(parts[0]).toBe("hat");
        expect(parts.slice(1).filter((part) => part !== "weather")).toHaveLength(changed(decision).length);
        expect(parts).toEqual(expect.arrayContaining(changed(decision)));
        expect(parts.indexOf("weather")).toBeOneOf([-1, parts.length - 1]);
      }),
    );
  });

  it("tells a cause before its effect", () => {
    fc.assert(
      fc.property(decisions, ({ before, after }) => {
        const parts = sequenceOf(before, after).map(({ part }) => part);
        for (const name of VITALS) {
          if (!parts.includes(name)) continue;
          for (const cause of VITAL_MODEL[name].follows) expect(parts.indexOf(cause)).toBeLessThan(parts.indexOf(name));
        }
      }),
    );
  });

  it("shows every vital that moved within a second, and points at one at a time", () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const script = aftermathOf(decision.before, decision.after);
        expect(momentAt(script, 0.999)?.plan.marks.map(({ vital: name }) => name)).toEqual(
          expect.arrayContaining(changed(decision)),
        );
        const pointed = script.moments.map(({ plan }) => plan.marks.filter((mark) => mark.pointed).length);
        expect(Math.max(...pointed)).toBeLessThanOrEqual(1);
        for (const name of changed(decision)) {
          const lit = script.moments.filter(({ part }) => part === name);
          expect(lit.some(({ plan }) => plan.marks.some((mark) => mark.pointed && mark.vital === name))).toBe(true);
        }
        expect(script.seconds).toBeLessThan(5);
      }),
      { numRuns: 20 },
    );
  });

  it("says which way, and by an envelope that it comes from earlier", () => {
    const before = stageView();
    const after = stageView({
      phase: "aftermath",
      vitals: { ...before.vitals, customers: 40, ideas: 80 },
      delayed: ["customers"],
    });
    expect(momentAt(aftermathOf(before, after), 1)?.plan.marks).toMatchObject([
      { vital: "ideas", direction: "up", delayed: false },
      { vital: "customers", direction: "down", delayed: true },
    ]);
  });

  it("puts on the hat at once, and lets the weather turn last", () => {
    const before = stageView({ hat: "none" });
    const changes = { phase: "aftermath", hat: "leadership", vitals: { ...before.vitals, team: 20 } } as const;
    const script = aftermathOf(before, stageView({ ...changes, weather: { ...before.weather, chaos: 0.9 } }));
    const hats = script.moments[0]?.plan.people.map(({ hat }) => hat);
    expect(hats).toContain("leadership");
    expect(momentAt(script, 1)?.plan.weather).toEqual(before.weather);
    expect(script.moments.at(-1)).toMatchObject({ part: "weather", plan: { weather: { chaos: 0.9 } } });
  });

  it("ends as if it had not been played", () => {
    fc.assert(
      fc.property(decisions, ({ before, after }) => {
        expect(aftermathOf(before, after).end).toEqual(direct(after));
      }),
      { numRuns: 10 },
    );
  });
});
