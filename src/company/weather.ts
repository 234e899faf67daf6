import type { Figures } from "./figures.ts";
import { MODEL } from "./model.ts";

/** Four dials from 0 to 1 that say how the company feels. They can mix. */
export interface Weather {
  readonly chaos: number;
  readonly stagnation: number;
  readonly drift: number;
  readonly sweetSpot: number;
}

const ramp = (value: number, from: number, to: number): number =>
  Math.round(Math.max(0, Math.min(1, (value - from) / (to - from))) * 100) / 100;

/**
 * The weather that the figures make. Where both symptoms are high, what they have
 * in common is drift, and only the rest of each still shows as itself.
 */
export function weatherOf(figures: Figures): Weather {
  const chaos = ramp(figures.chaos, 10, 75);
  const stagnation = ramp(figures.stagnation, 10, 75);
  const drift = Math.min(chaos, stagnation);
  const calm = 1 - ramp(Math.max(figures.chaos, figures.stagnation), 5, MODEL.highSymptom);
  const strong = ramp(Math.min(figures.leadership, figures.management), MODEL.sweetMeter - 25, MODEL.sweetMeter);
  return {
    chaos: Math.round((chaos - drift * 0.7) * 100) / 100,
    stagnation: Math.round((stagnation - drift * 0.7) * 100) / 100,
    drift,
    sweetSpot: Math.round(calm * strong * 100) / 100,
  };
}
