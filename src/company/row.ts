import { type Effects, type Figure, FIGURES, PUSHABLE } from "./figures.ts";

/**
 * A company, or many, as plain numbers in one long row: what the rules work on, so that
 * whoever plays millions of decisions pays for nothing but the arithmetic.
 */
export type Row = Uint8Array;

/**
 * Where each number of a company lies, counted from where the company begins: its
 * figures in the order of `FIGURES`, then for how many decisions running each symptom
 * has been critical.
 */
export const PLACE = {
  leadership: 0,
  management: 1,
  chaos: 2,
  stagnation: 3,
  deadlines: 4,
  customers: 5,
  sales: 6,
  ideas: 7,
  team: 8,
  chaosCritical: 9,
  stagnationCritical: 10,
} as const satisfies { readonly [name in Figure]: number } & { readonly [name: string]: number };

/** A company takes this many places. */
export const ROW_LENGTH = FIGURES.length + 2;

/** The effects of a choice or a consequence as plain numbers, one after the other, each in the order of `PUSHABLE`. */
export type Pushes = Int8Array;

/** Effects take this many places. */
export const PUSHES_LENGTH = PUSHABLE.length;

export function pushesOf(effects: readonly Effects[]): Pushes {
  return Int8Array.from(effects.flatMap((effect) => PUSHABLE.map((name) => effect[name] ?? 0)));
}
