import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GalleryHandle } from "../../src/pages/gallery.ts";
import { lookAfter, lookAt, openGallery } from "../helpers/gallery.ts";
import type { Picture } from "../helpers/pictures.ts";
import type { Visitor } from "../helpers/visitor.ts";

declare const gallery: GalleryHandle;

describe("the stage", () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await openGallery("speaker=nobody&place=corner");
  });
  afterAll(() => visitor.leave());

  it("shows a vital that has changed within a second", async () => {
    const FIELDS = [16, 9] as const;
    // The planner hangs in the middle of the open floor's wall.
    const redness = ({ rgb }: Picture): number =>
      [18, 19, 20].reduce((sum, field) => sum + (rgb[field * 3] ?? 0) - (rgb[field * 3 + 1] ?? 0), 0);
    const before = redness(await lookAt(visitor, { deadlines: "95" }, 2000, FIELDS));
    await visitor.page.evaluate(() => gallery.set({ deadlines: "5" }));
    expect(redness(await lookAfter(visitor, 1000, FIELDS))).toBeGreaterThan(before + 30);
  });

  it("is the same for the same seed and the same steps, and another for another seed", async () => {
    const look = (seed: string) => lookAt(visitor, { chaos: "0.6", seed }, 1500);
    const first = await look("11");
    expect(await look("11")).toEqual(first);
    expect(await look("12")).not.toEqual(first);
  });

  it("leaves nothing behind when it goes", async () => {
    const session = await visitor.page.context().newCDPSession(visitor.page);
    const count = async () => {
      await session.send("HeapProfiler.collectGarbage");
      const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
      const canvases = await visitor.page.locator("canvas").count();
      return { nodes, jsEventListeners, canvases };
    };
    const before = await count();
    for (let time = 0; time < 5; time++) await lookAt(visitor, {}, 150);
    expect(await count()).toEqual(before);
  });

  it("is a picture without a word for a screen reader, and takes no focus", async () => {
    const canvas = visitor.page.locator("canvas");
    expect(await canvas.getAttribute("aria-hidden")).toBe("true");
    expect(await canvas.evaluate((element) => element.tabIndex)).toBe(-1);
  });
});
