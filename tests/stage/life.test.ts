import { describe, expect, it } from "vitest";
import type { Weather } from "../../src/company/weather.ts";
import { houseOf } from "../../src/stage/layout/houses.ts";
import { HOUSE } from "../../src/stage/layout/house.ts";
import { createLife, type Life } from "../../src/stage/life/life.ts";
import { routeBetween, routeOut } from "../../src/stage/life/route.ts";
import { direct } from "../../src/stage/plan/direct.ts";
import { stageView } from "./stage-view.ts";

const HOME = houseOf("loft");
const CALM: Weather = { chaos: 0, stagnation: 0, drift: 0, sweetSpot: 0 };
const under = (weather: Partial<Weather>, changes: Parameters<typeof stageView>[0] = {}) =>
  direct(stageView({ weather: { ...CALM, ...weather }, ...changes }));

function live(life: Life, seconds: number): void {
  for (let passed = 0; passed < seconds; passed += 1 / 30) life.step(1 / 30);
}

const posesOf = (life: Life): string =>
  life.actors
    .filter(({ plan }) => !plan.called)
    .map(({ pose }) => pose)
    .join();

/** How far everyone has gone in some seconds, together. */
function wayOf(weather: Partial<Weather>, seconds = 40): number {
  const plan = under(weather, { speaker: null });
  const life = createLife(HOME, plan.people, 7);
  let way = 0;
  const before = life.actors.map(({ x }) => x);
  for (let passed = 0; passed < seconds; passed += 1 / 30) {
    life.step(1 / 30);
    for (const [index, { x }] of life.actors.entries()) {
      way += Math.min(40, Math.abs(x - (before[index] ?? x)));
      before[index] = x;
    }
  }
  return way;
}

describe("idle life", () => {
  it("is the same again for the same seed", () => {
    const days = [1, 2].map(() => {
      const life = createLife(HOME, under({ chaos: 0.5 }).people, 7);
      live(life, 20);
      return life.actors.map(({ x, depth, pose, face, facing }) => ({ x, depth, pose, face, facing }));
    });
    expect(days[0]).toEqual(days[1]);
  });

  it("never leaves the house", () => {
    const life = createLife(HOME, under({ chaos: 1 }).people, 3);
    for (let second = 0; second < 60; second++) {
      live(life, 1);
      for (const { x, depth, alpha, doing } of life.actors) {
        if (doing === "out") continue;
        expect(x).toBeGreaterThan(HOUSE.left);
        expect(x).toBeLessThan(HOUSE.right);
        expect(depth).toBeGreaterThanOrEqual(0);
        expect(depth).toBeLessThanOrEqual(1.1);
        expect(alpha).toBeGreaterThanOrEqual(0);
        expect(alpha).toBeLessThanOrEqual(1);
      }
    }
  });

  it("is hectic in chaos and hardly there in stagnation", () => {
    const [chaos, ordinary, stagnation] = [wayOf({ chaos: 1 }), wayOf({}), wayOf({ stagnation: 1 })];
    expect(chaos).toBeGreaterThan(ordinary * 1.5);
    expect(stagnation).toBeLessThan(ordinary * 0.4);
  });

  it("falls into step in stagnation", () => {
    const life = createLife(HOME, under({ stagnation: 1 }, { speaker: null }).people, 7);
    live(life, 3);
    const changes: number[] = [];
    let poses = posesOf(life);
    for (let frame = 0; frame < 300; frame++) {
      life.step(1 / 30);
      const next = posesOf(life);
      if (next !== poses) changes.push(frame);
      poses = next;
    }
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.length).toBeLessThanOrEqual(4);
  });
});

describe("a new scene", () => {
  it("has its people in place within three seconds", () => {
    const life = createLife(HOME, under({}, { place: "lab", speaker: "mara" }).people, 7);
    live(life, 5);
    life.recast(under({}, { place: "customer-desk", speaker: "ines" }).people);
    live(life, 3);
    for (const { plan, doing, spot } of life.actors) {
      if (!plan.called) continue;
      expect(doing, plan.resident.id).toBe("settled");
      expect(spot?.place).toBe("customer-desk");
    }
  });

  it("is there at once when nothing may move", () => {
    const life = createLife(HOME, under({}).people, 7);
    life.recast(under({ drift: 1 }, { place: "corner", speaker: "kofi" }).people);
    life.settle();
    for (const { plan, x, alpha, doing } of life.actors) {
      expect(alpha).toBe(plan.spot ? 1 : 0);
      expect(doing).toBe(plan.spot ? "settled" : "out");
      expect(x).toBe(plan.spot ? plan.spot.x : x);
    }
  });

  it("lets people leave through the door and come back", () => {
    const life = createLife(HOME, under({}, { speaker: null }).people, 7);
    life.recast(under({ drift: 1 }, { speaker: null }).people);
    live(life, 40);
    expect(life.actors.filter(({ doing }) => doing === "out").length).toBeGreaterThan(4);
    life.recast(under({}, { speaker: null }).people);
    live(life, 40);
    const staff = life.actors.filter(({ plan }) => plan.resident.role !== "customer");
    expect(staff.every(({ doing }) => doing !== "out")).toBe(true);
  });
});

describe("a way through the house", () => {
  const lab = { storey: 1, x: 1300, depth: 0.8 } as const;
  const desk = { storey: 0, x: 400, depth: 0.5 } as const;

  it("goes straight in a room, through a doorway to the next, and by lift to another storey", () => {
    const ways = (to: Parameters<typeof routeBetween>[2]) => routeBetween(HOME, lab, to).map(({ by }) => by);
    expect(ways({ ...lab, x: 1400 })).toEqual(["foot"]);
    // Past the lift's shaft into the meeting room.
    expect(ways({ ...lab, x: 850 })).toEqual(["foot", "doorway", "foot"]);
    expect(ways(desk)).toContain("lift");
  });

  it("leaves no feet on both sides of a wall", () => {
    const life = createLife(HOME, under({ chaos: 1 }, { speaker: null }).people, 5);
    const walls = HOME.rooms
      .flatMap(({ storey, left, right }) => [left, right].map((x) => ({ storey, x })))
      .filter(({ x }) => x > 100 && x < 1500);
    for (let frame = 0; frame < 2400; frame++) {
      life.step(1 / 30);
      const seen = life.actors.filter(({ alpha, doing }) => alpha >= 0.6 && doing !== "out");
      const inWall = seen.filter(({ x, storey }) =>
        walls.some((wall) => wall.storey === storey && Math.abs(wall.x - x) < 20),
      );
      expect(inWall.map(({ plan, x, doing }) => `${plan.resident.id} at ${Math.round(x)} ${doing}`)).toEqual([]);
    }
  });

  it("ends at the door for whoever leaves", () => {
    expect(routeOut(HOME, lab).at(-1)).toMatchObject({ by: "door", x: HOME.entrance });
  });
});
