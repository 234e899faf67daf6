import type { Furnishing, Place } from "../../scenario/vocabulary.ts";

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

/** How a room is finished. */
export type Finish = "plaster" | "brick" | "panel" | "tile" | "shaft";

export interface Room {
  /** Null for the lift, where no scene can happen. */
  readonly place: Place | null;
  readonly storey: Storey;
  /** The left and right edge of the opening. */
  readonly left: number;
  readonly right: number;
  readonly finish: Finish;
  /** Which hue the walls have, an index into the palette of the furnishing. */
  readonly hue: number;
}

/** Things that the stage knows how to draw; the art folder holds the drawings. */
export const THINGS = [
  "window",
  "door",
  "planner",
  "chart",
  "whiteboard",
  "shelf-books",
  "shelf-bulbs",
  "clock",
  "picture",
  "poster",
  "notes",
  "lamp",
  "tube-light",
  "desk",
  "cubicle-back",
  "cubicle-front",
  "table",
  "counter",
  "workbench",
  "chair",
  "monitor",
  "laptop",
  "phone",
  "mug",
  "tray",
  "desk-lamp",
  "prototype",
  "rack",
  "plant",
  "plant-small",
  "sofa",
  "bookcase",
  "cabinet",
  "cooler",
  "coffee",
  "coat-rack",
  "printer",
  "bin",
  "rug",
  "bike",
  "bean-bag",
  "football",
  "bunting",
  "forms",
  "boxes",
  "half-wall",
  "bucket",
  "cables",
  "cobweb",
  "dog",
] as const;
export type ThingKind = (typeof THINGS)[number];

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
