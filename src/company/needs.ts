import type { Figures, Situation } from "./figures.ts";
import { MODEL } from "./model.ts";

/** How much of each meter a situation asks for, 0–100. */
export interface Needs {
  readonly leadership: number;
  readonly management: number;
}

const mix = (otherMeter: number, situation: number): number =>
  Math.round((MODEL.needFromOtherMeter * otherMeter + MODEL.needFromSituation * situation) / 100);

/**
 * What the moment asks for. Energy asks to be channelled, and complexity to be
 * mastered, by management; structure asks for a purpose, and change for courage,
 * from leadership. So each meter raises the need for the other.
 */
export function needsOf(figures: Pick<Figures, "leadership" | "management">, situation: Situation): Needs {
  return {
    leadership: mix(figures.management, situation.change),
    management: mix(figures.leadership, situation.complexity),
  };
}

/**
 * How well both meters fit what the scene needs, 0–100. Too little costs in full;
 * more than needed costs nothing here, because its price is already in the other
 * meter's need.
 */
export function fitOf(figures: Pick<Figures, "leadership" | "management">, situation: Situation): number {
  const needs = needsOf(figures, situation);
  const missing =
    Math.max(0, needs.leadership - figures.leadership) + Math.max(0, needs.management - figures.management);
  return Math.max(0, 100 - Math.round(missing * 1.5));
}
