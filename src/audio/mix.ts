import type { Weather } from "../company/weather.ts";
import { LOOPS, type Loop } from "./vocabulary.ts";

/** How far each loop's fader is up: 0–1. */
export type Gains = { readonly [loop in Loop]: number };

export const SILENT: Gains = { groove: 0, chaos: 0, stagnation: 0, warm: 0 };

/** The most that all faders together may be up, so that music and an effect never clip. */
export const MOST = 1;

/** How many effects may sound at once; there is room for no more. The oldest makes room for another. */
export const AT_ONCE = 2;

/** How loud an effect is at its loudest: so many of them on top of the loudest music still do not clip. */
export const EFFECT_VOLUME = 0.7;

/** What is left of that for whoever wants little movement: nothing that makes one jump. */
export const CALM_VOLUME = 0.5;

/** A fader that is heard early: half a dial is already 70 % of the way. */
const heard = (dial: number): number => Math.sin((Math.PI / 2) * Math.max(0, Math.min(1, dial)));

/**
 * Mixes the loops for a weather. The groove is the office itself: chaos drums over
 * it, stagnation drones it down, a sweet spot lets the whole band join. Drift takes
 * everything away but a little of the drone.
 */
export function gainsOf(weather: Weather): Gains {
  const chaos = heard(weather.chaos);
  const stagnation = heard(weather.stagnation);
  const drift = heard(weather.drift);
  const sweetSpot = heard(weather.sweetSpot);
  return bounded({
    groove: 0.55 * (1 - 0.25 * chaos) * (1 - 0.85 * stagnation) * (1 - 0.6 * drift),
    chaos: 0.7 * chaos * (1 - 0.7 * drift),
    stagnation: Math.max(0.75 * stagnation * (1 - 0.4 * drift), 0.3 * drift),
    warm: 0.6 * sweetSpot,
  });
}

function bounded(gains: Gains): Gains {
  const sum = LOOPS.reduce((all, loop) => all + gains[loop], 0);
  const scale = Math.min(1, MOST / sum);
  return {
    groove: gains.groove * scale,
    chaos: gains.chaos * scale,
    stagnation: gains.stagnation * scale,
    warm: gains.warm * scale,
  };
}
