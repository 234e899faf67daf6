import { type Layout, Positions } from "./positions.ts";
import type { Tables } from "./tables.ts";

/**
 * All positions after the same number of decisions, each once however many plays come to
 * it: a hash table with open addressing over rows of numbers. Each position carries
 * weights, which are summed where plays meet; they stand behind its row, so that
 * whoever has found the one has the other at hand.
 */
export class Layer {
  readonly positions: Positions;
  count = 0;
  #weights: Float64Array;
  /** Position numbers by hash, −1 where there is none; its length is a power of two. */
  #table: Int32Array;

  /** @param expected about how many positions there will be */
  constructor(tables: Tables, layout: Layout, weightsEach: number, expected: number) {
    // Whole pairs of words, since a weight takes two.
    const stride = 2 * Math.ceil(layout.length / 2) + 2 * weightsEach;
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(256, expected)));
    this.positions = new Positions(tables, { ...layout, stride }, capacity);
    this.#weights = new Float64Array(this.positions.words.buffer);
    this.#table = new Int32Array(capacity * 2).fill(-1);
  }

  /** The number of the position that is equal to the first of `from` under a mask: an old one, or a new one. */
  intern(from: Positions, mask: Int32Array): number {
    const { words } = from;
    const { length } = mask;
    for (let i = 0; i < length; i++) words[i] = (words[i] ?? 0) & (mask[i] ?? 0);
    if (this.count === this.positions.capacity) this.#grow();
    const last = this.#table.length - 1;
    for (let slot = hashOf(words, 0, length) & last; ; slot = (slot + 1) & last) {
      const found = this.#table[slot] ?? 0;
      if (found === -1) {
        this.positions.copy(this.count, from, 0);
        this.#table[slot] = this.count;
        return this.count++;
      }
      if (this.#isEqual(found, words, length)) return found;
    }
  }

  weight(at: number, which: number): number {
    return this.#weights[this.#weightAt(at, which)] ?? 0;
  }

  addWeight(at: number, which: number, weight: number): void {
    const place = this.#weightAt(at, which);
    this.#weights[place] = (this.#weights[place] ?? 0) + weight;
  }

  #weightAt(at: number, which: number): number {
    const { length, stride } = this.positions.layout;
    return at * (stride >> 1) + ((length + 1) >> 1) + which;
  }

  #isEqual(at: number, words: Int32Array, length: number): boolean {
    const own = this.positions.words;
    const start = at * this.positions.layout.stride;
    for (let i = 0; i < length; i++) if (own[start + i] !== words[i]) return false;
    return true;
  }

  #grow(): void {
    const capacity = this.positions.capacity * 2;
    this.positions.grow(capacity);
    const { words, layout } = this.positions;
    this.#weights = new Float64Array(words.buffer);
    const table = new Int32Array(capacity * 2).fill(-1);
    for (let at = 0; at < this.count; at++) {
      let slot = hashOf(words, at * layout.stride, layout.length) & (table.length - 1);
      while (table[slot] !== -1) slot = (slot + 1) & (table.length - 1);
      table[slot] = at;
    }
    this.#table = table;
  }
}

function hashOf(words: Int32Array, start: number, length: number): number {
  let hash = 0;
  for (let i = 0; i < length; i++) {
    hash = Math.imul(hash ^ (words[start + i] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
