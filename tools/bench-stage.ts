import { chromium, type Browser, type CDPSession, type Page } from "playwright-core";
import { FURNISHINGS, type Furnishing } from "../src/scenario/vocabulary.ts";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.mjs";

/** The part of the gallery's handle that is measured with. */
interface Gallery {
  set(changes: Readonly<Record<string, string>>): void;
  reset(): void;
  recreate(): Promise<void>;
  readonly scriptTimes: readonly number[];
  readonly stats: { readonly drawCalls: number; readonly frames: number };
}
declare const gallery: Gallery;

const SIZE = { width: 1920, height: 1080 };
/** What is asked of the stage; `npm run bench` prints what it found next to it. */
const WANTED = { scriptMsMedian: 4, scriptMsP95: 8, drawCalls: 60, heapRatio: 1.05 };
/** Twelve people who work there, and every dial at 0.7. */
const SHOWN = "cast=11&chaos=0.7&stagnation=0.7&drift=0.7&sweetSpot=0.7";
const FRAMES = { warm: 240, measured: 600, turn: 60 };
const STAGES = 50;
/** By the clock, because asking with every frame would be a script of its own in each of them. Milliseconds. */
const POLL = { polling: 100, timeout: 300_000 };
/** Pixels are not drawn: in software that takes both cores, and then the scripts wait for it. */
const NO_PIXELS = "--disable-gl-drawing-for-tests";

/**
 * Measures the stage of the built game in headless Chromium. `long` watches the heap for
 * five minutes instead of twenty seconds.
 */
export async function benchStage(root: string, long: boolean) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS, NO_PIXELS] });
  const address = `${root}?page=gallery&ui=off&${SHOWN}`;
  try {
    const frames: Partial<Record<Furnishing, object>> = {};
    for (const furnishing of FURNISHINGS) {
      const page = await open(browser, `${address}&furnishing=${furnishing}`);
      frames[furnishing] = {
        steady: await measureFrames(browser, page, () => pass(page, FRAMES.measured)),
        changing: await measureFrames(browser, page, () => changeViews(page)),
      };
      await page.close();
    }
    const page = await open(browser, address);
    const views = await measureViews(page, long ? 300 : 20);
    await page.close();
    const stages = await measureStages(await open(browser, address));
    return { ...SIZE, people: 12, wanted: WANTED, frames, views, stages };
  } finally {
    await browser.close();
  }
}

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(address);
  await pass(page, FRAMES.warm);
  return page;
}

/** Waits for so many frames. */
async function pass(page: Page, frames: number): Promise<void> {
  await page.waitForFunction(() => "gallery" in window, undefined, POLL);
  const until = (await page.evaluate(() => gallery.stats.frames)) + frames;
  await page.waitForFunction((count) => gallery.stats.frames >= count, until, POLL);
}

interface TraceEvent {
  readonly name: string;
  /** Microseconds that the thread itself worked, whatever else the machine did. */
  readonly tdur?: number;
}

async function measureFrames(browser: Browser, page: Page, meanwhile: () => Promise<void>) {
  await page.evaluate(() => gallery.reset());
  await browser.startTracing(page, { categories: ["-*", "devtools.timeline"] });
  await meanwhile();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: TraceEvent[] };
  const worked = trace.traceEvents.flatMap(({ name, tdur }) =>
    name === "FireAnimationFrame" && tdur !== undefined ? [tdur / 1000] : [],
  );
  const { passed, drawCalls } = await page.evaluate(() => ({
    passed: [...gallery.scriptTimes],
    drawCalls: gallery.stats.drawCalls,
  }));
  return {
    frames: worked.length,
    scriptMsMedian: share(worked, 0.5),
    scriptMsP95: share(worked, 0.95),
    // The same by the clock on the wall, with whatever the machine did meanwhile.
    passedMsMedian: share(passed, 0.5),
    passedMsP95: share(passed, 0.95),
    drawCalls,
  };
}

/** Other weather, again and again: what is seen for the first time has to be drawn first. */
async function changeViews(page: Page): Promise<void> {
  for (let turn = 0; turn * FRAMES.turn < FRAMES.measured; turn++) {
    await change(page, turn);
    await pass(page, FRAMES.turn);
  }
}

function change(page: Page, turn: number): Promise<void> {
  return page.evaluate((n) => {
    const value = (shift: number): string => String(Math.round(Math.abs(Math.sin(n + shift)) * 100) / 100);
    gallery.set({ chaos: value(0), stagnation: value(1), drift: value(2), sweetSpot: value(3) });
  }, turn);
}

function share(values: readonly number[], part: number): number {
  return Math.round((values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN) * 100) / 100;
}

/** The heap while the view changes every second, after each quarter of the time. */
async function measureViews(page: Page, seconds: number) {
  const heap = await heapOf(page);
  // The first views draw each picture once; from then on nothing may be kept.
  for (let turn = 0; turn < 60; turn++) await change(page, turn).then(() => pass(page, 10));
  const bytes = [await heap()];
  for (let turn = 1; turn <= seconds; turn++) {
    await change(page, turn + 60).then(() => page.waitForTimeout(1000));
    if (turn % Math.ceil(seconds / 4) === 0) bytes.push(await heap());
  }
  return { seconds, heapBytes: bytes, heapRatio: ratio(bytes) };
}

/** The heap, the nodes and the listeners before and after fifty stages have come and gone. */
async function measureStages(page: Page) {
  const heap = await heapOf(page);
  const recreate = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time++) {
      await page.evaluate(() => gallery.recreate());
      await pass(page, 3);
    }
  };
  const session = await page.context().newCDPSession(page);
  const count = async () => {
    const { jsEventListeners, nodes } = await session.send("Memory.getDOMCounters");
    return { listeners: jsEventListeners, nodes };
  };
  await recreate(3);
  const before = { heapBytes: await heap(), ...(await count()) };
  await recreate(STAGES);
  const after = { heapBytes: await heap(), ...(await count()) };
  return { stages: STAGES, before, after, heapRatio: ratio([before.heapBytes, after.heapBytes]) };
}

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly (readonly string[])[] };
  };
  /** All fields of the first node, then all of the second … */
  readonly nodes: readonly number[];
}

/**
 * What counts the bytes that a page keeps after its garbage was collected. Compiled code does not
 * count: the engine makes more of it for as long as anything runs often.
 */
async function heapOf(page: Page): Promise<() => Promise<number>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let text = "";
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => {
    text += chunk;
  });
  return async () => {
    text = "";
    await session.send("HeapProfiler.collectGarbage");
    await session.send("HeapProfiler.takeHeapSnapshot");
    const { snapshot, nodes } = JSON.parse(text) as HeapSnapshot;
    const { node_fields: fields, node_types: types } = snapshot.meta;
    const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
    let bytes = 0;
    for (let node = 0; node < nodes.length; node += fields.length) {
      if (types[type]?.[nodes[node + type] ?? 0] !== "code") bytes += nodes[node + size] ?? 0;
    }
    return bytes;
  };
}

function ratio(values: readonly number[]): number {
  return Math.round(((values.at(-1) ?? Number.NaN) / (values[0] ?? Number.NaN)) * 1000) / 1000;
}
