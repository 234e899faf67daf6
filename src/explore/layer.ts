import { numberAt } from "../company/row.ts";
import { Positions } from "./positions.ts";
import type { Tables } from "./tables.ts";

/**
 * All positions after the same number of decisions, each once however many plays come to
 * it: a hash table with open addressing over rows of numbers. Each position carries
 * weights, which are summed where plays meet.
 */
export class Layer {
  readonly positions: Positions;
  count = 0;
  readonly #weightsEach: number;
  #weights: Float64Array;
  /** Position numbers by hash, −1 where there is none; its length is a power of two. */
  #table: Int32Array;

  constructor(tables: Tables, like: Positions, weightsEach: number) {
    const capacity = 1024;
    this.positions = new Positions(tables, like.layout, capacity);
    this.#weightsEach = weightsEach;
    this.#weights = new Float64Array(capacity * weightsEach);
    this.#table = new Int32Array(capacity * 2).fill(-1);
  }

  /** The number of the position that is equal to the first of `from` under a mask: an old one, or a new one. */
  intern(from: Positions, mask: Int32Array): number {
    const { words } = from;
    const { length } = mask;
    for (let i = 0; i < length; i++) words[i] = numberAt(words, i) & numberAt(mask, i);
    if (this.count === this.positions.capacity) this.#grow();
    const last = this.#table.length - 1;
    for (let slot = hashOf(words, 0, length) & last; ; slot = (slot + 1) & last) {
      const found = numberAt(this.#table, slot);
      if (found === -1) {
        this.positions.copy(this.count, from, 0);
        this.#table[slot] = this.count;
        return this.count++;
      }
      if (this.#isEqual(found, words, length)) return found;
    }
  }

  weight(at: number, which: number): number {
    return numberAt(this.#weights, at * this.#weightsEach + which);
  }

  addWeight(at: number, which: number, weight: number): void {
    const place = at * this.#weightsEach + which;
    this.#weights[place] = numberAt(this.#weights, place) + weight;
  }

  #isEqual(at: number, words: Int32Array, length: number): boolean {
    const own = this.positions.words;
    const start = at * length;
    for (let i = 0; i < length; i++) if (own[start + i] !== words[i]) return false;
    return true;
  }

  #grow(): void {
    const capacity = this.positions.capacity * 2;
    this.positions.grow(capacity);
    const weights = new Float64Array(capacity * this.#weightsEach);
    weights.set(this.#weights);
    this.#weights = weights;
    const table = new Int32Array(capacity * 2).fill(-1);
    const { words, layout } = this.positions;
    for (let at = 0; at < this.count; at++) {
      let slot = hashOf(words, at * layout.length, layout.length) & (table.length - 1);
      while (table[slot] !== -1) slot = (slot + 1) & (table.length - 1);
      table[slot] = at;
    }
    this.#table = table;
  }
}

function hashOf(words: Int32Array, start: number, length: number): number {
  let hash = 0;
  for (let i = 0; i < length; i++) {
    hash = Math.imul(hash ^ numberAt(words, start + i), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
