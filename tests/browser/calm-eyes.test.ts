import { describe, expect, it } from "vitest";
import { mostFlashes } from "../helpers/flashes.ts";
import { film, lookAfter, openGallery } from "../helpers/gallery.ts";

/** Pictures a second: enough to see anything that flashes ten times a second. */
const RATE = 30;
const FILM = [48, 36] as const;
const SMALL = { width: 320, height: 180 };

describe("light", () => {
  it.each(["chaos=1&deadlines=0&customers=0&team=0", "chaos=1&stagnation=1&drift=1&sweetSpot=1"])(
    "never flashes more than three times a second (%s)",
    async (dials) => {
      const visitor = await openGallery(dials, { width: 480, height: 360 });
      await lookAfter(visitor, 2000);
      const frames = await film(visitor, RATE * 2, 1000 / RATE, FILM);
      expect(new Set(frames.map(({ rgb }) => rgb.join())).size).toBeGreaterThan(RATE);
      expect(mostFlashes(frames, RATE)).toBeLessThanOrEqual(3);
      await visitor.leave();
    },
  );
});

describe("with reduced motion", () => {
  it("nothing moves at all, in any weather", async () => {
    const visitor = await openGallery("motion=reduced&chaos=1&stagnation=1&drift=1&sweetSpot=1", SMALL);
    // What fades in has done so after some seconds.
    await lookAfter(visitor, 9000);
    const frames = await film(visitor, 4, 350, [SMALL.width, SMALL.height]);
    expect(new Set(frames.map(({ rgb }) => rgb.join())).size).toBe(1);
    await visitor.leave();
  });
});
