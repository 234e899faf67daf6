import { chromium, type Page } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.mjs";

/** What is asked of the two windows; `npm run bench` prints what it found next to it. */
const WANTED = { stepToProjectorMsMedian: 100 };
/** Pixels are not drawn, as in the measurements of the stage: in software that takes both cores. */
const NO_PIXELS = "--disable-gl-drawing-for-tests";
const STEPS = 24;
/** Longer than the time in which a session takes a second press for a slip, in milliseconds. */
const APART = 450;

declare global {
  interface Window {
    /** When something happened here, in milliseconds since 1970. */
    moments: number[];
  }
}

/** How long it takes from a key on the console until the projector's window has drawn the step: two real pages. */
export async function benchProjector(address: string) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS, NO_PIXELS] });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: "block" });
    const console = await context.newPage();
    await console.goto(`${address}?page=workshop`);
    await console.getByRole("button", { name: "Open the console" }).click();
    await console.locator(".console").waitFor();
    const session = new URL(console.url()).searchParams.get("session") ?? "";
    const projector = await context.newPage();
    await projector.goto(`${address}?page=present&session=${session}`);
    await projector.locator(".room.at-lobby canvas").waitFor({ timeout: 60_000 });
    await noteKeys(console);
    await noteSteps(projector);
    // Between the scene and the vote, to and fro: as much as changes on any step but the pictures.
    for (const phase of ["briefing", "act", "scene"]) await step(console, projector, "PageDown", phase);
    const times: number[] = [];
    for (let n = 0; n < STEPS; n++) {
      times.push(
        await step(console, projector, n % 2 === 0 ? "PageDown" : "Backspace", n % 2 === 0 ? "voting" : "scene"),
      );
    }
    const sorted = times.toSorted((a, b) => a - b);
    const at = (part: number): number => Math.round((sorted[Math.floor(sorted.length * part)] ?? Number.NaN) * 10) / 10;
    return { wanted: WANTED, steps: STEPS, stepToProjectorMsMedian: at(0.5), stepToProjectorMsP95: at(0.95) };
  } finally {
    await browser.close();
  }
}

const noteKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.moments = [];
    const note = (): void => void window.moments.push(performance.timeOrigin + performance.now());
    addEventListener("keydown", note, { capture: true });
  });

/** Takes down when a step has been drawn: in the frame after the one in which the page has changed. */
const noteSteps = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.moments = [];
    const note = (): void => void window.moments.push(performance.timeOrigin + performance.now());
    const observer = new MutationObserver((changes) => {
      if (changes.some(({ target }) => target instanceof Element && target.matches(".room")))
        requestAnimationFrame(note);
    });
    observer.observe(document.body, { subtree: true, attributes: true, attributeFilter: ["class"] });
  });

/** Presses a key on the console until the room is at a step; milliseconds from the press that did it to the picture. */
async function step(console: Page, projector: Page, key: string, phase: string): Promise<number> {
  const room = projector.locator(`.room.at-${phase}`);
  for (let press = 0; press < 12; press++) {
    await console.waitForTimeout(APART);
    await console.keyboard.press(key);
    await projector.waitForTimeout(APART);
    if ((await room.count()) > 0) break;
  }
  const last = (page: Page): Promise<number> => page.evaluate(() => window.moments.at(-1) ?? Number.NaN);
  return (await last(projector)) - (await last(console));
}
