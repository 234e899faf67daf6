import { OUTCOMES, type Outcome } from "../company/outcome.ts";
import { numberAt } from "../company/row.ts";
import { LESSONS } from "../scenario/vocabulary.ts";
import { ENDED, LOCKED, type Trace } from "./forward.ts";
import type { ChoiceTable, SceneTable, Tables } from "./tables.ts";
import { add, addFit, type Tally } from "./tally.ts";

/**
 * What a way to the end is worth: first its outcome, then the fit of its decisions. An
 * outcome counts more than the fit of any play can be.
 */
const OUTCOME_WORTH = 1_000_000;
const WORTH: { readonly [outcome in Outcome]: number } = {
  "sweet-spot": 2 * OUTCOME_WORTH,
  "holding-on": OUTCOME_WORTH,
  chaos: 0,
  stagnation: 0,
  drift: 0,
};

/** Stands among the outcomes for a play that gets stuck. */
const STUCK = OUTCOMES.length;

const SWEET = 1 << OUTCOMES.indexOf("sweet-spot");

/** What is known of the positions after one decision, once everything behind them is. */
interface Known {
  /** Plays from here to an end. */
  readonly plays: Float64Array;
  /** The outcomes that can be reached, as bits, and `STUCK` behind them. */
  readonly reach: Uint8Array;
  /** The worth of the best way from here. */
  readonly worth: Int32Array;
}

const NOTHING: Known = { plays: new Float64Array(0), reach: new Uint8Array(0), worth: new Int32Array(0) };

/** Goes back from the last decision to the first and counts what only the end can tell. */
export function lookBack(tables: Tables, traces: readonly Trace[], tally: Tally): void {
  const reaches: Uint8Array[] = [];
  let next = NOTHING;
  for (let depth = traces.length - 1; depth >= 0; depth--) {
    const trace = traces[depth];
    if (trace === undefined) continue;
    next = new Looking(tables, trace, traces[depth + 1], next, tally, depth).back();
    reaches[depth] = next.reach;
  }
  tally.plays = numberAt(next.plays, 0);
  OUTCOMES.forEach((_, outcome) => {
    tally.examples[outcome] = exampleOf(tables, traces, reaches, outcome);
  });
  tally.stuck = exampleOf(tables, traces, reaches, STUCK);
  for (const lesson of LESSONS) {
    const teaches = tables.choices.map(({ choice }) => choice.lessons.includes(lesson));
    if (teaches.includes(true)) tally.lessons.set(lesson, tally.plays - playsWithout(tables, traces, teaches));
  }
}

class Looking {
  readonly #tables: Tables;
  readonly #trace: Trace;
  readonly #after: Trace | undefined;
  readonly #next: Known;
  readonly #tally: Tally;
  readonly #depth: number;
  readonly #worths: Int32Array;

  constructor(tables: Tables, trace: Trace, after: Trace | undefined, next: Known, tally: Tally, depth: number) {
    this.#tables = tables;
    this.#trace = trace;
    this.#after = after;
    this.#next = next;
    this.#tally = tally;
    this.#depth = depth;
    this.#worths = new Int32Array(tables.mostChoices);
  }

  back(): Known {
    const { count } = this.#trace;
    const known = { plays: new Float64Array(count), reach: new Uint8Array(count), worth: new Int32Array(count) };
    for (let at = 0; at < count; at++) this.#lookAt(at, known);
    this.#countHope(known.reach);
    return known;
  }

  #lookAt(at: number, known: Known): void {
    const scene = sceneOf(this.#tables, this.#trace, at);
    const first = at * this.#tables.mostChoices;
    let plays = 0;
    let reach = 0;
    let best = -1;
    scene.choices.forEach((choice, i) => {
      const child = numberAt(this.#trace.children, first + i);
      if (child === LOCKED) return;
      plays += this.#playsThrough(child);
      reach |= this.#reachOf(child);
      const worth = numberAt(this.#trace.fits, first + i) + this.#worthOf(child);
      this.#worths[i] = worth;
      best = Math.max(best, worth);
      this.#countWay(at, first + i, choice, child);
    });
    known.plays[at] = best === -1 ? 1 : plays;
    known.reach[at] = best === -1 ? 1 << STUCK : reach;
    known.worth[at] = Math.max(0, best);
    scene.choices.forEach(({ number }, i) => {
      if (numberAt(this.#trace.children, first + i) === LOCKED) {
        add(this.#tally.locked, number, numberAt(this.#trace.plays, at) * numberAt(known.plays, at));
        return;
      }
      add(this.#tally.openIn, number, 1);
      if (this.#worths[i] === best) add(this.#tally.bestIn, number, 1);
    });
  }

  #countWay(at: number, edge: number, choice: ChoiceTable, child: number): void {
    const { scenes } = this.#tables;
    const plays = numberAt(this.#trace.plays, at) * this.#playsThrough(child);
    const to = child <= ENDED || this.#after === undefined ? scenes.length : numberAt(this.#after.scenes, child);
    add(this.#tally.ways, choice.number * (scenes.length + 1) + to, plays);
    const fit = numberAt(this.#trace.fits, edge);
    addFit(this.#tally, this.#depth + 1, fit, plays);
    const move = this.#tally.moves[choice.hat];
    move.plays += plays;
    move.change += plays * (fit - numberAt(this.#trace.fitBefore, at));
  }

  #countHope(reach: Uint8Array): void {
    const hope = { positions: reach.length, recoverable: 0, won: 0 };
    for (const outcomes of reach) {
      if (outcomes === SWEET) hope.won++;
      if ((outcomes & SWEET) === 0) continue;
      hope.recoverable++;
      OUTCOMES.forEach((_, outcome) => {
        if ((outcomes & (1 << outcome)) === 0) return;
        this.#tally.lastRecovery[outcome] = Math.max(this.#depth, this.#tally.lastRecovery[outcome] ?? -1);
      });
    }
    this.#tally.hope[this.#depth] = hope;
  }

  #playsThrough(child: number): number {
    return child <= ENDED ? 1 : numberAt(this.#next.plays, child);
  }

  #reachOf(child: number): number {
    return child <= ENDED ? 1 << (ENDED - child) : numberAt(this.#next.reach, child);
  }

  #worthOf(child: number): number {
    if (child > ENDED) return numberAt(this.#next.worth, child);
    const outcome = OUTCOMES[ENDED - child];
    return outcome === undefined ? 0 : WORTH[outcome];
  }
}

/** How many plays there are in which none of the given choices is taken. */
function playsWithout(tables: Tables, traces: readonly Trace[], taken: readonly boolean[]): number {
  const { mostChoices } = tables;
  let next = new Float64Array(0);
  for (const trace of traces.toReversed()) {
    const plays = new Float64Array(trace.count);
    for (let at = 0; at < trace.count; at++) {
      let sum = 0;
      let open = 0;
      sceneOf(tables, trace, at).choices.forEach(({ number }, i) => {
        const child = numberAt(trace.children, at * mostChoices + i);
        if (child === LOCKED) return;
        open++;
        if (taken[number] !== true) sum += child <= ENDED ? 1 : numberAt(next, child);
      });
      plays[at] = open === 0 ? 1 : sum;
    }
    next = plays;
  }
  return numberAt(next, 0);
}

/** The first play in the order of choices that ends in an outcome, or that gets stuck, if any does. */
function exampleOf(
  tables: Tables,
  traces: readonly Trace[],
  reaches: readonly Uint8Array[],
  outcome: number,
): string[] | null {
  const choices: string[] = [];
  let at = 0;
  for (const [depth, trace] of traces.entries()) {
    const following = reaches[depth + 1];
    const leads = (child: number): boolean =>
      child === ENDED - outcome || (child >= 0 && (numberAt(following ?? [], child) & (1 << outcome)) !== 0);
    const { choices: offered } = sceneOf(tables, trace, at);
    const childOf = (i: number): number => numberAt(trace.children, at * tables.mostChoices + i);
    if (outcome === STUCK && offered.every((_, i) => childOf(i) === LOCKED)) return choices;
    const found = offered.findIndex((_, i) => leads(childOf(i)));
    const choice = offered[found];
    if (choice === undefined) return null;
    choices.push(choice.choice.id);
    if (childOf(found) <= ENDED) return choices;
    at = childOf(found);
  }
  return null;
}

function sceneOf(tables: Tables, trace: Trace, at: number): SceneTable {
  const scene = tables.scenes[numberAt(trace.scenes, at)];
  if (scene === undefined) throw new Error("a position without a scene");
  return scene;
}
