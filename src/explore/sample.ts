import { OUTCOMES } from "../company/outcome.ts";
import { drawFrom } from "./bots.ts";
import { type Lots, lotsOf } from "./chance.ts";
import { BOTS } from "./exploration.ts";
import { layoutOf, Positions } from "./positions.ts";
import { type ChoiceTable, type SceneTable, type Tables, THE_END } from "./tables.ts";
import { add, addFit, type Tally } from "./tally.ts";

/** Bots, who mostly know what they want, need fewer plays. */
const BOT_SHARE = 20;

/** Which of the open choices to take; `number` counts decisions from 1. */
type Pick = (open: readonly ChoiceTable[], scene: SceneTable, number: number) => ChoiceTable | undefined;

/**
 * When not every play can be played: plays by chance, each time one of the choices that
 * have been taken least, so that no corner is missed for long; and each bot some plays
 * of its own. Stops early when `goOn` says so.
 */
export async function sample(
  tables: Tables,
  tally: Tally,
  plays: number,
  seed: number,
  goOn: (part: number) => Promise<boolean>,
): Promise<void> {
  const lots = lotsOf(seed);
  const positions = new Positions(tables, layoutOf(tables), 1);
  const used = new Float64Array(tables.choices.length);
  const leastUsed: Pick = (open) => {
    const least = Math.min(...open.map(({ number }) => used[number] ?? 0));
    const choice = draw(
      open.filter(({ number }) => used[number] === least),
      lots,
    );
    if (choice !== undefined) add(used, choice.number, 1);
    return choice;
  };
  const taught = new Map(tally.lessons);
  tally.complete = false;
  for (let play = 0; play < plays; play++) {
    if (play % 500 === 499 && !(await goOn(play / plays))) break;
    const taken = playOut(tables, positions, leastUsed, tally);
    for (const lesson of new Set(taken.flatMap(({ choice }) => choice.lessons))) {
      taught.set(lesson, (taught.get(lesson) ?? 0) + 1);
    }
  }
  for (const [lesson, count] of taught) tally.lessons.set(lesson, count);
  BOTS.forEach((bot, b) => {
    const ends = Array.from({ length: Math.ceil(plays / BOT_SHARE) }, () => letBotPlay(tables, positions, bot, lots));
    OUTCOMES.forEach((_, outcome) => {
      const share = ends.filter((end) => end === outcome).length / ends.length;
      tally.bots[b * OUTCOMES.length + outcome] = share;
    });
  });
}

/** Plays to the end and counts it. Returns the choices taken. */
function playOut(tables: Tables, positions: Positions, pick: Pick, tally: Tally): ChoiceTable[] {
  const taken: ChoiceTable[] = [];
  const ways = tables.scenes.length + 1;
  const outcome = walk(tables, positions, pick, (step) => {
    const { scene, choice, to, locked, before } = step;
    taken.push(choice);
    add(tally.ways, choice.number * ways + (to === THE_END ? tables.scenes.length : to), 1);
    for (const { number } of locked) add(tally.locked, number, 1);
    const fit = positions.fit(0, scene);
    addFit(tally, taken.length, fit, 1);
    tally.moves[choice.hat].plays++;
    tally.moves[choice.hat].change += fit - before;
  });
  tally.plays++;
  tally.states += taken.length;
  tally.decisions.min = Math.min(tally.decisions.min, taken.length);
  tally.decisions.max = Math.max(tally.decisions.max, taken.length);
  const choiceIds = taken.map(({ choice }) => choice.id);
  if (outcome === null) tally.stuck ??= choiceIds;
  else {
    add(tally.outcomes, outcome, 1);
    tally.examples[outcome] ??= choiceIds;
  }
  return taken;
}

function letBotPlay(tables: Tables, positions: Positions, bot: (typeof BOTS)[number], lots: Lots): number | null {
  const pick: Pick = (open, scene, number) => {
    const bits = open.reduce((all, choice) => all | (1 << scene.choices.indexOf(choice)), 0);
    const drawn = drawFrom(bot, scene.hats, bits, { number, lean: positions.lean(0, scene) });
    return draw(
      scene.choices.filter((_, i) => (drawn & (1 << i)) !== 0),
      lots,
    );
  };
  return walk(tables, positions, pick, () => {});
}

interface Step {
  readonly scene: SceneTable;
  readonly choice: ChoiceTable;
  readonly to: number;
  readonly locked: readonly ChoiceTable[];
  /** Fit before the choice. */
  readonly before: number;
}

/** Plays one play on the first of some positions. Returns the number of its outcome; null when it came to a scene with every choice locked. */
function walk(tables: Tables, positions: Positions, pick: Pick, onStep: (step: Step) => void): number | null {
  positions.open(0);
  let scene = tables.scenes[0];
  for (let number = 1; scene !== undefined; number++) {
    const open = scene.choices.filter((choice) => positions.isOpen(0, choice));
    const choice = pick(open, scene, number);
    if (choice === undefined) return null;
    const locked = scene.choices.filter((each) => !open.includes(each));
    const before = positions.fit(0, scene);
    const to = positions.decide(0, scene, choice);
    onStep({ scene, choice, to, locked, before });
    scene = to === THE_END ? undefined : tables.scenes[to];
  }
  return OUTCOMES.indexOf(positions.outcome(0));
}

function draw<Item>(items: readonly Item[], lots: Lots): Item | undefined {
  return items[lots(items.length)];
}
