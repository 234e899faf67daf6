import type { Weather } from "../../company/weather.ts";
import { DESK_KINDS } from "../art/things/manner.ts";
import { LOGO_MARKS } from "../art/things/merger.ts";
import { MOTIFS } from "../art/things/posters.ts";
import { PROTOTYPE_MODELS } from "../art/things/prototype.ts";
import { COUNTER_SIGNS } from "../art/things/tables.ts";
import type { ThingName, ThingOptions } from "../art/things/things.ts";
import type { Slot, ThingKind } from "../layout/house.ts";
import type { GaugePlan } from "./gauges.ts";
import { PLANNER_CELLS } from "./gauges.ts";
import { ramp } from "./dials.ts";

/** Things that look the same whatever happens. */
type Plain = {
  readonly [name in ThingName]: [keyof ThingOptions<name>] extends [never] ? name : never;
}[ThingName];
type Varied = {
  readonly [name in Exclude<ThingName, Plain>]: { readonly name: name; readonly options: ThingOptions<name> };
}[Exclude<ThingName, Plain>];

/** Which drawing a thing is, and what the drawing is told. */
export type Drawing = Varied | { readonly name: Plain; readonly options: object };

/** Pictures that nobody chose. */
const USUAL_MOTIFS = ["mountain", "rocket", "cat", "sun", "pie"] as const;

/** The drawing of a thing on this day. `own` (0–1) belongs to the thing: things of a kind change one after another. */
export function drawingOf(slot: Slot, weather: Weather, gauges: GaugePlan, own: number): Drawing {
  const { chaos, stagnation, drift, sweetSpot } = weather;
  const kind: ThingKind = slot.kind;
  switch (kind) {
    case "window":
      return { name: "window", options: { sky: skyOf(weather), blinds: blindsOf(weather, own) } };
    case "planner":
      return { name: "planner", options: { late: gauges.late / PLANNER_CELLS, done: gauges.done / PLANNER_CELLS } };
    case "chart":
      return { name: "chart", options: { series: gauges.chart } };
    case "whiteboard": {
      const content =
        stagnation > 0.5 || drift > 0.6 ? "empty" : chaos > 0.45 ? "full" : sweetSpot > 0.4 ? "columns" : "sketches";
      return { name: "whiteboard", options: { content } };
    }
    case "countdown":
      return { name: "countdown", options: { days: gauges.days } };
    case "shelf-bulbs":
      return { name: "shelf-bulbs", options: { lit: gauges.bulbs, of: 4 } };
    case "clock":
      return { name: "clock", options: { hours: hoursOf(weather) - (slot.variant === "slow" ? 0.45 : 0) } };
    case "poster":
      return { name: "poster", options: { motif: oneOf(MOTIFS, slot.variant) } };
    case "picture": {
      const usual = USUAL_MOTIFS[Math.floor(own * USUAL_MOTIFS.length)];
      return { name: "poster", options: { motif: oneOf(MOTIFS, slot.variant) ?? usual, framed: true } };
    }
    case "notes":
      return { name: "notes", options: { many: stagnation > 0.4 ? 2 : 5 + Math.round(chaos * 6) } };
    case "lamp":
    case "tube-light":
      // In the dusk one lamp after another goes out.
      return { name: kind, options: { on: drift <= 0.15 + own * 0.45 } };
    case "desk-lamp":
      // The player's own always burns.
      return { name: kind, options: { on: true } };
    case "cubicle-back":
    case "cubicle-front":
      return { name: "cubicle", options: { part: kind === "cubicle-back" ? "back" : "front" } };
    case "rack":
      return {
        name: "rack",
        options: { state: chaos > 0.25 + own * 0.4 ? "smoking" : drift > 0.5 + own * 0.3 ? "off" : "ok" },
      };
    case "plant":
    case "plant-small":
      return { name: "plant", options: { health: healthOf(weather, own) } };
    case "bucket":
      return { name: "bucket", options: { drip: 0 } };
    case "monitor":
    case "laptop":
      return { name: kind, options: { screen: screenOf(weather, own) } };
    case "phone":
      return { name: "phone", options: { ringing: gauges.ringing > 0.15 + own * 0.5 } };
    case "mug":
      return { name: "mug", options: { steam: stagnation < 0.4 && drift < 0.4 } };
    case "dog":
      return { name: "dog", options: { state: chaos > 0.45 ? "barking" : "asleep" } };
    case "prototype":
      return { name: "prototype", options: { stage: gauges.prototype, model: oneOf(PROTOTYPE_MODELS, slot.variant) } };
    case "desk":
      return { name: "desk", options: { kind: oneOf(DESK_KINDS, slot.variant) } };
    case "counter":
      return { name: "counter", options: { sign: oneOf(COUNTER_SIGNS, slot.variant) } };
    case "logo":
      return { name: "logo", options: { mark: oneOf(LOGO_MARKS, slot.variant) } };
    case "sofa":
    case "door":
      return { name: kind, options: {} };
    default:
      return { name: kind, options: {} };
  }
}

/** The variant if it is one of these. */
function oneOf<Kind extends string>(kinds: readonly Kind[], variant: string | undefined): Kind | undefined {
  return kinds.find((kind) => kind === variant);
}

function hoursOf({ drift, stagnation }: Weather): number {
  return drift > 0.4 ? 19.4 : stagnation > 0.4 ? 16.9 : 9.2;
}

function healthOf({ chaos, stagnation, drift, sweetSpot }: Weather, own: number): "in-leaf" | "middling" | "wilted" {
  const thirst = stagnation * 1.1 + drift * 0.8 + chaos * 0.35 - sweetSpot * 0.6;
  return thirst > 0.3 + own * 0.4 ? "wilted" : thirst > 0.06 + own * 0.2 ? "middling" : "in-leaf";
}

function screenOf({ chaos, stagnation, drift }: Weather, own: number): "asleep" | "error" | "blank" | "chart" | "code" {
  if (drift > 0.25 + own * 0.5) return "asleep";
  if (chaos > 0.3 + own * 0.5) return "error";
  if (stagnation > 0.3 + own * 0.5) return "blank";
  return own > 0.6 ? "chart" : "code";
}

/** Blinds come down by quarters, so that there are few drawings of them. */
function blindsOf({ stagnation, sweetSpot }: Weather, own: number): number {
  const down = ramp(stagnation - sweetSpot * 0.3, 0.12 + own * 0.1, 0.75);
  return Math.round(down * 4) / 4;
}

/** The light outside, before the weather grades the whole picture. */
function skyOf({ chaos, stagnation, drift, sweetSpot }: Weather): string {
  const strongest = Math.max(chaos, stagnation, drift, sweetSpot, 0.25);
  if (strongest === chaos) return "#ffb98f";
  if (strongest === drift) return "#c99ac0";
  if (strongest === stagnation) return "#c6d0d2";
  return strongest === sweetSpot ? "#aee2fb" : "#cfe4ea";
}
