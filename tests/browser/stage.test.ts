import { describe, expect, it } from "vitest";
import type { GalleryHandle } from "../../src/pages/gallery.ts";
import { visit, type Visitor } from "../helpers/visitor.ts";

declare const gallery: GalleryHandle;

/** A small copy of what is on the stage. */
interface Picture {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** The mean of each of 16 × 9 fields: red, green, blue, 0–255. */
  readonly fields: readonly (readonly [number, number, number])[];
}

async function openGallery(query: string, motion: "full" | "reduced" = "full"): Promise<Visitor> {
  const visitor = await visit({ viewport: { width: 800, height: 450 } });
  await visitor.open(`?page=gallery&ui=off&clock=stepped&motion=${motion}&${query}`);
  await visitor.page.waitForFunction(() => "gallery" in window, undefined, { timeout: 60_000 });
  return visitor;
}

/** Lets time pass on the stage and looks at it. */
function lookAfter(visitor: Visitor, milliseconds: number): Promise<Picture> {
  return visitor.page.evaluate((time) => {
    gallery.step(time);
    const small = new OffscreenCanvas(16, 9);
    const pen = small.getContext("2d");
    const stage = document.querySelector("canvas");
    if (!pen || !stage) throw new Error("there is no stage");
    pen.imageSmoothingQuality = "high";
    pen.drawImage(stage, 0, 0, 16, 9);
    const { data } = pen.getImageData(0, 0, 16, 9);
    const fields = Array.from({ length: 144 }, (_, field): [number, number, number] => [
      data[field * 4] ?? 0,
      data[field * 4 + 1] ?? 0,
      data[field * 4 + 2] ?? 0,
    ]);
    const mean = (channel: 0 | 1 | 2): number => fields.reduce((sum, field) => sum + field[channel], 0) / 144;
    return { red: mean(0), green: mean(1), blue: mean(2), fields };
  }, milliseconds);
}

const brightness = ({ red, green, blue }: Picture): number => (red + green + blue) / 3;

describe("the stage", () => {
  it("tells the weathers apart by light alone", async () => {
    const seen: Record<string, Picture> = {};
    for (const weather of ["sweetSpot", "chaos", "stagnation", "drift"]) {
      const visitor = await openGallery(`${weather}=1`);
      seen[weather] = await lookAfter(visitor, 1500);
      await visitor.leave();
    }
    const { sweetSpot, chaos, stagnation, drift } = seen;
    if (!sweetSpot || !chaos || !stagnation || !drift) throw new Error("a weather is missing");
    expect(chaos.red - chaos.blue).toBeGreaterThan(60);
    expect(Math.abs(stagnation.red - stagnation.blue)).toBeLessThan(25);
    expect(brightness(drift)).toBeLessThan(brightness(stagnation) - 20);
    expect(brightness(sweetSpot)).toBeGreaterThan(brightness(chaos));
    expect(sweetSpot.red).toBeGreaterThan(stagnation.red);
  });

  it("shows a vital that has changed within a second", async () => {
    const visitor = await openGallery("deadlines=95&speaker=nobody&place=corner");
    await lookAfter(visitor, 2000);
    // The planner hangs in the middle of the open floor's wall.
    const redness = ({ fields }: Picture): number =>
      [18, 19, 20].reduce((sum, field) => {
        const [red, green] = fields[field] ?? [0, 0];
        return sum + red - green;
      }, 0);
    const before = redness(await lookAfter(visitor, 150));
    await visitor.page.evaluate(() => gallery.set({ deadlines: "5" }));
    expect(redness(await lookAfter(visitor, 1000))).toBeGreaterThan(before + 30);
    await visitor.leave();
  });

  it("is the same for the same seed and the same steps", async () => {
    const pictures: Picture[] = [];
    for (let time = 0; time < 2; time++) {
      const visitor = await openGallery("chaos=0.6&seed=11");
      pictures.push(await lookAfter(visitor, 3000));
      await visitor.leave();
    }
    expect(pictures[0]).toEqual(pictures[1]);
  });

  it("never flashes, not even in the worst chaos", async () => {
    const visitor = await openGallery("chaos=1");
    await lookAfter(visitor, 2000);
    const levels: number[] = [];
    for (let frame = 0; frame < 40; frame++) levels.push(brightness(await lookAfter(visitor, 50)));
    // A flash is a pair of opposing changes of a tenth of the full brightness or more.
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(25);
    await visitor.leave();
  });

  it("stands still for those who asked for it, and still shows the weather", async () => {
    const visitor = await openGallery("chaos=1", "reduced");
    // Smoke and notes fade in, and are done with it after some seconds.
    const before = await lookAfter(visitor, 9000);
    expect(await lookAfter(visitor, 1000)).toEqual(before);
    expect(before.red - before.blue).toBeGreaterThan(60);
    await visitor.leave();
  });

  it("comes back when the graphics card was lost for a moment", async () => {
    const visitor = await openGallery("sweetSpot=1");
    const before = await lookAfter(visitor, 1500);
    await visitor.page.evaluate(async () => {
      const lost = document.querySelector("canvas")?.getContext("webgl")?.getExtension("WEBGL_lose_context");
      lost?.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 100));
      lost?.restoreContext();
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    const after = await lookAfter(visitor, 150);
    expect(Math.abs(brightness(after) - brightness(before))).toBeLessThan(12);
    await visitor.leave();
  });

  it("is a picture without a word for a screen reader, and takes no focus", async () => {
    const visitor = await openGallery("");
    const canvas = visitor.page.locator("canvas");
    expect(await canvas.getAttribute("aria-hidden")).toBe("true");
    expect(await canvas.evaluate((element) => element.tabIndex)).toBe(-1);
    await visitor.leave();
  });
});
