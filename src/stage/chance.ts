/** A stream of numbers from 0 (included) to 1 (excluded). */
export type Chance = () => number;

/** Mixes a seed with words into a new seed, so that each part of the stage has a stream of its own. */
export function seedFrom(seed: number, ...words: readonly (string | number)[]): number {
  let hash = (seed ^ 0x9e3779b9) >>> 0;
  for (const word of words) {
    for (const letter of String(word)) {
      hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
    }
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  }
  return hash;
}

/** A small deterministic generator (mulberry32): the same seed gives the same stage everywhere. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

/** One number that always belongs to these words: where an order of drawing must not matter. */
export function chanceOf(seed: number, ...words: readonly (string | number)[]): number {
  return createChance(seedFrom(seed, ...words))();
}

/** One of the list. The list must not be empty. */
export function pick<Item>(list: readonly Item[], chance: Chance): Item {
  return list[Math.floor(chance() * list.length)] as Item;
}

/** The list in a new order. */
export function shuffle<Item>(list: readonly Item[], chance: Chance): Item[] {
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
}
