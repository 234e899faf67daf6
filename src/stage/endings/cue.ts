import type { Vital } from "../../company/figures.ts";
import type { Weather } from "../../company/weather.ts";
import type { Place } from "../../scenario/vocabulary.ts";
import type { AirPlan } from "../plan/air.ts";
import type { Drawing } from "../plan/drawings.ts";
import type { LightPlan } from "../plan/light.ts";
import type { ActorPlan } from "../plan/people.ts";
import type { PropPlan } from "../plan/props.ts";
import type { ThingPlan } from "../plan/things.ts";

/** What somebody does from a cue on. */
export type Direction = Partial<
  Pick<ActorPlan, "spot" | "facing" | "face" | "pose" | "asleep" | "cheers" | "leaving" | "within" | "pace">
>;

/** What becomes of a thing of the house. */
export type ThingChange = Partial<Pick<ThingPlan, "shown" | "tilt">> & { readonly drawing?: Drawing };

export type Directions = Readonly<Record<string, Direction>>;
export type ThingChanges = Readonly<Record<string, ThingChange>>;

/** One instruction of an ending. It holds until a later cue says otherwise. */
export interface Cue {
  /** Seconds after the beginning. */
  readonly at: number;
  /** What the house makes of the company from now on. */
  readonly weather?: Partial<Weather>;
  readonly vitals?: { readonly [vital in Vital]?: number };
  /** By id of the resident. */
  readonly people?: Directions;
  /** By id of the slot. */
  readonly things?: ThingChanges;
  /** Props that come on or move on; each is known by its id. */
  readonly props?: readonly PropPlan[];
  /** Ids of props that are taken away. */
  readonly without?: readonly string[];
  readonly air?: Partial<AirPlan>;
  readonly light?: Partial<LightPlan>;
  /** How dark rooms are, 0–1. */
  readonly shades?: { readonly [place in Place]?: number };
}

/** A directed end of a story, as data. */
export interface Ending {
  readonly cues: readonly Cue[];
  /** How long it takes, in seconds. */
  readonly seconds: number;
}
