import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cueOf, type Cue } from "../../src/audio/cues.ts";
import { AT_ONCE } from "../../src/audio/mix.ts";
import { A_FEW, restrain, type Past } from "../../src/audio/restraint.ts";
import { EFFECT_WINDOWS } from "../../src/audio/sprites.ts";
import type { Effect } from "../../src/audio/vocabulary.ts";
import type { HappeningKind } from "../../src/story/happening.ts";

const KINDS = [
  "phone-rings",
  "servers-smoke",
  "paper-flies",
  "hat-lands",
  "falls-asleep",
  "somebody-walks",
  "keys-clatter",
  "people-bump",
  "team-cheers",
] as const satisfies readonly HappeningKind[];

const MURMUR: ReadonlySet<Effect> = new Set(["steps", "typing"]);

interface Moment {
  readonly kind: HappeningKind;
  /** Milliseconds. */
  readonly at: number;
}

/** What is heard of a row of happenings, in the order of time. */
function heardOf(moments: readonly Moment[]): { effect: Effect; at: number; told: boolean }[] {
  let past: Past = [];
  return moments.flatMap(({ kind, at }) => {
    const restrained = restrain(cueOf({ kind, near: 1 }), at, past);
    ({ past } = restrained);
    const { cue } = restrained;
    return cue?.effect ? [{ effect: cue.effect, at, told: cue.caption !== null }] : [];
  });
}

const busyOffice = fc
  .array(fc.record({ kind: fc.constantFrom(...KINDS), wait: fc.integer({ min: 0, max: 900 }) }), { maxLength: 200 })
  .map((happenings) => {
    let at = 0;
    return happenings.map(({ kind, wait }): Moment => ({ kind, at: (at += wait) }));
  });

describe("restraint", () => {
  it("lets a single thing be heard and read", () => {
    for (const kind of KINDS) expect(heardOf([{ kind, at: 5 }])).toHaveLength(1);
    expect(heardOf([{ kind: "phone-rings", at: 0 }])[0]?.told).toBe(true);
  });

  it("never lets an office become noise, however much happens in it", () => {
    fc.assert(
      fc.property(busyOffice, (moments) => {
        const heard = heardOf(moments);
        for (const { at } of heard) {
          const soon = heard.filter((other) => other.at >= at && other.at < at + 10_000);
          expect(soon.length).toBeLessThanOrEqual(A_FEW);
          const sounding = heard.filter(
            (other) => !MURMUR.has(other.effect) && other.at <= at && at < other.at + EFFECT_WINDOWS[other.effect][1],
          );
          expect(sounding.length).toBeLessThanOrEqual(AT_ONCE);
        }
      }),
    );
  });

  it("lets phones ring now and then, and writes so less often than they ring", () => {
    const ringing = Array.from({ length: 60 }, (_, second) => ({ kind: "phone-rings" as const, at: second * 1000 }));
    const heard = heardOf(ringing);
    expect(heard.length).toBeGreaterThanOrEqual(4);
    expect(heard.length).toBeLessThanOrEqual(8);
    expect(heard.filter(({ told }) => told)).toHaveLength(2);
  });

  it("lets whatever means something be heard above a murmur", () => {
    const effects = heardOf([
      { kind: "keys-clatter", at: 0 },
      { kind: "hat-lands", at: 200 },
      { kind: "people-bump", at: 400 },
    ]).map(({ effect }) => effect);
    expect(effects).toEqual(["typing", "hat", "bump"]);
  });

  it("murmurs only in a lull", () => {
    const effects = heardOf([
      { kind: "phone-rings", at: 0 },
      { kind: "somebody-walks", at: 500 },
      { kind: "somebody-walks", at: 6000 },
    ]).map(({ effect }) => effect);
    expect(effects).toEqual(["phone", "steps"]);
  });

  it("lets the mood of the music be read whatever is heard", () => {
    const mood: Cue = { after: 0, effect: null, caption: "music-warm", volume: 0 };
    const loud = Array.from({ length: 8 }, (_, at) => ({ ...cueOf({ kind: "people-bump", near: 1 }), at }));
    expect(restrain(mood, 9, loud).cue).toEqual(mood);
    expect(restrain(mood, 10, restrain(mood, 9, loud).past).cue?.caption).toBeNull();
  });

  it("forgets what is long over", () => {
    const { past } = restrain(cueOf({ kind: "hat-lands", near: 1 }), 0, []);
    expect(restrain(cueOf({ kind: "hat-lands", near: 1 }), 100_000, past).past).toHaveLength(1);
  });
});
