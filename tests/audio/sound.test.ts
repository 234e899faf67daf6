import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AT_ONCE, EFFECT_VOLUME } from "../../src/audio/mix.ts";
import { createSound, type Sound } from "../../src/audio/sound.ts";
import { type Caption, LOOPS } from "../../src/audio/vocabulary.ts";
import { FakeHowler, office } from "./fake-howler.ts";
import { stageView } from "./views.ts";

vi.mock("howler", async () => {
  const fake = await import("./fake-howler.ts");
  return { Howl: fake.FakeHowl, Howler: fake.FakeHowler };
});

class FakeDocument extends EventTarget {
  hidden = false;
  hide(hidden: boolean): void {
    this.hidden = hidden;
    this.dispatchEvent(new Event("visibilitychange"));
  }
}

let page: FakeDocument;
let captions: Caption[];

beforeEach(() => {
  vi.useFakeTimers();
  office.reset();
  page = new FakeDocument();
  vi.stubGlobal("document", page);
  captions = [];
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = (): Sound =>
  createSound({ volume: 50, muted: false, calm: false, onCaption: (caption) => captions.push(caption) });
const loopsArrive = (): void => {
  for (const loop of LOOPS) office.of(loop).arrive();
  office.of("groove").sound();
};

describe("before the first gesture", () => {
  it("loads nothing, plays nothing and keeps nothing for later", () => {
    const sound = open();
    sound.show(stageView({ chaos: 1 }), stageView());
    sound.hear({ kind: "phone-rings", near: 1 });
    sound.setVolume(80);
    vi.runAllTimers();
    expect(office.howls).toEqual([]);
    sound.unlock();
    office.of("effects").arrive();
    expect(office.of("effects").plays).toEqual([]);
  });

  it("shows the captions all the same", () => {
    const sound = open();
    sound.show(stageView({ chaos: 0.6 }), stageView());
    vi.runAllTimers();
    expect(captions).toEqual(["phones", "music-nervous"]);
  });
});

describe("the loops", () => {
  it("start together, once the last of them is there and the browser speaks", () => {
    const sound = open();
    sound.show(stageView(), null);
    sound.unlock();
    for (const loop of LOOPS.slice(0, 3)) office.of(loop).arrive();
    expect(LOOPS.flatMap((loop) => office.of(loop).plays)).toEqual([]);
    office.of("warm").arrive();
    office.of("groove").sound();
    expect(LOOPS.map((loop) => office.of(loop).plays)).toEqual([["loop"], ["loop"], ["loop"], ["loop"]]);
    expect(office.of("groove").fades).toEqual([expect.objectContaining({ from: 0, to: 0.55 })]);
  });

  it("start again when the audio clock moved between them", () => {
    open().unlock();
    let plays = 0;
    office.onPlay = () => {
      // The first is howler's unheard one; the clock moves in the middle of the first try.
      if (++plays === 3) FakeHowler.ctx.currentTime += 0.003;
    };
    loopsArrive();
    expect(plays).toBe(1 + 4 + 4);
    expect(LOOPS.map((loop) => office.of(loop).plays.length)).toEqual([1, 1, 1, 1]);
  });

  it("fade to the weather, and never from a value to itself", () => {
    const sound = open();
    sound.show(stageView(), null);
    sound.unlock();
    loopsArrive();
    expect(office.of("warm").fades).toEqual([]);
    sound.show(stageView(), stageView());
    expect(office.of("groove").fades).toHaveLength(1);
    sound.show(stageView({ sweetSpot: 1 }), stageView());
    expect(office.of("warm").fades.at(-1)?.to).toBeGreaterThan(0.3);
    expect(office.of("chaos").fades).toEqual([]);
  });

  it("stay silent when the page has gone before they could start", () => {
    const sound = open();
    sound.unlock();
    for (const loop of LOOPS) office.of(loop).arrive();
    sound.destroy();
    office.of("groove").sound();
    expect(office.of("chaos").plays).toEqual([]);
  });
});

describe("effects", () => {
  it("play once they are there, with their caption", () => {
    const sound = open();
    sound.unlock();
    sound.hear({ kind: "stamp-falls", near: 1 });
    expect(office.of("effects").plays).toEqual([]);
    office.of("effects").arrive();
    sound.hear({ kind: "bulb-lights", near: 1 });
    expect(office.of("effects").plays).toEqual(["idea"]);
    expect(captions).toEqual(["stamp", "idea"]);
  });

  it("are softer far away, and for whoever wants little movement", () => {
    const sound = open();
    sound.unlock();
    office.of("effects").arrive();
    const volumeOf = (near: number): number => {
      vi.advanceTimersByTime(60_000);
      sound.hear({ kind: "servers-smoke", near });
      return office.of("effects").volume();
    };
    const near = volumeOf(1);
    expect(near).toBe(EFFECT_VOLUME);
    expect(volumeOf(0)).toBeLessThan(near * 0.6);
    sound.setCalm(true);
    expect(volumeOf(1)).toBeLessThan(near * 0.6);
  });

  it("make room for each other: of three at once, the oldest ends", () => {
    const sound = open();
    sound.unlock();
    office.of("effects").arrive();
    sound.hear({ kind: "keys-clatter", near: 1 });
    for (const kind of ["hat-lands", "bulb-lights", "dog-barks"] as const) {
      sound.hear({ kind, near: 1 });
      expect(office.of("effects").sounding.length).toBeLessThanOrEqual(AT_ONCE);
    }
    expect(office.of("effects").plays).toEqual(["typing", "hat", "idea"]);
    expect(office.of("effects").sounding).toEqual(["hat", "idea"]);
    office.of("effects").end("hat");
    vi.advanceTimersByTime(3000);
    sound.hear({ kind: "dog-barks", near: 1 });
    expect(office.of("effects").sounding).toEqual(["idea", "bark"]);
  });

  it("are told by the stage while there is one, and by the views when it is gone", () => {
    const sound = open();
    sound.setStaged(true);
    sound.show(stageView({ chaos: 0.9 }), stageView());
    vi.advanceTimersByTime(2000);
    expect(captions).toEqual([]);
    sound.setStaged(false);
    sound.show(stageView({ chaos: 0.9 }), stageView());
    vi.advanceTimersByTime(2000);
    expect(captions).toEqual(["music-nervous", "alarm"]);
  });

  it("are dropped, not kept, while the browser holds its breath", () => {
    const sound = open();
    sound.unlock();
    office.of("effects").arrive();
    FakeHowler.ctx.state = "suspended";
    sound.hear({ kind: "phone-rings", near: 1 });
    expect(office.of("effects").plays).toEqual([]);
  });

  it("follow a choice in their order, and not after the page has gone", () => {
    const sound = open();
    sound.unlock();
    office.of("effects").arrive();
    const chosen = stageView({ stagnation: 0.9 }, { phase: "aftermath", hat: "leadership" });
    sound.show(chosen, stageView());
    vi.advanceTimersByTime(500);
    expect(office.of("effects").plays).toEqual(["choose", "hat"]);
    sound.destroy();
    vi.runAllTimers();
    expect(office.of("effects").plays).toEqual(["choose", "hat"]);
    expect(captions).toEqual([]);
  });
});

describe("the volume", () => {
  it("is the square of the slider, and is remembered from before the gesture", () => {
    const sound = open();
    sound.setVolume(20);
    sound.unlock();
    expect(FakeHowler.level).toBeCloseTo(0.04);
    sound.setVolume(100);
    expect(FakeHowler.level).toBe(1);
    sound.setVolume(250);
    expect(FakeHowler.level).toBe(1);
  });

  it("is mute when asked, and while nobody sees the page", () => {
    const sound = open();
    sound.unlock();
    expect(FakeHowler.muted).toBe(false);
    page.hide(true);
    expect(FakeHowler.muted).toBe(true);
    page.hide(false);
    expect(FakeHowler.muted).toBe(false);
    sound.setMuted(true);
    page.hide(true);
    page.hide(false);
    expect(FakeHowler.muted).toBe(true);
  });

  it("wakes the audio up again when the page comes back", () => {
    const sound = open();
    sound.unlock();
    const before = FakeHowler.ctx.resumed;
    page.hide(true);
    page.hide(false);
    expect(FakeHowler.ctx.resumed).toBe(before + 1);
  });

  it("spares those who are mute the loading, until they want to hear", () => {
    const sound = createSound({ volume: 50, muted: true, calm: false, onCaption: (caption) => captions.push(caption) });
    sound.unlock();
    expect(office.howls).toEqual([]);
    sound.setMuted(false);
    expect(office.howls).toHaveLength(LOOPS.length + 1);
    expect(FakeHowler.muted).toBe(false);
  });

  it("never lets howler go to sleep by itself", () => {
    open().unlock();
    expect(FakeHowler.autoSuspend).toBe(false);
  });
});

describe("without audio", () => {
  it("stays silent and shows captions", () => {
    FakeHowler.usingWebAudio = false;
    const sound = open();
    sound.unlock();
    sound.show(stageView(), null);
    sound.hear({ kind: "team-cheers", near: 1 });
    sound.setVolume(10);
    sound.setMuted(true);
    page.hide(true);
    sound.destroy();
    expect(office.howls).toEqual([]);
    expect(captions).toEqual(["applause"]);
  });
});
