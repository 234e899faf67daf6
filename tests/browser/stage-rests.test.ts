import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { visit } from "../helpers/visitor.ts";

/** Counts in `drawn` what the graphics card is asked to draw. */
function countDrawing(): void {
  const { prototype } = WebGLRenderingContext;
  const drawElements: typeof prototype.drawElements = Reflect.get(prototype, "drawElements");
  Object.assign(globalThis, { drawn: 0 });
  prototype.drawElements = function (...args) {
    drawn++;
    return drawElements.apply(this, args);
  };
}
declare let drawn: number;

const drawnBy = (page: Page): Promise<number> => page.evaluate(() => drawn);

/** Waits until a second goes by in which nothing is drawn, and takes a picture of what there is to see. */
async function atRest(page: Page): Promise<string> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const now = await drawnBy(page);
        const rests = now > 0 && now === before;
        before = now;
        return rests;
      },
      { interval: 1000, timeout: 60_000 },
    )
    .toBe(true);
  return (await page.locator("canvas").screenshot()).toString("base64");
}

describe("a stage with reduced motion", () => {
  it("is drawn no more once everything stands, and is drawn again for what comes next and in another size", async () => {
    const visitor = await visit({ before: [countDrawing], reducedMotion: "reduce" });
    await visitor.open("?page=play&scenario=startup");
    await visitor.untilStageRuns();
    const { page } = visitor;
    while ((await visitor.card()) === "intro") await page.keyboard.press("Enter");
    const scene = await atRest(page);
    await page.keyboard.press("1");
    await expect.poll(() => visitor.card()).toBe("aftermath");
    await expect.poll(() => atRest(page)).not.toBe(scene);
    const drawn = await drawnBy(page);
    await page.setViewportSize({ width: 1000, height: 700 });
    await expect.poll(() => drawnBy(page)).toBeGreaterThan(drawn);
    await atRest(page);
    await visitor.leave();
  });
});
