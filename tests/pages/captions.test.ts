import { describe, expect, it } from "vitest";
import { addCaption, dropOver, type ShownCaption } from "../../src/pages/captions.ts";
import { louder, quieter } from "../../src/pages/volume.ts";
import { DEFAULT_SETTINGS } from "../../src/storage/settings.ts";

const words = (shown: readonly ShownCaption[]) => shown.map(({ caption }) => caption);

describe("captions", () => {
  it("stay long enough to be read, also when another sound follows at once", () => {
    const first = addCaption([], "phones", 0);
    const both = addCaption(first, "music-nervous", 1700);
    expect(words(both)).toEqual(["phones", "music-nervous"]);
    expect(words(dropOver(both, 4500))).toEqual(["phones", "music-nervous"]);
    expect(words(dropOver(both, 5500))).toEqual(["music-nervous"]);
    expect(words(dropOver(both, 7000))).toEqual([]);
  });

  it("are two at once at most, the newest last, and none twice", () => {
    const three = addCaption(addCaption(addCaption([], "door", 0), "bump", 1), "bark", 2);
    expect(words(three)).toEqual(["bump", "bark"]);
    expect(words(addCaption(three, "bump", 3))).toEqual(["bark", "bump"]);
  });

  it("say one mood of the music at a time", () => {
    expect(words(addCaption(addCaption([], "music-warm", 0), "music-clock", 1))).toEqual(["music-clock"]);
  });
});

describe("the volume keys", () => {
  it("go by tens, between nothing and everything", () => {
    const at = (volume: number) => ({ ...DEFAULT_SETTINGS, volume });
    expect(louder(at(60)).volume).toBe(70);
    expect(louder(at(95)).volume).toBe(100);
    expect(quieter(at(60)).volume).toBe(50);
    expect(quieter(at(5)).volume).toBe(0);
  });

  it("turn the sound on upwards, and leave it off downwards", () => {
    const muted = { ...DEFAULT_SETTINGS, muted: true };
    expect(louder(muted).muted).toBe(false);
    expect(quieter(muted).muted).toBe(true);
    expect(quieter(DEFAULT_SETTINGS).muted).toBe(false);
  });
});
