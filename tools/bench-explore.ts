// What the explorer costs: against inkjs on the same story, on fourteen decisions with
// three options each, and by the number of decisions.
import { Compiler } from "inkjs/full";
import { FIGURES, type Figure } from "../src/company/figures.ts";
import { lotsOf } from "../src/explore/chance.ts";
import { explore } from "../src/explore/explore.ts";
import { layoutOf, Positions } from "../src/explore/positions.ts";
import { type ChoiceTable, type Tables, tablesOf, THE_END } from "../src/explore/tables.ts";
import type { Scenario } from "../src/scenario/schema.ts";
import { compile } from "../src/story/compile.ts";
import { inkOf } from "./ink-story.ts";
import { ladder } from "./ladder.ts";
import { shippedScenario } from "./shipped.ts";

const PLAYS = 150;
/** So often the explorer plays them, to take long enough to be measured. */
const ROUNDS = 500;

/** Processor time in milliseconds, to which other programs on the machine add little. */
const processorMs = (): number => process.cpuUsage().user / 1000;

/** The least processor time that a task takes, of several runs. */
function leastOf(runs: number, task: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = processorMs();
    task();
    return processorMs() - start;
  });
  return Math.min(...times);
}

export async function benchExplore() {
  const scenario = shippedScenario("startup");
  const byDecisions = [];
  for (const decisions of [6, 8, 10, 12, 14]) byDecisions.push(await exploreLadder(scenario, decisions));
  return {
    against: againstInk(scenario),
    byDecisions,
    depthFirst14: depthFirst(tablesOf(compile(ladder(scenario, 14)))),
  };
}

async function exploreLadder(scenario: Scenario, decisions: number) {
  const start = performance.now();
  const { exploration } = await explore(compile(ladder(scenario, decisions)), { comparedPlays: 0 });
  const ms = Math.round(performance.now() - start);
  const { plays, states } = exploration;
  return { decisions, plays, states, ms, rssMB: Math.round(process.memoryUsage.rss() / 1e6) };
}

/** Every play of a story one after the other, depth first, without merging: the bare rules. */
function depthFirst(tables: Tables) {
  const positions = new Positions(tables, layoutOf(tables), tables.longest + 1);
  let steps = 0;
  const walk = (at: number): void => {
    const scene = tables.scenes[positions.sceneAt(at)];
    for (const choice of scene?.choices ?? []) {
      if (scene === undefined || !positions.isOpen(at, choice)) continue;
      positions.copy(at + 1, positions, at);
      steps++;
      if (positions.decide(at + 1, scene, choice) !== THE_END) walk(at + 1);
    }
  };
  const ms = leastOf(3, () => {
    steps = 0;
    positions.open(0);
    walk(0);
  });
  return { steps, ms: Math.round(ms), stepsPerSecond: Math.round((steps / ms) * 1000) };
}

/** The same plays on both, step for step; throws when any figure differs after any step. */
function againstInk(scenario: Scenario) {
  const tables = tablesOf(compile(scenario));
  const ink = new Compiler(inkOf(scenario)).Compile();
  const plays = drawPlays(tables, PLAYS);
  const steps = plays.reduce((sum, play) => sum + play.length, 0);

  const onInk = (each: (play: number, step: number) => void): void => {
    plays.forEach((play, p) => {
      ink.ResetState();
      ink.ContinueMaximally();
      play.forEach(({ choice }, s) => {
        ink.ChooseChoiceIndex(ink.currentChoices.findIndex(({ text }) => text === choice.id));
        ink.ContinueMaximally();
        each(p, s);
      });
    });
  };
  const onRows = (each: (play: number, step: number, positions: Positions) => void): void => {
    const positions = new Positions(tables, layoutOf(tables), 1);
    plays.forEach((play, p) => {
      positions.open(0);
      play.forEach((choice, s) => {
        const scene = tables.scenes[positions.sceneAt(0)];
        if (scene === undefined) return;
        // Ink looks at every lock too.
        for (const offered of scene.choices) positions.isOpen(0, offered);
        positions.decide(0, scene, choice);
        each(p, s, positions);
      });
    });
  };

  const seen = new Map<string, readonly number[]>();
  onRows((p, s, positions) =>
    seen.set(
      `${p}/${s}`,
      FIGURES.map((name) => positions.figure(0, name)),
    ),
  );
  onInk((p, s) => {
    const figures = FIGURES.map((name: Figure) => Number(ink.variablesState.$(name)));
    if (figures.join() !== seen.get(`${p}/${s}`)?.join()) throw new Error(`ink differs in play ${p}, step ${s}`);
  });

  const inkRate = (steps / leastOf(3, () => onInk(() => {}))) * 1000;
  const manyRows = (): void => {
    for (let round = 0; round < ROUNDS; round++) onRows(() => {});
  };
  const rate = ((steps * ROUNDS) / leastOf(3, manyRows)) * 1000;
  return {
    scenario: scenario.id,
    steps,
    sameFigures: true,
    inkjsStepsPerSecond: Math.round(inkRate),
    explorerStepsPerSecond: Math.round(rate),
    ratio: Math.round(rate / inkRate),
  };
}

function drawPlays(tables: Tables, count: number): ChoiceTable[][] {
  const lots = lotsOf(1);
  return Array.from({ length: count }, () => {
    const positions = new Positions(tables, layoutOf(tables), 1);
    const play: ChoiceTable[] = [];
    positions.open(0);
    for (let to = 0; to !== THE_END;) {
      const scene = tables.scenes[to];
      const open = scene?.choices.filter((choice) => positions.isOpen(0, choice)) ?? [];
      const choice = open[lots(open.length)];
      if (scene === undefined || choice === undefined) break;
      play.push(choice);
      to = positions.decide(0, scene, choice);
    }
    return play;
  });
}
