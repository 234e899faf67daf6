import { describe, expect, it } from "vitest";
import type { Weather } from "../../src/company/weather.ts";
import { endingOf } from "../../src/stage/endings/endings.ts";
import { houseOf } from "../../src/stage/layout/houses.ts";
import { createLife } from "../../src/stage/life/life.ts";
import { createWitness } from "../../src/stage/life/witness.ts";
import { aftermathOf } from "../../src/stage/plan/aftermath.ts";
import { direct } from "../../src/stage/plan/direct.ts";
import { changesOf, nearnessOf } from "../../src/stage/plan/happenings.ts";
import { stageView } from "./stage-view.ts";

const CALM: Weather = { chaos: 0, stagnation: 0, drift: 0, sweetSpot: 0 };
type Changes = Parameters<typeof stageView>[0];
const under = (weather: Partial<Weather>, changes: Changes = {}) =>
  direct(stageView({ weather: { ...CALM, ...weather }, ...changes }));
const kinds = (after: ReturnType<typeof under>, before: ReturnType<typeof under>) =>
  changesOf(after, before).map(({ kind }) => kind);

describe("what happens between two moments", () => {
  it("is nothing at first, and nothing when nothing changes", () => {
    expect(changesOf(under({ chaos: 1 }), null)).toEqual([]);
    expect(changesOf(under({ chaos: 1 }), under({ chaos: 1 }))).toEqual([]);
  });

  it.each([
    ["chaos", ["servers-smoke", "paper-flies"]],
    ["stagnation", ["stamp-falls"]],
    ["drift", ["lamp-goes-out"]],
  ] as const)("%s comes with %o, each told once", (dial, expected) => {
    const found = kinds(under({ [dial]: 1 }), under({}));
    expect(found).toEqual(expect.arrayContaining([...expected]));
    expect(found).toEqual([...new Set(found)]);
  });

  it("is not heard when trouble goes away", () => {
    expect(kinds(under({}), under({ chaos: 1, drift: 0.4 }))).not.toEqual(
      expect.arrayContaining([expect.stringMatching("smoke|paper|lamp|stamp")]),
    );
  });

  it("tells where the player's figure puts on another hat, and not when it takes one off", () => {
    const hatted = under({}, { hat: "both", phase: "aftermath" });
    const [hat] = changesOf(hatted, under({}, { hat: "leadership" }));
    const you = hatted.people.find(({ resident }) => resident.id === "you");
    expect(hat).toEqual({ kind: "hat-lands", x: you?.spot?.x });
    expect(kinds(under({}), hatted)).toEqual([]);
  });

  it("lights a bulb for new ideas", () => {
    const vitals = { deadlines: 60, customers: 60, sales: 60, ideas: 60, team: 60 };
    expect(kinds(under({}, { vitals: { ...vitals, ideas: 95 } }), under({}, { vitals }))).toContain("bulb-lights");
  });

  it("hears the post when something from earlier arrives", () => {
    const vitals = { deadlines: 60, customers: 60, sales: 60, ideas: 60, team: 60 };
    const before = stageView({ vitals });
    const after = (delayed: readonly "sales"[]) =>
      stageView({ phase: "aftermath", vitals: { ...vitals, sales: 45 }, delayed });
    const told = (delayed: readonly "sales"[]) => {
      const plans = aftermathOf(before, after(delayed)).moments.map(({ plan }) => plan);
      return plans.flatMap((plan, index) => kinds(plan, plans[index - 1] ?? direct(before)));
    };
    expect(told(["sales"]).filter((kind) => kind === "letter-arrives")).toHaveLength(1);
    expect(told([])).not.toContain("letter-arrives");
  });

  it("tells once when people fall asleep", () => {
    expect(kinds(under({ stagnation: 1 }), under({}))).toContain("falls-asleep");
    expect(kinds(under({ stagnation: 1 }, { hat: "both" }), under({ stagnation: 1 }))).not.toContain("falls-asleep");
  });

  it.each([
    ["sweet-spot", "team-cheers"],
    ["stagnation", "falls-asleep"],
    ["chaos", "paper-flies"],
    ["drift", "lamp-goes-out"],
    ["holding-on", "lamp-goes-out"],
  ] as const)("hears the ending %s where it happens in it: %s", (outcome, expected) => {
    const { moments, end } = endingOf(stageView({ phase: "ended", outcome }), outcome);
    const plans = [...moments.map(({ plan }) => plan), end];
    const told = plans.flatMap((plan, index) => kinds(plan, plans[index - 1] ?? under({}, { phase: "aftermath" })));
    expect(told).toContain(expected);
    // Whoever sees only the end hears what the end is about, too.
    expect(kinds(end, under({}, { phase: "aftermath" }))).toContain(expected);
  });
});

describe("how near a place is", () => {
  it("is all the way where the scene is, and less elsewhere; the whole house is near to whoever sees all of it", () => {
    const scene = under({}, { place: "lab", phase: "deciding" });
    const { focus } = scene.camera;
    expect(nearnessOf(scene, focus.x + focus.width / 2)).toBe(1);
    const away = focus.x > 800 ? 80 : 1520;
    expect(nearnessOf(scene, away)).toBeLessThan(0.6);
    expect(nearnessOf(scene, null)).toBe(1);
    expect(nearnessOf(under({}, { place: "lab", phase: "aftermath" }), away)).toBe(1);
  });
});

describe("a witness", () => {
  /** Everything that is seen in some seconds after the weather has turned. */
  function seenIn(seconds: number, weather: Partial<Weather>, before: Partial<Weather> = {}): string[] {
    const life = createLife(houseOf("loft"), under(before, { speaker: null }).people, 7);
    const seen: string[] = [];
    const witness = createWitness(life.actors, (kind) => seen.push(kind));
    life.recast(under(weather, { speaker: null }).people);
    for (let passed = 0; passed < seconds; passed += 1 / 30) {
      life.step(1 / 30);
      witness.look();
    }
    return seen;
  }

  it("sees people walk, type and have coffee on an ordinary day", () => {
    expect(seenIn(60, {})).toEqual(expect.arrayContaining(["somebody-walks", "keys-clatter", "coffee-pours"]));
  });

  it("sees people run into each other in chaos, and never on an ordinary day", () => {
    expect(seenIn(60, { chaos: 1 })).toContain("people-bump");
    expect(seenIn(60, {})).not.toContain("people-bump");
  });

  it("sees the door when people leave", () => {
    expect(seenIn(40, { drift: 1 })).toContain("door-opens");
    expect(seenIn(20, {})).not.toContain("door-opens");
  });

  it("sees nothing while nothing moves", () => {
    const life = createLife(houseOf("loft"), under({}).people, 7);
    const seen: string[] = [];
    const witness = createWitness(life.actors, (kind) => seen.push(kind));
    witness.look();
    witness.look();
    expect(seen).toEqual([]);
  });
});
