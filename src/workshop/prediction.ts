import { type Figures, type Meter, METERS } from "../company/figures.ts";
import { MODEL } from "../company/model.ts";
import { MOST_HANDS, type Way, WAYS } from "./events.ts";

/** How many hands guessed that each meter will go each way. */
export type Guesses = { readonly [meter in Meter]: { readonly [way in Way]: number } };

const NONE = { up: 0, same: 0, down: 0 };
export const NO_GUESSES: Guesses = { leadership: NONE, management: NONE };

export function withGuess(guesses: Guesses, meter: Meter, way: Way, by: number): Guesses {
  const hands = Math.min(MOST_HANDS, Math.max(0, guesses[meter][way] + by));
  return { ...guesses, [meter]: { ...guesses[meter], [way]: hands } };
}

/** How a meter moved. What it loses by itself in every decision counts as staying the same. */
export function wayOf(before: number, after: number): Way {
  if (Math.abs(after - before) <= MODEL.decay) return "same";
  return after > before ? "up" : "down";
}

/** A room's guess about a meter, against what happened. */
export interface Foresight {
  readonly meter: Meter;
  readonly guesses: { readonly [way in Way]: number };
  readonly happened: Way;
  /** The share of guesses that came true, 0–1; null where nobody guessed. */
  readonly right: number | null;
}

export function foresightOf(guesses: Guesses, before: Figures, after: Figures): Foresight[] {
  return METERS.map((meter) => {
    const happened = wayOf(before[meter], after[meter]);
    const all = WAYS.reduce((sum, way) => sum + guesses[meter][way], 0);
    return { meter, guesses: guesses[meter], happened, right: all === 0 ? null : guesses[meter][happened] / all };
  });
}
