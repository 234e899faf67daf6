import { describe, expect, it } from "vitest";
import { cueOf, cuesOf, MOODS, moodOf } from "../../src/audio/cues.ts";
import { CAPTIONS, EFFECT_CAPTIONS } from "../../src/audio/vocabulary.ts";
import type { StageView } from "../../src/story/view.ts";
import { CALM, stageView } from "./views.ts";

const effects = (view: StageView, before: StageView | null) =>
  cuesOf(view, before, false).flatMap(({ effect }) => effect ?? []);
const captions = (view: StageView, before: StageView | null) =>
  cuesOf(view, before, false).flatMap(({ caption }) => caption ?? []);

describe("what a change sounds like", () => {
  it("is nothing for the first view, the same view, or a view of another play", () => {
    const trouble = stageView({ chaos: 0.9 }, { phase: "aftermath", hat: "both" });
    expect(cuesOf(trouble, null, false)).toEqual([]);
    expect(cuesOf(trouble, trouble, false)).toEqual([]);
    expect(cuesOf(trouble, stageView({}, { seed: 8 }), false)).toEqual([]);
    expect(cuesOf(trouble, stageView({}, { company: "Another" }), false)).toEqual([]);
  });

  it("answers a choice, and puts the hat on when it is another one", () => {
    const before = stageView({}, { hat: "management" });
    expect(effects(stageView({}, { phase: "aftermath", hat: "leadership" }), before)).toEqual(["choose", "hat"]);
    expect(effects(stageView({}, { phase: "aftermath", hat: "management" }), before)).toEqual(["choose"]);
    expect(effects(stageView({}, { phase: "aftermath", hat: "none" }), before)).toEqual(["choose"]);
  });

  it("turns a page towards the next scene", () => {
    expect(effects(stageView(), stageView({}, { phase: "aftermath" }))).toEqual(["paper"]);
  });

  it.each([
    [{ chaos: 0.4 }, { chaos: 0.5 }, "phone"],
    [{ chaos: 0.6 }, { chaos: 0.8 }, "alarm"],
    [{ chaos: 0.2 }, { chaos: 0.9 }, "alarm"],
    [{ stagnation: 0.4 }, { stagnation: 0.6 }, "stamp"],
    [{ stagnation: 0.6 }, { stagnation: 0.85 }, "snore"],
  ] as const)("from %o to %o is heard as %s, with a caption", (from, to, effect) => {
    expect(effects(stageView(to), stageView(from))).toEqual([effect]);
    expect(captions(stageView(to), stageView(from))).toContain(EFFECT_CAPTIONS[effect]);
  });

  it("says nothing while trouble falls, or stays", () => {
    expect(effects(stageView({ chaos: 0.3 }), stageView({ chaos: 0.9 }))).toEqual([]);
    expect(effects(stageView({ chaos: 0.95 }), stageView({ chaos: 0.85 }))).toEqual([]);
  });

  it("hears one thing from the office at a time, after the choice", () => {
    const cues = cuesOf(
      stageView({ chaos: 0.6, stagnation: 0.6 }, { phase: "aftermath", hat: "both" }),
      stageView({ chaos: 0.4, stagnation: 0.4 }),
      false,
    );
    expect(cues.map(({ effect }) => effect)).toEqual(["choose", "hat", "phone", null]);
    expect(cues.map(({ after }) => after)).toEqual(cues.map(({ after }) => after).toSorted((a, b) => a - b));
  });

  it.each([
    ["sweet-spot", ["applause"]],
    ["chaos", ["alarm"]],
    ["stagnation", ["snore"]],
    ["drift", ["lamp"]],
    ["holding-on", []],
  ] as const)("ends in %s with %o", (outcome, expected) => {
    const ended = stageView({}, { phase: "ended", outcome });
    expect(effects(ended, stageView({}, { phase: "aftermath" }))).toEqual(expected);
  });
});

describe("what happens on the stage", () => {
  it("sounds like what is seen, in that moment, with words where it tells something", () => {
    expect(cueOf({ kind: "servers-smoke", near: 1 })).toEqual({
      after: 0,
      effect: "alarm",
      caption: "alarm",
      volume: 1,
    });
    expect(cueOf({ kind: "keys-clatter", near: 1 }).caption).toBeNull();
  });

  it("is softer the farther away it is, and never silent", () => {
    const volumes = [1, 0.5, 0].map((near) => cueOf({ kind: "phone-rings", near }).volume);
    expect(volumes).toEqual(volumes.toSorted((a, b) => b - a));
    expect(volumes.at(-1)).toBeGreaterThan(0.2);
    expect(cueOf({ kind: "phone-rings", near: 7 }).volume).toBe(1);
  });

  it("is told by the stage alone when there is one; the player is still answered", () => {
    const after = stageView({ chaos: 0.9 }, { phase: "aftermath", hat: "both" });
    const staged = cuesOf(after, stageView(), true);
    expect(staged.map(({ effect, caption }) => effect ?? caption)).toEqual(["choose", "music-nervous"]);
    const ended = stageView({}, { phase: "ended", outcome: "sweet-spot" });
    expect(cuesOf(ended, stageView({}, { phase: "aftermath" }), true)).toEqual([]);
  });
});

describe("the mood of the music", () => {
  it("is that of the strongest dial, once it is strong", () => {
    expect(moodOf(CALM)).toBe("steady");
    expect(moodOf({ ...CALM, chaos: 0.45 })).toBe("steady");
    expect(moodOf({ ...CALM, chaos: 0.6, stagnation: 0.2 })).toBe("nervous");
    expect(moodOf({ ...CALM, stagnation: 0.7 })).toBe("clock");
    expect(moodOf({ ...CALM, sweetSpot: 0.7 })).toBe("warm");
    expect(moodOf({ chaos: 0.3, stagnation: 0.3, drift: 1, sweetSpot: 0 })).toBe("thin");
  });

  it("is captioned when it changes", () => {
    expect(captions(stageView({ sweetSpot: 0.8 }), stageView())).toEqual(["music-warm"]);
    expect(captions(stageView(), stageView({ sweetSpot: 0.8 }))).toEqual(["music-steady"]);
  });

  it("has a caption each", () => {
    for (const mood of MOODS) expect(CAPTIONS).toContain(`music-${mood}`);
  });
});
