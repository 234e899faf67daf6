import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weatherOf, type Weather } from "../../src/company/weather.ts";
import { gainsOf, MOST, type Gains } from "../../src/audio/mix.ts";
import { LOOPS } from "../../src/audio/vocabulary.ts";
import { CALM } from "./views.ts";

const dial = fc.double({ min: 0, max: 1, noNaN: true });
const weather: fc.Arbitrary<Weather> = fc.record({ chaos: dial, stagnation: dial, drift: dial, sweetSpot: dial });
const sumOf = (gains: Gains): number => LOOPS.reduce((sum, loop) => sum + gains[loop], 0);

describe("the mix of the loops", () => {
  it("keeps every fader between 0 and 1, and all together below the clipping point", () => {
    fc.assert(
      fc.property(weather, (any) => {
        const gains = gainsOf(any);
        for (const loop of LOOPS) {
          expect(gains[loop]).toBeGreaterThanOrEqual(0);
          expect(gains[loop]).toBeLessThanOrEqual(1);
        }
        expect(sumOf(gains)).toBeLessThanOrEqual(MOST + 1e-9);
      }),
    );
  });

  it("moves no fader far when a dial moves a little", () => {
    fc.assert(
      fc.property(weather, fc.constantFrom("chaos", "stagnation", "drift", "sweetSpot"), (any, moved) => {
        const before = gainsOf(any);
        const after = gainsOf({ ...any, [moved]: Math.min(1, any[moved] + 0.01) });
        for (const loop of LOOPS) expect(Math.abs(after[loop] - before[loop])).toBeLessThan(0.03);
      }),
    );
  });

  it("plays the groove, and nothing else, on an ordinary day", () => {
    expect(gainsOf(CALM)).toEqual({ groove: 0.55, chaos: 0, stagnation: 0, warm: 0 });
  });

  it("lets each dial be heard at once and clearly at its end", () => {
    expect(gainsOf({ ...CALM, chaos: 1 }).chaos).toBeGreaterThan(0.5);
    expect(gainsOf({ ...CALM, stagnation: 1 }).stagnation).toBeGreaterThan(0.5);
    expect(gainsOf({ ...CALM, sweetSpot: 1 }).warm).toBeGreaterThan(0.5);
    expect(gainsOf({ ...CALM, chaos: 0.2 }).chaos).toBeGreaterThan(0.15);
  });

  it("drones the groove down in stagnation and keeps it under chaos", () => {
    expect(gainsOf({ ...CALM, stagnation: 1 }).groove).toBeLessThan(0.1);
    expect(gainsOf({ ...CALM, chaos: 1 }).groove).toBeGreaterThan(0.25);
  });

  it("makes drift the quietest weather, but not silent", () => {
    const drifting = weatherOf({
      leadership: 20,
      management: 20,
      chaos: 90,
      stagnation: 90,
      deadlines: 30,
      customers: 30,
      sales: 30,
      ideas: 30,
      team: 30,
    });
    expect(drifting.drift).toBe(1);
    const sum = sumOf(gainsOf(drifting));
    expect(sum).toBeGreaterThan(0.3);
    expect(sum).toBeLessThan(sumOf(gainsOf({ ...CALM, chaos: 1 })) * 0.8);
    expect(gainsOf(drifting).groove).toBeLessThan(0.2);
  });
});
