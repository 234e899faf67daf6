import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Effects, FIGURES, type Situation, SYMPTOMS } from "../../src/company/figures.ts";
import { hatOf } from "../../src/company/hat.ts";
import { MODEL } from "../../src/company/model.ts";
import { fitOf, needsOf } from "../../src/company/needs.ts";
import { OUTCOMES, outcomeOf } from "../../src/company/outcome.ts";
import { collapseOf, type Company, openCompany, step } from "../../src/company/step.ts";
import { weatherOf } from "../../src/company/weather.ts";

const figure = fc.integer({ min: 0, max: 100 });
const push = fc.integer({ min: -50, max: 50 });
const company: fc.Arbitrary<Company> = fc
  .record({
    leadership: figure,
    management: figure,
    chaos: figure,
    stagnation: figure,
    deadlines: figure,
    customers: figure,
    sales: figure,
    ideas: figure,
    team: figure,
  })
  .map(openCompany);
const situation: fc.Arbitrary<Situation> = fc.record({ change: figure, complexity: figure });
const effects: fc.Arbitrary<Effects> = fc.record(
  { leadership: push, management: push, deadlines: push, customers: push, sales: push, ideas: push, team: push },
  { requiredKeys: [] },
);

describe("the thesis", () => {
  it("more leadership with management held never lowers chaos", () => {
    fc.assert(
      fc.property(company, situation, figure, (start, scene, other) => {
        const [less, more] = [Math.min(start.leadership, other), Math.max(start.leadership, other)];
        const calm = step({ ...start, leadership: less }, scene, {});
        const keen = step({ ...start, leadership: more }, scene, {});
        expect(keen.chaos).toBeGreaterThanOrEqual(calm.chaos);
      }),
    );
  });

  it("more management with leadership held never lowers stagnation", () => {
    fc.assert(
      fc.property(company, situation, figure, (start, scene, other) => {
        const [less, more] = [Math.min(start.management, other), Math.max(start.management, other)];
        const loose = step({ ...start, management: less }, scene, {});
        const tight = step({ ...start, management: more }, scene, {});
        expect(tight.stagnation).toBeGreaterThanOrEqual(loose.stagnation);
      }),
    );
  });

  it("more of a strength never makes its own symptom worse", () => {
    fc.assert(
      fc.property(company, situation, fc.integer({ min: 1, max: 50 }), (start, scene, points) => {
        const idle = step(start, scene, {});
        expect(step(start, scene, { management: points }).chaos).toBeLessThanOrEqual(idle.chaos);
        expect(step(start, scene, { leadership: points }).stagnation).toBeLessThanOrEqual(idle.stagnation);
      }),
    );
  });

  it("a growing company asks for more management, a changing market for more leadership", () => {
    fc.assert(
      fc.property(company, figure, figure, figure, (now, change, lower, higher) => {
        const [small, large] = [Math.min(lower, higher), Math.max(lower, higher)];
        const need = (complexity: number) => needsOf(now, { change, complexity }).management;
        const want = (market: number) => needsOf(now, { change: market, complexity: change }).leadership;
        expect(need(large)).toBeGreaterThanOrEqual(need(small));
        expect(want(large)).toBeGreaterThanOrEqual(want(small));
      }),
    );
  });

  it("nothing keeps itself up: both meters decay when nobody does anything", () => {
    fc.assert(
      fc.property(company, situation, (start, scene) => {
        const idle = step(start, scene, {});
        expect(idle.leadership).toBe(Math.max(0, start.leadership - MODEL.decay));
        expect(idle.management).toBe(Math.max(0, start.management - MODEL.decay));
      }),
    );
  });

  it("a gain shrinks as the meter fills", () => {
    fc.assert(
      fc.property(company, situation, fc.integer({ min: 1, max: 50 }), figure, (start, scene, points, other) => {
        const gain = (leadership: number): number =>
          step({ ...start, leadership }, scene, { leadership: points }).leadership - leadership;
        const [low, high] = [Math.min(start.leadership, other), Math.max(start.leadership, other)];
        expect(gain(high)).toBeLessThanOrEqual(Math.max(gain(low), 0));
      }),
    );
  });
});

describe("the thesis, played out", () => {
  const vitals = { deadlines: 60, customers: 60, sales: 60, ideas: 60, team: 60 };
  const companies = {
    startup: {
      opening: openCompany({ leadership: 70, management: 15, chaos: 20, stagnation: 0, ...vitals }),
      at: (part: number): Situation => ({ change: 45, complexity: 30 + 55 * part }),
    },
    stale: {
      opening: openCompany({ leadership: 12, management: 75, chaos: 0, stagnation: 30, ...vitals }),
      at: (part: number): Situation => ({ change: 40 + 44 * part, complexity: 40 }),
    },
  };
  const lead = { leadership: 14, management: -4 };
  const manage = { leadership: -4, management: 14 };
  const both = { leadership: 6, management: 6 };
  const DECISIONS = 12;

  function end(name: keyof typeof companies, move: (now: Company, scene: Situation, turn: number) => Effects) {
    const { opening, at } = companies[name];
    let now = opening;
    for (let turn = 0; turn < DECISIONS; turn++) {
      const scene = at(turn / (DECISIONS - 1));
      now = step(now, scene, move(now, scene, turn));
    }
    return outcomeOf(now);
  }

  const read = (now: Company, scene: Situation): Effects => {
    const needs = needsOf(now, scene);
    return needs.leadership - now.leadership > needs.management - now.management ? lead : manage;
  };

  it("leading alone ends a startup in chaos, managing alone a stale company in stagnation", () => {
    expect(end("startup", () => lead)).toBe("chaos");
    expect(end("stale", () => manage)).toBe("stagnation");
  });

  it("the other hat alone is no cure, and neither is blind alternation", () => {
    expect(end("startup", () => manage)).not.toBe("sweet-spot");
    expect(end("stale", () => lead)).not.toBe("sweet-spot");
    for (const name of ["startup", "stale"] as const) {
      expect(end(name, (_, __, turn) => (turn % 2 === 0 ? lead : manage))).not.toBe("sweet-spot");
      expect(end(name, () => both)).not.toBe("sweet-spot");
    }
  });

  it("reading the needs reaches the sweet spot", () => {
    expect(end("startup", read)).toBe("sweet-spot");
    expect(end("stale", read)).toBe("sweet-spot");
  });

  it("play by chance reaches it now and then: in 5 to 20 of 100 plays", () => {
    for (const name of ["startup", "stale"] as const) {
      const plays = fc.sample(
        fc.array(fc.constantFrom(lead, manage, both), { minLength: DECISIONS, maxLength: DECISIONS }),
        {
          numRuns: 4000,
          seed: 1,
        },
      );
      const won = plays.filter((moves) => end(name, (_, __, turn) => moves[turn] ?? both) === "sweet-spot");
      expect(won.length / plays.length).toBeGreaterThan(0.05);
      expect(won.length / plays.length).toBeLessThan(0.2);
    }
  });
});

describe("a step", () => {
  it("keeps every figure whole and between 0 and 100", () => {
    fc.assert(
      fc.property(company, situation, effects, fc.array(effects, { maxLength: 3 }), (start, scene, push, due) => {
        const after = step(start, scene, push, due);
        for (const name of FIGURES) {
          expect(Number.isInteger(after[name])).toBe(true);
          expect(after[name]).toBeGreaterThanOrEqual(0);
          expect(after[name]).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it("gives the same company for the same input and leaves its input alone", () => {
    fc.assert(
      fc.property(company, situation, effects, (start, scene, push) => {
        const copy = structuredClone(start);
        expect(step(start, scene, push)).toEqual(step(copy, scene, push));
        expect(start).toEqual(copy);
      }),
    );
  });

  it("lets what comes due arrive after the vitals", () => {
    fc.assert(
      fc.property(company, situation, effects, (start, scene, push) => {
        const alone = step(start, scene, push);
        const joined = step(start, scene, push, [{ team: -10 }]);
        expect(joined.team).toBe(Math.max(0, alone.team - 10));
        expect({ ...joined, team: alone.team }).toEqual(alone);
      }),
    );
  });

  it("lets a vital follow with a lag: it never jumps by itself", () => {
    fc.assert(
      fc.property(company, situation, (start, scene) => {
        const after = step(start, scene, {});
        expect(Math.abs(after.team - start.team)).toBeLessThanOrEqual(Math.ceil(MODEL.vitalSpeed) + 1);
      }),
    );
  });
});

describe("a collapse", () => {
  const desperate = openCompany({
    leadership: 100,
    management: 0,
    chaos: 100,
    stagnation: 0,
    deadlines: 0,
    customers: 0,
    sales: 0,
    ideas: 50,
    team: 0,
  });
  const storm = { change: 0, complexity: 100 };

  it("takes two decisions running: one bad vote never ends the story", () => {
    const once = step(desperate, storm, {});
    expect(collapseOf(once)).toBeNull();
    expect(collapseOf(step(once, storm, {}))).toBe("chaos");
  });

  it("is called off when the symptom falls in between", () => {
    const once = step(desperate, storm, {});
    const saved = step(once, { change: 0, complexity: 0 }, { management: 50 });
    expect(collapseOf(saved)).toBeNull();
    expect(collapseOf(step({ ...saved, chaos: 95 }, storm, {}))).toBeNull();
  });
});

describe("an outcome", () => {
  it("can be each of the five", () => {
    const reached = new Set(fc.sample(company, 2000).map(outcomeOf));
    expect([...reached].toSorted()).toEqual([...OUTCOMES].toSorted());
  });

  it("is the sweet spot only with both strengths and neither symptom", () => {
    fc.assert(
      fc.property(company, (now) => {
        if (outcomeOf(now) !== "sweet-spot") return;
        for (const name of SYMPTOMS) expect(now[name]).toBeLessThan(MODEL.sweetSymptom);
        expect(Math.min(now.leadership, now.management)).toBeGreaterThanOrEqual(MODEL.sweetMeter);
      }),
    );
  });
});

describe("the weather", () => {
  it("keeps every dial between 0 and 1", () => {
    fc.assert(
      fc.property(company, (now) => {
        for (const dial of Object.values(weatherOf(now))) {
          expect(dial).toBeGreaterThanOrEqual(0);
          expect(dial).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("shows drift only where both symptoms are felt", () => {
    fc.assert(
      fc.property(company, (now) => {
        const felt = Math.min(now.chaos, now.stagnation) > 10;
        expect(weatherOf(now).drift > 0).toBe(felt);
      }),
    );
  });
});

describe("fit and hat", () => {
  it("a company that has what it needs fits fully, and less never fits better", () => {
    fc.assert(
      fc.property(company, situation, fc.integer({ min: 0, max: 40 }), (now, scene, less) => {
        const needs = needsOf(now, scene);
        const enough = now.leadership >= needs.leadership && now.management >= needs.management;
        expect(fitOf(now, scene) === 100).toBe(enough);
        // Less management also asks for less leadership, so only the missing management may count here.
        const keen = { leadership: 100, management: now.management };
        const weaker = { leadership: 100, management: Math.max(0, now.management - less) };
        expect(fitOf(weaker, scene)).toBeLessThanOrEqual(fitOf(keen, scene));
      }),
    );
  });

  it("is told from what a choice does", () => {
    expect(hatOf({ leadership: 14, management: -4 })).toBe("leadership");
    expect(hatOf({ leadership: -4, management: 14 })).toBe("management");
    expect(hatOf({ leadership: 7, management: 6 })).toBe("both");
    expect(hatOf({ leadership: 14, management: 3 })).toBe("leadership");
    expect(hatOf({ team: 5 })).toBe("none");
  });
});
