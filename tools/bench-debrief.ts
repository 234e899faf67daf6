// What looking back on a play costs: everything that is counted from all continuations, its
// turning points, and the bots beside it.
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { countedOf } from "../src/debrief/counted.ts";
import { linkOf } from "../src/debrief/link.ts";
import { debriefOf } from "../src/debrief/report.ts";
import { Ahead } from "../src/explore/ahead.ts";
import { lotsOf } from "../src/explore/chance.ts";
import type { KnownFutures } from "../src/explore/known-futures.ts";
import { allOf } from "../src/explore/pieces.ts";
import { playAs } from "../src/explore/play-as.ts";
import { hrefOf } from "../src/pages/route.ts";
import { compile, type Story } from "../src/story/compile.ts";
import { newPlay, type Play } from "../src/story/play.ts";
import { run } from "../src/story/running.ts";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.mjs";
import { shippedIds, shippedScenario } from "./shipped.ts";

/** Plays by chance, the longest of which is looked back on. */
const PLAYS = 20;
const ROUNDS = 7;
/** Under which the page measures the time from asking its worker to the answer. */
const COUNTED = "counted";
const WANTED = { readyMs: 300, linkCharacters: 300 };

/** @param address of the built game, where it is to be measured in a browser, too */
export async function benchDebrief(address: string | null) {
  const stories = shippedIds().map(benchStory);
  const hrefs = stories.map(({ href }) => href);
  const inBrowser = address === null ? [] : await measureInBrowser(address, hrefs);
  return { wanted: WANTED, stories: stories.map(({ figures }, i) => ({ ...figures, ...inBrowser[i] })) };
}

function benchStory(id: string) {
  const scenario = shippedScenario(id);
  const known = JSON.parse(readFileSync(`assets/futures/${id}.json`, "utf8")) as KnownFutures;
  const story = compile(scenario);
  const play = longestPlay(story);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    const before = process.cpuUsage();
    const running = run(compile(scenario), play, { turned: true });
    debriefOf(running.view);
    allOf(countedOf(new Ahead(story, known), play.choiceIds));
    running.stop();
    const { user, system } = process.cpuUsage(before);
    return { ms: performance.now() - start, cpuMs: (user + system) / 1000 };
  });
  const href = hrefOf({ page: "debrief", play: linkOf(story, play) });
  const figures = {
    scenario: id,
    decisions: play.choiceIds.length,
    readyMs: median(rounds.map(({ ms }) => ms)),
    // What it takes where nothing else wants the processor.
    readyCpuMs: median(rounds.map(({ cpuMs }) => cpuMs)),
    // Before the engine has warmed up to this story.
    firstReadyMs: rounded(rounds[0]?.ms),
    firstReadyCpuMs: rounded(rounds[0]?.cpuMs),
    linkCharacters: href.length,
  };
  return { figures, href };
}

/** Opens each link in a browser that has never been here, and reads what the page measures by itself. */
async function measureInBrowser(address: string, hrefs: readonly string[]) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
  const measured: { workerReadyMs: number }[] = [];
  for (const href of hrefs) {
    const page = await browser.newPage();
    await page.goto(address + href);
    const taken = await page.waitForFunction((name) => performance.getEntriesByName(name)[0]?.duration, COUNTED);
    measured.push({ workerReadyMs: rounded(await taken.jsonValue()) });
    await page.close();
  }
  await browser.close();
  return measured;
}

function longestPlay(story: Story): Play {
  const plays = Array.from({ length: PLAYS }, (_, seed) => playAs(story, "random", lotsOf(seed)));
  return { ...newPlay(story, 1), choiceIds: plays.toSorted((one, other) => other.length - one.length)[0] ?? [] };
}

const median = (times: readonly number[]): number =>
  rounded(times.toSorted((one, other) => one - other)[times.length >> 1]);

const rounded = (ms: number | undefined): number => Math.round((ms ?? Number.NaN) * 10) / 10;
