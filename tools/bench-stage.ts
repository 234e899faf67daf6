import { chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.mjs";

/** The part of the gallery's handle that is measured with. */
interface Gallery {
  set(changes: Readonly<Record<string, string>>): void;
  reset(): void;
  readonly scriptTimes: readonly number[];
  readonly stats: { readonly drawCalls: number; readonly frames: number };
}
declare const gallery: Gallery;

const SIZE = { width: 1280, height: 720 };
const DIALS = ["chaos", "stagnation", "drift", "sweetSpot"];

/** Measures the stage in headless Chromium. `long` watches the heap for two minutes instead of twenty seconds. */
export async function benchStage(long: boolean) {
  await build({ logLevel: "error" });
  const server = await preview({ logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS, "--enable-precise-memory-info", "--js-flags=--expose-gc"],
  });
  try {
    const page = await browser.newPage({ viewport: SIZE });
    const dials = DIALS.map((dial) => `${dial}=0.7`).join("&");
    await page.goto(`${server.resolvedUrls?.local[0]}?page=gallery&ui=off&${dials}`);
    await page.waitForFunction(() => "gallery" in window && gallery.stats.frames > 30);
    return { ...SIZE, ...(await measureFrames(page)), ...(await measureHeap(page, long ? 120 : 20)) };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureFrames(page: Page) {
  await page.evaluate(() => gallery.reset());
  await page.waitForTimeout(8000);
  const { times, drawCalls } = await page.evaluate(() => ({
    times: gallery.scriptTimes.toSorted((a, b) => a - b),
    drawCalls: gallery.stats.drawCalls,
  }));
  const at = (share: number): number => Math.round((times[Math.floor(times.length * share)] ?? Number.NaN) * 100) / 100;
  return { frames: times.length, scriptMsMedian: at(0.5), scriptMsP95: at(0.95), drawCalls };
}

/** The heap after garbage collection, before and after so many seconds of changing views. */
async function measureHeap(page: Page, seconds: number) {
  const session = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    return usedSize;
  };
  const change = (turn: number): Promise<void> =>
    page.evaluate((n) => {
      const value = (shift: number): string => String(Math.round(Math.abs(Math.sin(n + shift)) * 100) / 100);
      gallery.set({ chaos: value(0), stagnation: value(1), drift: value(2), sweetSpot: value(3) });
    }, turn);
  // The first round of views draws each texture once; from then on nothing may be kept.
  for (let turn = 0; turn < 20; turn++) await change(turn).then(() => page.waitForTimeout(250));
  const before = await heap();
  for (let turn = 0; turn < seconds; turn++) await change(turn + 20).then(() => page.waitForTimeout(1000));
  const after = await heap();
  return {
    heapSeconds: seconds,
    heapBeforeBytes: before,
    heapAfterBytes: after,
    heapRatio: Math.round((after / before) * 1000) / 1000,
  };
}
