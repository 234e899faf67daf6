/**
 * The names of everything that can be measured in a company. All figures are
 * whole numbers from 0 to 100, so that a replay is the same on every machine.
 */

/** How much of each strength the company has now. */
export const METERS = ["leadership", "management"] as const;
export type Meter = (typeof METERS)[number];

/** What goes wrong when a strength is missing. */
export const SYMPTOMS = ["chaos", "stagnation"] as const;
export type Symptom = (typeof SYMPTOMS)[number];

/** What people in the company can see; each follows the symptoms with a lag. */
export const VITALS = ["deadlines", "customers", "sales", "ideas", "team"] as const;
export type Vital = (typeof VITALS)[number];

export const FIGURES = [...METERS, ...SYMPTOMS, ...VITALS] as const;
export type Figure = (typeof FIGURES)[number];

/** What a choice may push on directly. Symptoms follow from the rules alone. */
export const PUSHABLE = [...METERS, ...VITALS] as const;

/** Points added to figures; a missing figure is left as it is. */
export type Effects = { readonly [figure in Meter | Vital]?: number | undefined };

/** Every figure of a company at one moment. */
export type Figures = { readonly [figure in Figure]: number };

/** How fast the world moves, and how much there is to coordinate: 0–100 each. */
export interface Situation {
  readonly change: number;
  readonly complexity: number;
}

/** Keeps a whole number between 0 and 100. */
export function clampFigure(value: number): number {
  return value < 0 ? 0 : value > 100 ? 100 : value;
}

/**
 * So many hundredths as a whole number, halves rounded up: what is left of a percentage
 * of whole numbers. Whole numbers only, up to 100,000 either way: the same on every
 * machine, and several times as fast as rounding a fraction.
 */
export function wholeOf(hundredths: number): number {
  return Math.trunc((hundredths + 100_050) / 100) - 1000;
}
