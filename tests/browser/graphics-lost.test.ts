import { describe, expect, it } from "vitest";
import { film, lookAfter, openGallery } from "../helpers/gallery.ts";
import { byColour } from "../helpers/pictures.ts";
import { visit, type Visitor } from "../helpers/visitor.ts";

/** Takes the graphics card from the page, and gives it back after a while, or not. */
function loseGraphics(visitor: Visitor, backAfter: number | null): Promise<void> {
  return visitor.page.evaluate(async (wait) => {
    const card = document.querySelector("canvas")?.getContext("webgl")?.getExtension("WEBGL_lose_context");
    if (!card) throw new Error("there is no stage to take the graphics from");
    card.loseContext();
    if (wait === null) return;
    await new Promise((resolve) => setTimeout(resolve, wait));
    card.restoreContext();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }, backAfter);
}

/** In the middle of a play whose office moves. */
async function inTheMiddle(): Promise<Visitor> {
  const visitor = await visit({ viewport: { width: 640, height: 360 }, reducedMotion: "no-preference" });
  await visitor.open("?page=play&scenario=startup");
  while ((await visitor.card()) === "intro") await visitor.page.keyboard.press("Enter");
  await visitor.untilStageRuns();
  await visitor.page.keyboard.press("1");
  await expect.poll(() => visitor.card()).toBe("aftermath");
  return visitor;
}

/** Takes a decision and reads what comes of it. */
async function goOn(visitor: Visitor): Promise<void> {
  const at = await visitor.heading();
  for (let presses = 0; presses < 5 && (await visitor.card()) !== "scene"; presses++) {
    await visitor.page.keyboard.press("Enter");
    await visitor.page.waitForTimeout(100);
  }
  await expect.poll(() => visitor.card()).toBe("scene");
  expect(await visitor.heading()).not.toBe(at);
  expect(await visitor.page.locator("#story").innerText()).toContain("Decision 2");
}

describe("when the graphics card is lost", () => {
  it("for a moment, every drawing comes back", async () => {
    const visitor = await openGallery("sweetSpot=1&motion=reduced");
    const before = await lookAfter(visitor, 6000);
    await loseGraphics(visitor, 100);
    // The first frame may still be of the time before.
    const [, after = before] = await film(visitor, 2, 150);
    expect(byColour(before, after)).toBeLessThan(2);
    await visitor.leave();
  });

  it("for a moment in the middle of a play, the play and its office go on", async () => {
    const visitor = await inTheMiddle();
    await loseGraphics(visitor, 200);
    await goOn(visitor);
    expect(await visitor.page.locator(".play-office canvas").count()).toBe(1);
    expect(await visitor.page.locator(".play-office img").count()).toBe(0);
    await visitor.leave();
  });

  it("for good in the middle of a play, a still picture takes its place and the play goes on", async () => {
    const visitor = await inTheMiddle();
    await loseGraphics(visitor, null);
    const still = visitor.page.locator(".play-office img");
    await still.waitFor();
    await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
    expect(await visitor.page.locator(".play-office canvas").count()).toBe(0);
    await goOn(visitor);
    await visitor.leave();
  });
});
