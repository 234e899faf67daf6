// `npm run bench`: measures the game and prints JSON. Times depend on the machine, so
// compare figures of one run; no test asserts them.
import { build, preview, type PreviewServer } from "vite";
import { parseScenario } from "../src/scenario/parse.ts";
import { writeSave } from "../src/storage/saves.ts";
import { compile, type Story } from "../src/story/compile.ts";
import { newPlay, type Play } from "../src/story/play.ts";
import { replay } from "../src/story/replay.ts";
import { run } from "../src/story/running.ts";
import { benchDebrief } from "./bench-debrief.ts";
import { benchExplore } from "./bench-explore.ts";
import { benchProjector } from "./bench-projector.ts";
import { benchStage } from "./bench-stage.ts";
import { benchWorkshop } from "./bench-workshop.ts";
import { shippedIds, shippedScenario, shippedText } from "./shipped.ts";

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
const round = (value: number): number => Math.round(value * 1000) / 1000;

function time(times: number, task: () => void): number {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    task();
    taken.push(performance.now() - start);
  }
  return round(median(taken));
}

/** A play to the end that takes the first open choice of every scene. */
function finishedPlay(story: Story): Play {
  const running = run(story, newPlay(story, 1));
  while (running.view.phase !== "ended") {
    const open = running.view.scene.choices.find(({ locked }) => locked === null);
    if (open === undefined) throw new Error(`stuck in ${running.view.scene.id}`);
    running.choose(open.id);
    running.proceed();
  }
  return running.play;
}

function benchStory(id: string) {
  const text = shippedText(id);
  const scenario = shippedScenario(id);
  const story = compile(scenario);
  const play = finishedPlay(story);
  const saved = writeSave({ id: "bench", play, savedAt: "2026-01-01T00:00:00.000Z", finished: true });
  const first = play.choiceIds[0] ?? "";
  return {
    scenario: id,
    decisions: play.choiceIds.length,
    parseMs: time(9, () => void parseScenario(text, id)),
    compileMs: time(50, () => void compile(scenario)),
    saveBytes: Buffer.byteLength(saved),
    replayOfAFinishedPlayMs: time(200, () => void replay(story, play)),
    decisionWithViewMs: (() => {
      const taken: number[] = [];
      for (let i = 0; i < 200; i++) {
        const running = run(story, newPlay(story, 1));
        const start = performance.now();
        running.choose(first);
        taken.push(performance.now() - start);
        running.stop();
      }
      return round(median(taken));
    })(),
  };
}

const stories = shippedIds().map(benchStory);
// First of what is large, since the memory of the whole process is measured with it.
const explorer = await benchExplore();

const server = process.argv.includes("--no-browser") ? null : await serve();
const address = server?.resolvedUrls?.local[0] ?? null;
const debrief = await benchDebrief(address);
const stage = address === null ? null : await benchStage(address, process.argv.includes("--long"));
const projector = address === null ? null : await benchProjector(address);
await server?.close();
const workshop = { ...benchWorkshop(time), projector };
console.log(JSON.stringify({ node: process.version, stories, debrief, workshop, explorer, stage }, null, 2));

/** Builds the game and serves it. */
async function serve(): Promise<PreviewServer> {
  await build({ logLevel: "error" });
  return preview({ logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
}
