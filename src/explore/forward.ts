import { OUTCOMES } from "../company/outcome.ts";
import { bitsOf, drawFrom } from "./bots.ts";
import { Rivals } from "./dominance.ts";
import { BOTS } from "./exploration.ts";
import { Layer } from "./layer.ts";
import { liveMasks } from "./live.ts";
import { layoutOf, Positions } from "./positions.ts";
import { type SceneTable, type Tables, THE_END } from "./tables.ts";
import { add, type Tally } from "./tally.ts";

/** Instead of the number of a following position: the choice is locked. */
export const LOCKED = -1;
/** Instead of the number of a following position: the play ends, with outcome `ENDED - child`. */
export const ENDED = -2;

/** What is kept of the positions after one number of decisions, to look back on from the end. */
export interface Trace {
  readonly count: number;
  /** By position: its scene, how well its meters fit that scene, and the number of plays that lead to it. */
  readonly scenes: Uint8Array;
  readonly fitBefore: Uint8Array;
  readonly plays: Float64Array;
  /** By position and choice: the position that follows, or `LOCKED`, or `ENDED` less the outcome. */
  readonly children: Int32Array;
  /** By position and choice: how well the meters fit the scene after it. */
  readonly fits: Uint8Array;
}

/** Which weight of a position counts plays; behind it stands one for each bot, how likely it comes here. */
const PLAYS = 0;

/**
 * Plays every choice of every position, decision by decision, and merges positions that
 * have the same future: what ten thousand plays have in common is played once. Null when
 * there are more than `limit` positions, or when `goOn` says to stop.
 */
export async function playForward(
  tables: Tables,
  tally: Tally,
  limit: number,
  goOn: (decision: number, part: number, states: number) => Promise<boolean>,
): Promise<Trace[] | null> {
  const forward = new Forward(tables, tally);
  const traces: Trace[] = [];
  while (forward.layer.count > 0) {
    for (let at = 0; at < forward.layer.count; at++) {
      forward.playFrom(at);
      if ((at & 0x3fff) !== 0x3fff) continue;
      if (tally.states + forward.next.count > limit) return null;
      if (!(await goOn(traces.length, at / forward.layer.count, tally.states + forward.next.count))) return null;
    }
    traces.push(forward.turn());
    if (tally.states > limit) return null;
    if (!(await goOn(traces.length, 0, tally.states))) return null;
  }
  return traces;
}

class Forward {
  layer: Layer;
  next: Layer;
  readonly #tables: Tables;
  readonly #tally: Tally;
  readonly #masks: Int32Array[];
  /** Where one decision is tried out. */
  readonly #trial: Positions;
  readonly #rivals: Rivals;
  /** By bot: between which choices it draws here, as bits. */
  readonly #draws = new Int32Array(BOTS.length);
  #trace: Trace;
  #number = 1;

  constructor(tables: Tables, tally: Tally) {
    const layout = layoutOf(tables);
    this.#tables = tables;
    this.#tally = tally;
    this.#masks = liveMasks(tables, layout);
    this.#rivals = new Rivals(tables, tally.undominated);
    this.#trial = new Positions(tables, layout, 1);
    this.#trial.open(0);
    this.layer = this.#newLayer(1);
    this.layer.intern(this.#trial, this.#maskOf(0));
    for (let weight = 0; weight <= BOTS.length; weight++) this.layer.addWeight(0, weight, 1);
    this.next = this.#newLayer(this.layer.count);
    this.#trace = this.#newTrace();
    tally.states = 1;
  }

  /** Takes every open choice of a position. */
  playFrom(at: number): void {
    const { positions } = this.layer;
    const trace = this.#trace;
    const scene = this.#sceneOf(positions.sceneAt(at));
    const first = at * this.#tables.mostChoices;
    trace.scenes[at] = scene.number;
    trace.plays[at] = this.layer.weight(at, PLAYS);
    trace.fitBefore[at] = positions.fit(at, scene);
    const open = positions.openOf(at, scene);
    if (open === 0) this.#countLength(this.#number - 1);
    this.#draw(at, scene, open);
    const isJudged = this.#rivals.isJudged(scene);
    let i = 0;
    for (const choice of scene.choices) {
      if ((open & (1 << i)) !== 0) {
        this.#trial.copy(0, positions, at);
        const to = this.#trial.decide(0, scene, choice);
        trace.fits[first + i] = this.#trial.fit(0, scene);
        if (!isJudged) this.#rivals.see(i, this.#trial);
        trace.children[first + i] = to === THE_END ? this.#end(at, i) : this.#goOn(at, i, to);
      }
      i++;
    }
    if (!isJudged) this.#rivals.judge(scene, open);
  }

  /** Goes on to the next decision. Returns what is to be kept of this one. */
  turn(): Trace {
    const trace = this.#trace;
    this.#tally.states += this.next.count;
    this.layer = this.next;
    this.next = this.#newLayer(this.layer.count);
    this.#trace = this.#newTrace();
    this.#number++;
    return trace;
  }

  #draw(at: number, scene: SceneTable, open: number): void {
    const moment = { number: this.#number, lean: this.layer.positions.lean(at, scene) };
    BOTS.forEach((bot, b) => {
      const comesHere = this.layer.weight(at, 1 + b) > 0;
      this.#draws[b] = comesHere ? drawFrom(bot, scene.hats, open, moment) : 0;
    });
  }

  /** How likely a bot comes here and takes this choice. */
  #chance(at: number, bot: number, choice: number): number {
    const draw = this.#draws[bot] ?? 0;
    return (draw & (1 << choice)) === 0 ? 0 : this.layer.weight(at, 1 + bot) / bitsOf(draw);
  }

  #end(at: number, choice: number): number {
    const outcome = OUTCOMES.indexOf(this.#trial.outcome(0));
    const { outcomes, bots } = this.#tally;
    add(outcomes, outcome, this.layer.weight(at, PLAYS));
    for (let b = 0; b < BOTS.length; b++) {
      const chance = this.#chance(at, b, choice);
      if (chance > 0) add(bots, b * OUTCOMES.length + outcome, chance);
    }
    this.#countLength(this.#number);
    return ENDED - outcome;
  }

  #countLength(decisions: number): void {
    const range = this.#tally.decisions;
    range.min = Math.min(range.min, decisions);
    range.max = Math.max(range.max, decisions);
  }

  #goOn(at: number, choice: number, scene: number): number {
    const child = this.next.intern(this.#trial, this.#maskOf(scene));
    this.next.addWeight(child, PLAYS, this.layer.weight(at, PLAYS));
    for (let b = 0; b < BOTS.length; b++) {
      const chance = this.#chance(at, b, choice);
      if (chance > 0) this.next.addWeight(child, 1 + b, chance);
    }
    return child;
  }

  #newLayer(expected: number): Layer {
    return new Layer(this.#tables, this.#trial.layout, 1 + BOTS.length, expected);
  }

  #newTrace(): Trace {
    const { count } = this.layer;
    const edges = count * this.#tables.mostChoices;
    return {
      count,
      scenes: new Uint8Array(count),
      fitBefore: new Uint8Array(count),
      plays: new Float64Array(count),
      children: new Int32Array(edges).fill(LOCKED),
      fits: new Uint8Array(edges),
    };
  }

  #sceneOf(number: number): SceneTable {
    const scene = this.#tables.scenes[number];
    if (scene === undefined) throw new Error(`there is no scene number ${number}`);
    return scene;
  }

  #maskOf(scene: number): Int32Array {
    return this.#masks[scene] ?? new Int32Array(0);
  }
}
