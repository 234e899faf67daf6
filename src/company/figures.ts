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

/** Keeps a figure whole and between 0 and 100. */
export function clampFigure(value: number): number {
  return Math.max(0, Math.min(100, Math.round(value)));
}
