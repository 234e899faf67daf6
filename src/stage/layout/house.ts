import type { Furnishing, Place } from "../../scenario/vocabulary.ts";
import type { DeskKind } from "../art/things/manner.ts";
import type { PrototypeModel } from "../art/things/prototype.ts";
import type { LogoMark } from "../art/things/merger.ts";
import type { Motif } from "../art/things/posters.ts";
import type { CounterSign } from "../art/things/tables.ts";
import type { ThingName } from "../art/things/things.ts";

/**
 * A furnished house as data: rooms, things and the spots where people can be.
 * Everything is in world units: the picture is 1600 × 900 and a standing person
 * is about 225 tall.
 */

export const WORLD = { width: 1600, height: 900 } as const;

/** The two floors: ceiling, where the back wall meets the floor, and the front edge of the floor. */
export const STOREYS = [
  { ceiling: 458, back: 780, front: 844 },
  { ceiling: 54, back: 376, front: 440 },
] as const;
export type Storey = 0 | 1;

/** The outer faces of the house. */
export const HOUSE = { left: 56, right: 1544, roof: 38, ground: 862 } as const;

/** How far a room's back wall stands in from its opening: the doll's house seen from the front. */
export const INSET = { side: 24, top: 20 } as const;

/** How far from the walls of a room people keep their middles, so that no wall cuts through them; wheels need more. */
export const CLEARANCE = { feet: 56, wheels: 94 } as const;

/** What the walls are of. */
export type Finish =
  | "plaster"
  | "brick"
  | "panel"
  | "tile"
  | "plywood"
  | "night"
  | "walnut"
  | "marble"
  | "foam"
  | "newsprint"
  | "shaft";
export type Flooring = "boards" | "tiles" | "concrete" | "marble" | "carpet" | "checker";
/** What runs along under the ceiling. */
export type Ceiling = "plain" | "beams" | "ducts" | "cornice";

export interface Surface {
  readonly finish: Finish;
  readonly flooring: Flooring;
  /** Which colours it has, an index into the palette of the furnishing. */
  readonly hue: number;
  /** Whose palette it is, where that is not the house's own. */
  readonly from?: Furnishing;
}

export interface Room extends Surface {
  /** Null for the lift, where no scene can happen. */
  readonly place: Place | null;
  readonly storey: Storey;
  /** The left and right edge of the opening. */
  readonly left: number;
  readonly right: number;
  readonly ceiling?: Ceiling;
  /** The right half, where two companies share a room: what is there is taped off down the middle. */
  readonly rightHalf?: Surface;
}

/** What stands on the roof. */
export const ROOF_THINGS = ["vent", "duct", "aerial", "deck-chair", "pots", "dish", "crane", "flag", "mast"] as const;
export type RoofThing = (typeof ROOF_THINGS)[number];

/** Things that the stage knows how to draw: what the art folder holds, and what is one of those in disguise. */
export type ThingKind =
  | Exclude<ThingName, "cubicle" | "bubble" | "bubble-icon">
  | "picture"
  | "plant-small"
  | "cubicle-back"
  | "cubicle-front";

/** Which one of its kind a thing is, where that is not left to its seed. */
export type Variant = LogoMark | Motif | DeskKind | CounterSign | PrototypeModel | "slow";

/** A place for a thing. Wall things hang at a height; floor things stand at a depth. */
export interface Slot {
  readonly id: string;
  readonly kind: ThingKind;
  readonly place: Place | null;
  readonly storey: Storey;
  /** The middle. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Set for things on a wall, on a desk or under the ceiling: the lower edge. */
  readonly bottom?: number;
  /** 0 at the back wall, 1 at the front edge; above 1 in front of the people. */
  readonly depth: number;
  readonly flip?: boolean;
  readonly variant?: Variant;
  /** Whose palette it has, where that is not the house's own. */
  readonly from?: Furnishing;
}

/** What someone does with their body at a spot. */
export const STANCES = ["stand", "desk", "counter", "table", "bench", "board", "queue", "door", "sofa"] as const;
export type Stance = (typeof STANCES)[number];

/** Somewhere a person can be. */
export interface Spot {
  readonly id: string;
  readonly place: Place;
  readonly storey: Storey;
  readonly x: number;
  readonly depth: number;
  readonly stance: Stance;
  /** Which way they look. */
  readonly facing: -1 | 1;
  /** For those who sit behind something: the height of its top, where the bust ends. */
  readonly top?: number;
}

export interface House {
  readonly furnishing: Furnishing;
  readonly rooms: readonly Room[];
  readonly roof: readonly (readonly [thing: RoofThing, x: number])[];
  readonly slots: readonly Slot[];
  readonly spots: readonly Spot[];
  /** The middle of the lift, which joins the storeys. */
  readonly lift: number;
  /** The middle of the street door on the ground floor. */
  readonly entrance: number;
}

/** The room of a place. */
export function roomOf(house: House, place: Place): Room {
  const room = house.rooms.find((candidate) => candidate.place === place);
  if (!room) throw new Error(`The ${house.furnishing} has no ${place}.`);
  return room;
}

/** Where the feet are at a depth of a storey. */
export function floorAt(storey: Storey, depth: number): number {
  const { back, front } = STOREYS[storey];
  return back + (front - back) * depth;
}

/** How much larger things are at a depth than in the middle of the room. */
export function scaleAt(depth: number): number {
  return 0.93 + depth * 0.14;
}
