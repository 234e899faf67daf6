import { OUTCOMES } from "../company/outcome.ts";
import { type Lesson, LESSONS } from "../scenario/vocabulary.ts";
import { ENDED, LOCKED, type Trace } from "./forward.ts";
import type { ChoiceTable, SceneTable, Tables } from "./tables.ts";
import { add, addFit, type Tally } from "./tally.ts";
import { WORTH } from "./worth.ts";

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
  tally.plays = next.plays[0] ?? 0;
  OUTCOMES.forEach((_, outcome) => {
    tally.examples[outcome] = exampleOf(tables, traces, reaches, outcome);
  });
  tally.stuck = exampleOf(tables, traces, reaches, STUCK);
  const taught = LESSONS.filter((lesson) => tables.choices.some(({ choice }) => choice.lessons.includes(lesson)));
  for (let first = 0; first < taught.length; first += AT_ONCE) {
    const lessons = taught.slice(first, first + AT_ONCE);
    const without = playsWithout(tables, traces, lessons);
    lessons.forEach((lesson, l) => tally.lessons.set(lesson, tally.plays - (without[l] ?? 0)));
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
    const { choices } = sceneOf(this.#tables, this.#trace, at);
    const first = at * this.#tables.mostChoices;
    let plays = 0;
    let reach = 0;
    let best = -1;
    let edge = first;
    for (const choice of choices) {
      const child = this.#trace.children[edge] ?? 0;
      if (child !== LOCKED) {
        plays += this.#playsThrough(child);
        reach |= this.#reachOf(child);
        const worth = (this.#trace.fits[edge] ?? 0) + this.#worthOf(child);
        this.#worths[edge - first] = worth;
        best = Math.max(best, worth);
        this.#countWay(at, edge, choice, child);
      }
      edge++;
    }
    known.plays[at] = best === -1 ? 1 : plays;
    known.reach[at] = best === -1 ? 1 << STUCK : reach;
    known.worth[at] = Math.max(0, best);
    edge = first;
    for (const { number } of choices) {
      if ((this.#trace.children[edge] ?? 0) === LOCKED) {
        add(this.#tally.locked, number, (this.#trace.plays[at] ?? 0) * (known.plays[at] ?? 0));
      } else {
        add(this.#tally.openIn, number, 1);
        if (this.#worths[edge - first] === best) add(this.#tally.bestIn, number, 1);
      }
      edge++;
    }
  }

  #countWay(at: number, edge: number, choice: ChoiceTable, child: number): void {
    const { scenes } = this.#tables;
    const plays = (this.#trace.plays[at] ?? 0) * this.#playsThrough(child);
    const to = child <= ENDED || this.#after === undefined ? scenes.length : (this.#after.scenes[child] ?? 0);
    add(this.#tally.ways, choice.number * (scenes.length + 1) + to, plays);
    const fit = this.#trace.fits[edge] ?? 0;
    addFit(this.#tally, this.#depth + 1, fit, plays);
    const move = this.#tally.moves[choice.hat];
    move.plays += plays;
    move.change += plays * (fit - (this.#trace.fitBefore[at] ?? 0));
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
    return child <= ENDED ? 1 : (this.#next.plays[child] ?? 0);
  }

  #reachOf(child: number): number {
    return child <= ENDED ? 1 << (ENDED - child) : (this.#next.reach[child] ?? 0);
  }

  #worthOf(child: number): number {
    if (child > ENDED) return this.#next.worth[child] ?? 0;
    const outcome = OUTCOMES[ENDED - child];
    return outcome === undefined ? 0 : WORTH[outcome];
  }
}

/** So many lessons share a way back: as many numbers as a processor fetches at once. */
const AT_ONCE = 8;

/** For each lesson, how many plays there are in which it does not come up. */
function playsWithout(tables: Tables, traces: readonly Trace[], lessons: readonly Lesson[]): Float64Array {
  const { mostChoices } = tables;
  const teaches = tables.choices.map(({ choice }) =>
    lessons.reduce((bits, lesson, l) => (choice.lessons.includes(lesson) ? bits | (1 << l) : bits), 0),
  );
  let next = new Float64Array(0);
  for (const trace of traces.toReversed()) {
    const plays = new Float64Array(trace.count * AT_ONCE);
    for (let at = 0; at < trace.count; at++) {
      let isStuck = true;
      let i = 0;
      for (const { number } of sceneOf(tables, trace, at).choices) {
        const child = trace.children[at * mostChoices + i++] ?? 0;
        if (child === LOCKED) continue;
        isStuck = false;
        const taught = teaches[number] ?? 0;
        for (let l = 0; l < AT_ONCE; l++) {
          if ((taught & (1 << l)) === 0)
            add(plays, at * AT_ONCE + l, child <= ENDED ? 1 : (next[child * AT_ONCE + l] ?? 0));
        }
      }
      if (isStuck) plays.fill(1, at * AT_ONCE, (at + 1) * AT_ONCE);
    }
    next = plays;
  }
  return next;
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
      child === ENDED - outcome || (child >= 0 && ((following?.[child] ?? 0) & (1 << outcome)) !== 0);
    const { choices: offered } = sceneOf(tables, trace, at);
    const childOf = (i: number): number => trace.children[at * tables.mostChoices + i] ?? 0;
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
  const scene = tables.scenes[trace.scenes[at] ?? 0];
  if (scene === undefined) throw new Error("a position without a scene");
  return scene;
}
