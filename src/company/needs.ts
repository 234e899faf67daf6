import { clampFigure, type Figures, type Situation, wholeOf } from "./figures.ts";
import type { Hat } from "./hat.ts";
import { MODEL } from "./model.ts";

/** How much of each meter a situation asks for, 0–100. */
export interface Needs {
  readonly leadership: number;
  readonly management: number;
}

/** How much a situation asks of one meter, 0–100, given how much of the other there is. */
export function needOf(otherMeter: number, situation: number): number {
  return wholeOf(MODEL.needFromOtherMeter * otherMeter + MODEL.needFromSituation * situation);
}

/**
 * What the moment asks for. Energy asks to be channelled, and complexity to be
 * mastered, by management; structure asks for a purpose, and change for courage,
 * from leadership. So each meter raises the need for the other.
 */
export function needsOf(figures: Pick<Figures, "leadership" | "management">, situation: Situation): Needs {
  return {
    leadership: needOf(figures.management, situation.change),
    management: needOf(figures.leadership, situation.complexity),
  };
}

/**
 * How well both meters fit what the scene needs, 0–100. Too little costs in full;
 * more than needed costs nothing here, because its price is already in the other
 * meter's need.
 */
export function fitOf(figures: Pick<Figures, "leadership" | "management">, situation: Situation): number {
  const { leadership, management } = figures;
  const missing =
    Math.max(0, needOf(management, situation.change) - leadership) +
    Math.max(0, needOf(leadership, situation.complexity) - management);
  return clampFigure(100 - wholeOf(missing * MODEL.fitPerShortfall));
}

/** A fit from here on counts as having gone well, and below the other as badly. */
const FITS_WELL = 70;
const FITS_BADLY = 50;

/** How it went, in the three words that a person would use. */
export type Going = "well" | "so-so" | "badly";

/** What a fit of 0–100 says in words. */
export function goingOf(fit: number): Going {
  if (fit >= FITS_WELL) return "well";
  return fit < FITS_BADLY ? "badly" : "so-so";
}

/** A hat that a moment can ask for. */
export type HatAsked = Exclude<Hat, "none">;

/** How far apart the two gaps must be before a person sees a difference. */
const HARD_TO_TELL = 6;

/** By how much more leadership is missing than management; negative when it is the other way round. */
export function leanOf(figures: Pick<Figures, "leadership" | "management">, situation: Situation): number {
  const { leadership, management } = needsOf(figures, situation);
  return leadership - figures.leadership - (management - figures.management);
}

/** The hat that a moment asks for: the one that is missing more, and both where it is hard to tell. */
export function hatAskedFor(lean: number): HatAsked {
  if (Math.abs(lean) < HARD_TO_TELL) return "both";
  return lean > 0 ? "leadership" : "management";
}
