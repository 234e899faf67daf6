import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OUTCOMES } from "../../src/company/outcome.ts";
import type { GalleryHandle } from "../../src/pages/gallery.ts";
import { visit, type Visitor } from "../helpers/visitor.ts";

declare const gallery: GalleryHandle;

/** Milliseconds that pass between two looks: often enough to see what flashes more than three times a second. */
const LOOK = 150;
/** A tenth of full brightness: two opposing changes of it are a flash. */
const FLASH = 25.5;

const OFFICE = { motion: "full", chaos: "0.35", stagnation: "0.3", furnishing: "loft", speaker: "ines" };

/** Plays an ending to its end. Returns what it took, how bright each quarter was on the way, and the last picture. */
function watch(visitor: Visitor, outcome: string) {
  return visitor.page.evaluate(
    ({ from, to, look }) => {
      const stage = document.querySelector("canvas");
      const small = new OffscreenCanvas(2, 2);
      const pen = small.getContext("2d", { willReadFrequently: true });
      if (!stage || !pen) throw new Error("there is no stage");
      pen.imageSmoothingQuality = "high";
      const quarters = (): number[] => {
        pen.drawImage(stage, 0, 0, 2, 2);
        const { data } = pen.getImageData(0, 0, 2, 2);
        return [0, 4, 8, 12].map((at) => ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3);
      };
      gallery.play(from, to);
      const levels: number[][] = [];
      while (gallery.playing && levels.length < 200) {
        gallery.step(look);
        levels.push(quarters());
      }
      gallery.step(look * 2);
      const last = stage.toDataURL();
      gallery.step(1500);
      return { seconds: (levels.length * look) / 1000, levels, last, later: stage.toDataURL() };
    },
    { from: OFFICE, to: { outcome }, look: LOOK },
  );
}

/** The last picture of an ending that nobody wanted to wait for. */
function skipThrough(visitor: Visitor, outcome: string, motion: "full" | "reduced"): Promise<string> {
  return visitor.page.evaluate(
    ({ from, to, look }) => {
      gallery.play(from, to);
      gallery.step(look * 6);
      gallery.skip();
      // One frame for the last that moved, and one for the picture.
      gallery.step(look * 2);
      return document.querySelector("canvas")?.toDataURL() ?? "";
    },
    { from: { ...OFFICE, motion }, to: { outcome }, look: LOOK },
  );
}

/** How many changes of brightness, each against the one before and as large as a flash, come within one second. */
function mostSwings(levels: readonly number[]): number {
  const swings: number[] = [];
  let rising: boolean | null = null;
  // The furthest that the brightness has gone since the last swing.
  let furthest = levels[0] ?? 0;
  for (const [at, level] of levels.entries()) {
    if (rising === null ? false : rising ? level > furthest : level < furthest) furthest = level;
    if (Math.abs(level - furthest) < FLASH) continue;
    rising = level > furthest;
    furthest = level;
    swings.push(at);
  }
  return Math.max(0, ...swings.map((first) => swings.filter((at) => at >= first && at - first < 1000 / LOOK).length));
}

describe("an ending on the stage", () => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await visit({ viewport: { width: 480, height: 270 } });
    await visitor.open("?page=gallery&ui=off&clock=stepped");
    await visitor.page.waitForFunction(() => "gallery" in window, undefined, { timeout: 60_000 });
  }, 120_000);
  afterAll(() => visitor.leave());

  it.each([...OUTCOMES, "chaos-early", "stagnation-early"])(
    "plays %s to its end, never flashes, can be skipped, and holds the same picture however one got there",
    async (outcome) => {
      const { seconds, levels, last, later } = await watch(visitor, outcome);
      expect(seconds).toBeGreaterThanOrEqual(5);
      expect(seconds).toBeLessThanOrEqual(10.2);
      for (const quarter of [0, 1, 2, 3]) {
        expect(mostSwings(levels.map((level) => level[quarter] ?? 0))).toBeLessThanOrEqual(2);
      }
      expect(later === last, "it holds still").toBe(true);
      expect((await skipThrough(visitor, outcome, "full")) === last, "skipped").toBe(true);
      expect((await skipThrough(visitor, outcome, "reduced")) === last, "without movement").toBe(true);
    },
  );
});

describe("a play to its end", () => {
  it("leads the eye from figure to figure, and gives a poster of the end", async () => {
    const visitor = await visit({ reducedMotion: "no-preference", viewport: { width: 600, height: 400 } });
    const { page } = visitor;
    await visitor.open("?page=play&scenario=warm-up");
    await visitor.untilStageRuns();
    while ((await visitor.card()) === "intro") await page.keyboard.press("Enter");
    await page.keyboard.press("1");
    const shown = page.locator(".changed.shown");
    await expect.poll(() => shown.count()).toBeGreaterThan(0);
    await page.locator(".stage-picture").click();
    await expect.poll(() => shown.count()).toBe(0);
    await visitor.playToTheEnd({
      choose: () => page.keyboard.press("1"),
      proceed: () => page.keyboard.press("Enter"),
    });
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save the poster" }).click();
    const poster = await download;
    expect(poster.suggestedFilename()).toMatch(/^both-hats-[a-z-]+\.png$/);
    const file = await buffer(await poster.createReadStream());
    const { width, height, colours } = await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const pen = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
      if (!pen) throw new Error("there is no canvas");
      pen.drawImage(picture, 0, 0);
      const seen = (top: number, share: number): number => {
        const { data } = pen.getImageData(0, picture.height * top, picture.width, picture.height * share);
        const found = new Set<number>();
        for (let at = 0; at < data.length; at += 40) {
          found.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
        }
        return found.size;
      };
      return {
        width: picture.width,
        height: picture.height,
        colours: { office: seen(0.1, 0.5), words: seen(0.78, 0.2) },
      };
    }, file.toString("base64"));
    expect({ width, height }).toEqual({ width: 1600, height: 1200 });
    expect(file.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(colours.office).toBeGreaterThan(500);
    expect(colours.words).toBeGreaterThan(20);
    await visitor.leave();
  });
});
