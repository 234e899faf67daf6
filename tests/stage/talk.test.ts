import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Weather } from "../../src/company/weather.ts";
import { BUBBLE_ICONS } from "../../src/stage/art/things/bubble-icons.ts";
import { HOUSE, STOREYS } from "../../src/stage/layout/house.ts";
import { houseOf } from "../../src/stage/layout/houses.ts";
import { BUBBLE, crownOf } from "../../src/stage/life/bubbles.ts";
import { createLife, type Life } from "../../src/stage/life/life.ts";
import { MOST_BUBBLES } from "../../src/stage/life/talk.ts";
import { direct } from "../../src/stage/plan/direct.ts";
import { anyOffice, stageView } from "./stage-view.ts";

const CALM: Weather = { chaos: 0, stagnation: 0, drift: 0, sweetSpot: 0 };

function lifeUnder(weather: Partial<Weather>, changes: Parameters<typeof stageView>[0] = {}): Life {
  const view = stageView({ weather: { ...CALM, ...weather }, ...changes });
  return createLife(houseOf(view.furnishing), direct(view).people, view.seed);
}

/** Lives on for some seconds; `look` sees every tenth of a second. */
function live(life: Life, seconds: number, look: () => void): void {
  for (let passed = 0; passed < seconds * 10; passed++) {
    life.step(1 / 10);
    look();
  }
}

/** What came up in a minute, and who spoke or thought. */
function minuteUnder(weather: Partial<Weather>): { readonly signs: Set<string>; readonly thoughts: number } {
  const life = lifeUnder(weather, { speaker: null });
  const signs = new Set<string>();
  let thoughts = 0;
  live(life, 60, () => {
    for (const { actor, icon, thinks } of life.bubbles) {
      if (!actor) continue;
      signs.add(icon);
      if (thinks) thoughts++;
    }
  });
  return { signs, thoughts };
}

describe("bubbles", () => {
  it("are few, whole, inside of the house and say the same again for the same seed", () => {
    fc.assert(
      fc.property(
        fc.record({
          ...anyOffice,
        }),
        (changes) => {
          const days = [1, 2].map(() => {
            const said: string[] = [];
            const life = lifeUnder(changes.weather, changes);
            live(life, 8, () => {
              const shown = life.bubbles.filter(({ actor }) => actor !== null);
              expect(shown.length).toBeLessThanOrEqual(MOST_BUBBLES);
              for (const { actor, icon, x, y, side } of shown) {
                said.push(`${actor?.plan.resident.id} ${icon}`);
                expect(BUBBLE_ICONS).toContain(icon);
                expect(x - (side > 0 ? BUBBLE.near : BUBBLE.far)).toBeGreaterThan(HOUSE.left);
                expect(x + (side > 0 ? BUBBLE.far : BUBBLE.near)).toBeLessThan(HOUSE.right);
                expect(y - BUBBLE.top).toBeGreaterThanOrEqual(STOREYS[actor?.storey ?? 0].ceiling);
              }
            });
            return said;
          });
          expect(days[0]).toEqual(days[1]);
        },
      ),
      { numRuns: 12 },
    );
  });

  it("leave the faces of those free who stand around", () => {
    const life = lifeUnder({ chaos: 0.6 });
    let covered = 0;
    let shown = 0;
    live(life, 40, () => {
      for (const { actor, x, y, side, level } of life.bubbles) {
        if (!actor || level < 0.5) continue;
        shown++;
        const left = side > 0 ? x - BUBBLE.near : x - BUBBLE.far;
        const right = left + BUBBLE.near + BUBBLE.far;
        const [top, bottom] = [y - BUBBLE.top, y - BUBBLE.bottom];
        const hidden = life.actors.some((other) => {
          const face = crownOf(other) + 28;
          const there = other.alpha > 0.5 && other.storey === actor.storey && other.doing === "settled";
          return there && other.x > left && other.x < right && face > top && face < bottom;
        });
        if (hidden) covered++;
      }
    });
    expect(shown).toBeGreaterThan(100);
    expect(covered / shown).toBeLessThan(0.06);
  });

  it("keep whoever speaks in the scene talking", () => {
    const life = lifeUnder({}, { speaker: "kofi" });
    let spoken = 0;
    live(life, 20, () => {
      if (life.actors.some(({ plan, says, thinks }) => plan.speaks && says !== null && !thinks)) spoken++;
    });
    expect(spoken).toBeGreaterThan(100);
  });

  it("are about the weather", () => {
    expect([...minuteUnder({ chaos: 1 }).signs]).toEqual(expect.arrayContaining(["alarm", "storm"]));
    expect([...minuteUnder({ sweetSpot: 1 }).signs]).toEqual(expect.arrayContaining(["idea", "heart"]));
    const stagnant = minuteUnder({ stagnation: 1 });
    expect(["clock", "cobweb", "form"].filter((sign) => stagnant.signs.has(sign)).length).toBeGreaterThan(1);
    expect(stagnant.signs.has("idea")).toBe(false);
    expect(minuteUnder({ drift: 0.6 }).signs.has("question")).toBe(true);
  });

  it("are thoughts of those who are alone", () => {
    expect(minuteUnder({ stagnation: 1 }).thoughts).toBeGreaterThan(20);
  });

  it("come one after the other when two talk", () => {
    const life = lifeUnder({ sweetSpot: 0.4 }, { speaker: null });
    let both = 0;
    live(life, 60, () => {
      for (const { says, partner } of life.actors) if (says !== null && partner?.says != null) both++;
    });
    expect(both).toBe(0);
  });

  it("stand still in a picture that stands still", () => {
    const life = lifeUnder({ chaos: 1 }, { speaker: "kofi" });
    life.settle();
    const shown = life.bubbles.filter(({ actor }) => actor !== null);
    expect(shown.some(({ actor }) => actor?.plan.speaks)).toBe(true);
    expect(shown.every(({ level }) => level === 1)).toBe(true);
  });
});
