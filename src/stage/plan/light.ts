import type { Weather } from "../../company/weather.ts";
import { mix, unit } from "./dials.ts";

/** A colour as red, green and blue, 0–1 each. */
export type Rgb = readonly [number, number, number];

/** What the weather does to the light. Every number may be eased on its own. */
export interface LightPlan {
  /** The rows of a colour matrix, 4 columns and an offset each (20 numbers, offsets 0–255). */
  readonly grade: readonly number[];
  readonly skyTop: Rgb;
  readonly skyBottom: Rgb;
  /** How strong the light is that falls in through the windows, and its colour. */
  readonly shaft: number;
  readonly shaftColour: Rgb;
  /** How far the light comes into the room: a low sun reaches far. */
  readonly slant: number;
  /** The darkness that lies in the rooms. */
  readonly dusk: number;
  /** Lamps under the ceiling and on the desks. */
  readonly lamps: number;
  /** How much the lamps waver, always far slower than three times a second. */
  readonly flicker: number;
  /** Blinds over the windows: 0 open, 1 drawn. */
  readonly blinds: number;
}

type Shade = { readonly [part in "chaos" | "stagnation" | "drift" | "sweetSpot"]: Rgb };

const MULTIPLY: Shade = {
  chaos: [1.1, 0.8, 0.66],
  stagnation: [0.92, 0.98, 1.05],
  drift: [0.86, 0.74, 0.92],
  sweetSpot: [1.06, 1.02, 0.9],
};
const NEUTRAL_TOP: Rgb = [0.74, 0.85, 0.9];
const SKY_TOP: Shade = {
  chaos: [0.98, 0.42, 0.3],
  stagnation: [0.6, 0.64, 0.68],
  drift: [0.36, 0.3, 0.52],
  sweetSpot: [0.49, 0.78, 0.95],
};
const NEUTRAL_BOTTOM: Rgb = [0.95, 0.93, 0.87];
const SKY_BOTTOM: Shade = {
  chaos: [1, 0.74, 0.42],
  stagnation: [0.76, 0.78, 0.8],
  drift: [0.95, 0.58, 0.46],
  sweetSpot: [1, 0.94, 0.78],
};
const NEUTRAL_SHAFT: Rgb = [1, 0.95, 0.82];
const SHAFT: Shade = {
  chaos: [1, 0.62, 0.3],
  stagnation: [0.86, 0.92, 1],
  drift: [1, 0.62, 0.44],
  sweetSpot: [1, 0.9, 0.6],
};

/** The light of a weather. Weathers that share the house share the light. */
export function lightOf(day: Weather): LightPlan {
  // A company that begins to thrive must look it, although the day looks friendly anyway.
  const weather: Weather = { ...day, sweetSpot: day.sweetSpot ** 0.5 };
  const { chaos, stagnation, drift, sweetSpot } = weather;
  return {
    grade: gradeOf(weather),
    skyTop: blend(NEUTRAL_TOP, SKY_TOP, weather),
    skyBottom: blend(NEUTRAL_BOTTOM, SKY_BOTTOM, weather),
    shaft: unit(0.28 + sweetSpot * 0.5 + chaos * 0.16 - stagnation * 0.12 + drift * 0.36),
    shaftColour: blend(NEUTRAL_SHAFT, SHAFT, weather),
    slant: unit(0.45 + sweetSpot * 0.35 + drift * 0.55 - stagnation * 0.25),
    // A projector must still show who is there.
    dusk: unit(drift * 0.5),
    lamps: unit(0.55 + sweetSpot * 0.1 + chaos * 0.45 + drift * 0.4),
    flicker: chaos * 0.5,
    blinds: unit(stagnation * 1.05 - 0.08 - sweetSpot * 0.3),
  };
}

/** Each weather pulls at the neutral colour with the strength of its dial. */
function blend(neutral: Rgb, shade: Shade, weather: Weather): Rgb {
  const { chaos, stagnation, drift, sweetSpot } = weather;
  const whole = Math.max(1, chaos + stagnation + drift + sweetSpot);
  const rest = 1 - Math.min(1, chaos + stagnation + drift + sweetSpot);
  const channel = (at: 0 | 1 | 2): number =>
    neutral[at] * rest +
    (shade.chaos[at] * chaos +
      shade.stagnation[at] * stagnation +
      shade.drift[at] * drift +
      shade.sweetSpot[at] * sweetSpot) /
      whole;
  return [channel(0), channel(1), channel(2)];
}

/** Colour drained by stagnation and dusk, heated by chaos, as one matrix. */
function gradeOf(weather: Weather): number[] {
  const { chaos, drift, sweetSpot } = weather;
  // Colour goes quickly at first: a little stagnation must show from the back of the room.
  const stagnation = weather.stagnation ** 0.7;
  const saturation = Math.max(0.06, 1 + chaos * 0.3 + sweetSpot * 0.2 - stagnation * 0.86 - drift * 0.3);
  const contrast = 1 + chaos * 0.08 - stagnation * 0.16;
  const lift = 255 * ((1 - contrast) * 0.5 + stagnation * 0.015);
  const gain = blend([1, 1, 1], MULTIPLY, { ...weather, chaos: chaos ** 0.8, stagnation, drift: drift ** 0.8 });
  const luma: Rgb = [0.3, 0.59, 0.11];
  const grade: number[] = [];
  for (const row of [0, 1, 2] as const) {
    for (const column of [0, 1, 2] as const) {
      const own = row === column ? 1 : 0;
      grade.push(mix(luma[column], own, saturation) * contrast * gain[row]);
    }
    grade.push(0, lift * gain[row]);
  }
  return [...grade, 0, 0, 0, 1, 0];
}
