// What looking back on a play costs: the chances along it, from all continuations, and its
// turning points.
import { readFileSync } from "node:fs";
import { countedOf } from "../src/debrief/counted.ts";
import { Ahead } from "../src/explore/ahead.ts";
import { lotsOf } from "../src/explore/chance.ts";
import type { KnownFutures } from "../src/explore/known-futures.ts";
import { allOf } from "../src/explore/pieces.ts";
import { compile, type Story } from "../src/story/compile.ts";
import { newPlay } from "../src/story/play.ts";
import { run } from "../src/story/running.ts";
import { shippedIds, shippedScenario } from "./shipped.ts";

/** Plays by chance, the longest of which is looked back on. */
const PLAYS = 20;
const ROUNDS = 7;

export function benchDebrief() {
  return shippedIds().map(benchStory);
}

function benchStory(id: string) {
  const story = compile(shippedScenario(id));
  const known = JSON.parse(readFileSync(`assets/futures/${id}.json`, "utf8")) as KnownFutures;
  const plays = Array.from({ length: PLAYS }, (_, seed) => playByChance(story, seed));
  const longest = plays.toSorted((one, other) => other.length - one.length)[0] ?? [];
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    allOf(countedOf(new Ahead(story, known), longest));
    return performance.now() - start;
  });
  const rounded = (ms: number | undefined): number => Math.round((ms ?? Number.NaN) * 10) / 10;
  return {
    scenario: id,
    decisions: longest.length,
    turningPointsMs: rounded(times.toSorted((one, other) => one - other)[ROUNDS >> 1]),
    // Before the engine has warmed up: what somebody who opens a debrief waits for.
    firstTurningPointsMs: rounded(times[0]),
  };
}

function playByChance(story: Story, seed: number): readonly string[] {
  const running = run(story, newPlay(story, seed));
  const lots = lotsOf(seed);
  while (running.view.phase !== "ended") {
    const open = running.view.scene.choices.filter(({ locked }) => locked === null);
    running.choose(open[lots(open.length)]?.id ?? "");
    running.proceed();
  }
  running.stop();
  return running.play.choiceIds;
}
