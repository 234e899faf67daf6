import type { Weather } from "../../company/weather.ts";
import type { Line } from "../art/sketch.ts";
import { chanceOf } from "../chance.ts";
import type { House, Slot, ThingKind } from "../layout/house.ts";
import { ramp } from "./dials.ts";
import { drawingOf, type Drawing } from "./drawings.ts";
import type { GaugePlan } from "./gauges.ts";

/** One thing of the house as it should look. */
export interface ThingPlan {
  readonly slot: Slot;
  /** Whether it is there. Things that come with a weather grow in one after another. */
  readonly shown: boolean;
  readonly line: Line;
  readonly drawing: Drawing;
  /** Radians. */
  readonly tilt: number;
}

/** How a thing of each weather grows in: the dial, and from where to where. */
type Season = readonly [dial: keyof Weather, from: number, to: number];
const SEASONS: { readonly [kind in ThingKind]?: Season } = {
  forms: ["stagnation", 0.1, 0.7],
  cobweb: ["stagnation", 0.3, 0.85],
  boxes: ["drift", 0.15, 0.6],
  bucket: ["drift", 0.2, 0.5],
  cables: ["chaos", 0.15, 0.6],
  "half-wall": ["chaos", 0.3, 0.8],
  bunting: ["sweetSpot", 0.1, 0.75],
};

/** What is not there on an ordinary day. */
export const COMES_WITH_WEATHER: ReadonlySet<ThingKind> = new Set(Object.keys(SEASONS) as ThingKind[]);

/** What hangs on a wall or dangles can go askew without falling over. */
const TILTS: { readonly [kind in ThingKind]?: number } = {
  picture: 0.32,
  portrait: 0.3,
  covers: 0.1,
  "cash-gauge": 0.12,
  "front-pages": 0.12,
  map: 0.24,
  "on-air": 0.3,
  logo: 0.4,
  countdown: 0.2,
  gantt: 0.2,
  blueprint: 0.3,
  mobile: 0.16,
  trophy: 0.3,
  cactus: 0.2,
  dome: 0.015,
  "bell-model": 0.05,
  bust: 0.08,
  telescope: 0.12,
  lockers: 0.03,
  archive: 0.04,
  press: 0.015,
  bundles: 0.06,
  fridge: 0.05,
  crate: 0.05,
  stepladder: 0.12,
  poster: 0.26,
  planner: 0.07,
  chart: 0.08,
  whiteboard: 0.1,
  clock: 0.5,
  notes: 0.3,
  lamp: 0.24,
  "tube-light": 0.16,
  "shelf-bulbs": 0.05,
  monitor: 0.12,
  "desk-lamp": 0.2,
  plant: 0.1,
  "plant-small": 0.14,
  chair: 0.2,
  cabinet: 0.05,
  bookcase: 0.04,
  rack: 0.035,
  desk: 0.02,
  table: 0.025,
  counter: 0.018,
  workbench: 0.02,
};

/** Every thing of the house under this weather. */
export function thingsOf(house: House, seed: number, weather: Weather, gauges: GaugePlan): ThingPlan[] {
  const turns = turnsOf(house, seed);
  return house.slots.map((slot) => {
    const own = turns.get(slot.id) ?? 0;
    const lean = (chanceOf(seed, slot.id, "lean") - 0.5) * 2;
    return {
      slot,
      shown: isShown(slot, weather, own),
      line: lineOf(weather, own),
      drawing: drawingOf(slot, weather, gauges, own),
      tilt: (TILTS[slot.kind] ?? 0) * tiltOf(weather, own) * (lean < 0 ? -1 : 1) * (0.5 + Math.abs(lean) / 2),
    };
  });
}

/**
 * Where each thing comes among those of its kind, from 0 to 1: the seed gives the order,
 * but a kind always grows in evenly, so that every dial shows at every height.
 */
function turnsOf(house: House, seed: number): Map<string, number> {
  const turns = new Map<string, number>();
  for (const kind of new Set(house.slots.map((slot) => slot.kind))) {
    const order = house.slots
      .filter((slot) => slot.kind === kind)
      .sort((one, other) => chanceOf(seed, one.id) - chanceOf(seed, other.id));
    for (const [place, slot] of order.entries()) turns.set(slot.id, (place + 0.5) / order.length);
  }
  return turns;
}

/** Chaos shakes the line, stagnation rules it; each thing changes over at its own moment. */
export function lineOf(weather: Weather, own: number): Line {
  const shaken = weather.chaos - 0.18 - own * 0.4;
  const ruled = weather.stagnation - 0.18 - own * 0.4;
  if (shaken < 0 && ruled < 0) return "drawn";
  return shaken >= ruled ? "nervous" : "ruled";
}

function isShown(slot: Slot, weather: Weather, own: number): boolean {
  const season = SEASONS[slot.kind];
  if (!season) return true;
  const [dial, from, to] = season;
  return weather[dial] > from + own * (to - from);
}

function tiltOf(weather: Weather, own: number): number {
  const sag = weather.drift * 0.35 * (own > 0.5 ? 1 : 0);
  return ramp(weather.chaos, 0.08, 1) * (1 - weather.stagnation * 0.5) + sag;
}
