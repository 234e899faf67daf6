import type { Figures } from "../company/figures.ts";
import { fitOf, needOf } from "../company/needs.ts";
import { type Outcome, outcomeOf } from "../company/outcome.ts";
import { PLACE, PUSHES_LENGTH, type Row } from "../company/row.ts";
import { collapseOf, openCompany, pushRow, stepRow, writeCompany } from "../company/step.ts";
import { type Facts, holds } from "../scenario/condition.ts";
import { type ChoiceTable, type SceneTable, type Tables, THE_END } from "./tables.ts";

/** Behind the company, in its own byte, so that company and scene fill whole words. */
const SCENE = 11;
const FLAGS_AT = 3;

/** What a position takes up: a company and the number of its scene, flags as bits, and bits of what is still to come. */
export interface Layout {
  readonly flagWords: number;
  /** Words for the consequences that arrive at one and the same decision. */
  readonly pendingWords: number;
  /** How many decisions ahead something can be under way. */
  readonly slots: number;
  /** Words of a whole position. */
  readonly length: number;
  /** Words from one position to the next: more than `length` where something else is kept with each. */
  readonly stride: number;
}

export function layoutOf({ flags, consequences, choices }: Tables): Layout {
  const flagWords = Math.ceil(flags.size / 32);
  const pendingWords = Math.ceil(consequences.length / 32);
  const slots = Math.max(0, ...choices.flatMap(({ causes }) => causes.map((cause) => cause.in)));
  const length = FLAGS_AT + flagWords + slots * pendingWords;
  return { flagWords, pendingWords, slots, length, stride: length };
}

/**
 * Moments of plays as rows of numbers, and what can happen to them: `story/decide.ts` on
 * plain numbers. The rules are the company's own; the order in which they come is
 * proven against the story's machine in the tests.
 */
export class Positions {
  readonly layout: Layout;
  bytes: Row;
  words: Int32Array;
  readonly #tables: Tables;
  readonly #facts: PositionFacts;

  constructor(tables: Tables, layout: Layout, capacity: number) {
    this.#tables = tables;
    this.layout = layout;
    this.words = new Int32Array(capacity * layout.stride);
    this.bytes = new Uint8Array(this.words.buffer);
    this.#facts = new PositionFacts(this, tables.flags);
  }

  /** A mask over the words of a position that keeps its scene, these figures, these flags and these consequences. */
  static maskOf(
    tables: Tables,
    layout: Layout,
    figures: readonly (keyof Figures)[],
    flags: readonly number[],
    consequences: readonly number[],
  ): Int32Array {
    const mask = new Positions(tables, layout, 1);
    for (const place of [SCENE, PLACE.chaosCritical, PLACE.stagnationCritical, ...figures.map((name) => PLACE[name])]) {
      mask.bytes[place] = 0xff;
    }
    for (const flag of flags) mask.#setBit(FLAGS_AT, flag);
    for (let slot = 0; slot < layout.slots; slot++) {
      for (const consequence of consequences) mask.#setBit(mask.#slotAt(0, slot), consequence);
    }
    return mask.words;
  }

  get capacity(): number {
    return this.words.length / this.layout.stride;
  }

  grow(capacity: number): void {
    const words = new Int32Array(capacity * this.layout.stride);
    words.set(this.words);
    this.words = words;
    this.bytes = new Uint8Array(words.buffer);
  }

  /** The opening of the story. */
  open(at: number): void {
    const { length, stride } = this.layout;
    this.words.fill(0, at * stride, at * stride + length);
    writeCompany(openCompany(this.#tables.story.scenario.opening), this.bytes, at * stride * 4);
  }

  copy(at: number, from: Positions, source: number): void {
    const { length } = this.layout;
    const to = at * this.layout.stride;
    const start = source * from.layout.stride;
    for (let i = 0; i < length; i++) this.words[to + i] = from.words[start + i] ?? 0;
  }

  /** The number of the scene that is on. */
  sceneAt(at: number): number {
    return this.bytes[at * this.layout.stride * 4 + SCENE] ?? 0;
  }

  figure(at: number, name: keyof typeof PLACE): number {
    return this.bytes[at * this.layout.stride * 4 + PLACE[name]] ?? 0;
  }

  isOpen(at: number, choice: ChoiceTable): boolean {
    return choice.when === undefined || holds(choice.when, this.#facts.of(at));
  }

  /** Which choices of the scene that is on are open: a bit for each, in the order of the scene. */
  openOf(at: number, { choices }: SceneTable): number {
    let open = 0;
    let bit = 1;
    for (const choice of choices) {
      if (this.isOpen(at, choice)) open |= bit;
      bit <<= 1;
    }
    return open;
  }

  /** Takes a choice of the scene that is on and turns the page. Returns the scene that follows, or `THE_END`. */
  decide(at: number, scene: SceneTable, choice: ChoiceTable): number {
    const { stride } = this.layout;
    const c = at * stride * 4;
    stepRow(this.bytes, c, scene.change, scene.complexity, this.#tables.pushes, choice.pushes);
    this.#arrive(at);
    for (const flag of choice.sets) this.#setBit(at * stride + FLAGS_AT, flag);
    for (const cause of choice.causes) this.#setBit(this.#slotAt(at, cause.in - 1), cause.consequence);
    const next = this.#nextOf(at, choice);
    this.bytes[c + SCENE] = Math.max(0, next);
    return next;
  }

  /** How a play that ends here has ended. */
  outcome(at: number): Outcome {
    return this.#collapse(at) ?? outcomeOf(this.#facts.of(at).figures);
  }

  /** How well the meters fit what a scene needs. */
  fit(at: number, { scene }: SceneTable): number {
    const leadership = this.figure(at, "leadership");
    const management = this.figure(at, "management");
    return fitOf({ leadership, management }, scene.situation);
  }

  /** By how much more leadership is missing here than management. */
  lean(at: number, { change, complexity }: SceneTable): number {
    const leadership = this.figure(at, "leadership");
    const management = this.figure(at, "management");
    return needOf(management, change) - leadership - (needOf(leadership, complexity) - management);
  }

  /** Lets the consequences that are due arrive, and brings the others one decision nearer. */
  #arrive(at: number): void {
    const { slots, pendingWords, length, stride } = this.layout;
    const first = this.#slotAt(at, 0);
    const end = at * stride + length;
    for (let w = 0; w < pendingWords; w++) {
      for (let due = slots > 0 ? (this.words[first + w] ?? 0) : 0; due !== 0; due &= due - 1) {
        const consequence = w * 32 + 31 - Math.clz32(due & -due);
        const p = (this.#tables.choices.length + consequence) * PUSHES_LENGTH;
        pushRow(this.bytes, at * stride * 4, this.#tables.pushes, p);
      }
    }
    for (let i = first; i < end; i++) this.words[i] = i + pendingWords < end ? (this.words[i + pendingWords] ?? 0) : 0;
  }

  #slotAt(at: number, slot: number): number {
    const { stride, flagWords, pendingWords } = this.layout;
    return at * stride + FLAGS_AT + flagWords + slot * pendingWords;
  }

  #setBit(from: number, bit: number): void {
    const word = from + (bit >> 5);
    this.words[word] = (this.words[word] ?? 0) | (1 << (bit & 31));
  }

  #nextOf(at: number, { ways }: ChoiceTable): number {
    if (this.#collapse(at) !== null) return THE_END;
    for (const { when, to } of ways) if (when === undefined || holds(when, this.#facts.of(at))) return to;
    return THE_END;
  }

  #collapse(at: number): ReturnType<typeof collapseOf> {
    const chaosCritical = this.figure(at, "chaosCritical");
    const stagnationCritical = this.figure(at, "stagnationCritical");
    return collapseOf({ chaosCritical, stagnationCritical });
  }
}

/** What a condition may look at, read from a position. */
class PositionFacts implements Facts {
  readonly flags = { has: (flag: string): boolean => this.#has(flag) };
  readonly figures: Figures;
  readonly #positions: Positions;
  readonly #numbers: ReadonlyMap<string, number>;
  #at = 0;

  constructor(positions: Positions, numbers: ReadonlyMap<string, number>) {
    this.#positions = positions;
    this.#numbers = numbers;
    const figure = (name: keyof Figures): number => positions.figure(this.#at, name);
    this.figures = {
      get leadership() {
        return figure("leadership");
      },
      get management() {
        return figure("management");
      },
      get chaos() {
        return figure("chaos");
      },
      get stagnation() {
        return figure("stagnation");
      },
      get deadlines() {
        return figure("deadlines");
      },
      get customers() {
        return figure("customers");
      },
      get sales() {
        return figure("sales");
      },
      get ideas() {
        return figure("ideas");
      },
      get team() {
        return figure("team");
      },
    };
  }

  of(at: number): this {
    this.#at = at;
    return this;
  }

  #has(flag: string): boolean {
    const bit = this.#numbers.get(flag);
    if (bit === undefined) return false;
    const { words, layout } = this.#positions;
    return ((words[this.#at * layout.stride + FLAGS_AT + (bit >> 5)] ?? 0) & (1 << (bit & 31))) !== 0;
  }
}
