import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Weather } from "../../src/company/weather.ts";
import { BODIES, PLACES } from "../../src/scenario/vocabulary.ts";
import { HELD } from "../../src/stage/art/people/held.ts";
import { personLayers } from "../../src/stage/art/people/people.ts";
import { houseOf } from "../../src/stage/layout/houses.ts";
import { ACTS } from "../../src/stage/life/acts.ts";
import { createLife, type Life } from "../../src/stage/life/life.ts";
import { direct } from "../../src/stage/plan/direct.ts";
import { sceneSpotsOf } from "../../src/stage/plan/scene-spots.ts";
import { anyOffice, stageView } from "./stage-view.ts";

const CALM: Weather = { chaos: 0, stagnation: 0, drift: 0, sweetSpot: 0 };
const LOOK = { hair: "bun", skin: "amber", top: "teal", glasses: "none", beard: "none" } as const;

function lifeUnder(weather: Partial<Weather>, seed = 7): Life {
  const view = stageView({ weather: { ...CALM, ...weather }, speaker: null, seed });
  return createLife(houseOf(view.furnishing), direct(view).people, seed);
}

/** What is played in some minutes under a weather. */
function playedUnder(weather: Partial<Weather>): { readonly acts: Set<string>; readonly held: Set<string> } {
  const acts = new Set<string>();
  const held = new Set<string>();
  for (const seed of [3, 7]) {
    const life = lifeUnder(weather, seed);
    for (let frame = 0; frame < 900; frame++) {
      life.step(1 / 10);
      for (const { act, holds } of life.actors) {
        if (act) acts.add(act.name);
        if (holds) held.add(holds);
      }
    }
  }
  return { acts, held };
}

describe("the little acts of office life", () => {
  it("have names of their own, and a drawing of every pose for every body", () => {
    expect(new Set(ACTS.map(({ name }) => name)).size).toBe(ACTS.length);
    for (const { name, poses, other = [], where } of ACTS) {
      for (const body of BODIES) {
        for (const pose of [...poses, ...other]) {
          const { body: box, anchor } = personLayers({ ...LOOK, body }, pose);
          expect(box.width, `${name}: ${pose}`).toBeGreaterThan(10);
          expect(anchor === "desk", `${name}: ${pose}`).toBe(where === "desk");
        }
      }
    }
  });

  it("carry only what fits the pose", () => {
    for (const { name, carries, poses } of ACTS) {
      expect([undefined, ...HELD], name).toContain(carries);
      const armsFull = poses.some((pose) => pose === "carrying" || pose === "serving");
      expect(armsFull, name).toBe(carries !== undefined);
    }
  });

  it("differ from weather to weather", () => {
    for (const dial of ["chaos", "sweetSpot"] as const) {
      const { acts, held } = playedUnder({ [dial]: 1 });
      const own = ACTS.filter(({ under }) => under === dial).filter(({ name }) => acts.has(name));
      const foreign = ACTS.filter(({ under }) => under !== null && under !== dial).filter(({ name }) => acts.has(name));
      expect(own.length, dial).toBeGreaterThanOrEqual(4);
      expect(foreign, dial).toEqual([]);
      expect(held.size, dial).toBeGreaterThanOrEqual(2);
    }
    expect(playedUnder({ stagnation: 0.6 }).acts).toContain("fill in a form");
    expect(playedUnder({ drift: 0.5 }).acts.size).toBeGreaterThanOrEqual(3);
  });

  it("let people run into each other in chaos only, and papers fall", () => {
    const collisions = (weather: Partial<Weather>): { dazed: number; spills: number } => {
      let dazed = 0;
      let spills = 0;
      for (const seed of [1, 3, 5, 7]) {
        const life = lifeUnder(weather, seed);
        for (let frame = 0; frame < 1800; frame++) {
          life.step(1 / 20);
          dazed += life.actors.filter(({ doing }) => doing === "dazed").length;
        }
        spills += life.actors.reduce((sum, actor) => sum + actor.spills, 0);
      }
      return { dazed, spills };
    };
    const { dazed, spills } = collisions({ chaos: 1 });
    expect(dazed).toBeGreaterThan(0);
    expect(spills).toBeGreaterThan(0);
    expect(collisions({ sweetSpot: 1 }).dazed).toBe(0);
  });
});

describe("the two of a scene", () => {
  it("never overlap, and nobody on foot stands before or behind them", () => {
    fc.assert(
      fc.property(
        fc.record({
          ...anyOffice,
        }),
        (changes) => {
          const { people } = direct(stageView({ ...changes, speaker: "kofi" }));
          const [left, right] = sceneSpotsOf(houseOf(changes.furnishing), changes.place);
          expect(right.x - left.x).toBeGreaterThanOrEqual(110);
          for (const { spot, called, resident } of people) {
            if (!spot || called || resident.role === "customer" || spot.top !== undefined) continue;
            if (spot.place !== changes.place) continue;
            expect(Math.abs(spot.x - left.x), `${resident.id} at ${spot.id}`).toBeGreaterThan(60);
            expect(Math.abs(spot.x - right.x), `${resident.id} at ${spot.id}`).toBeGreaterThan(60);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are looked at by those who stand in the room", () => {
    for (const place of PLACES) {
      const { people } = direct(stageView({ place, speaker: "kofi", weather: { ...CALM, sweetSpot: 1 } }));
      const speaker = people.find(({ speaks }) => speaks);
      const listeners = people.filter(({ attends }) => attends);
      for (const { spot, facing } of listeners) {
        const away = (speaker?.spot?.x ?? 0) - (spot?.x ?? 0);
        expect(Math.abs(away) <= 20 || Math.sign(away) === facing).toBe(true);
      }
    }
  });
});
