/** Draws lots: whole numbers from 0 to `below` − 1, the same for the same seed on every machine. */
export type Lots = (below: number) => number;

export function lotsOf(seed: number): Lots {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
