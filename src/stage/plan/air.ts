import type { Weather } from "../../company/weather.ts";
import { ramp, unit } from "./dials.ts";

/** What flies, rises and floats in the rooms. Counts and strengths, never positions. */
export interface AirPlan {
  /** Sheets of paper in the wind at once. */
  readonly papers: number;
  /** Units a second. */
  readonly wind: number;
  /** Smoke over the servers: 0–1. */
  readonly smoke: number;
  /** Dust in the light: 0–1. */
  readonly dust: number;
  /** Notes stuck over walls and furniture: 0–1. */
  readonly stickies: number;
  /** Water dripping into buckets: drops a second. */
  readonly drips: number;
  /** Confetti in the air: 0–1. */
  readonly confetti: number;
}

export const MOST_PAPERS = 84;

/** The air under a weather. */
export function airOf(weather: Weather): AirPlan {
  const { chaos, stagnation, drift, sweetSpot } = weather;
  const storm = ramp(chaos, 0.12, 1);
  return {
    papers: Math.round(storm ** 1.2 * MOST_PAPERS * (1 - stagnation * 0.5)),
    wind: 90 + storm * 330,
    smoke: ramp(chaos, 0.3, 0.9),
    dust: unit(stagnation * 0.9 + drift * 0.5 + sweetSpot * 0.15),
    stickies: ramp(chaos, 0.1, 0.9),
    drips: drift > 0.2 ? 0.4 + drift * 0.8 : 0,
    confetti: 0,
  };
}
