import { FURNISHINGS, PLACES, type Place } from "../../scenario/vocabulary.ts";
import type { StageView } from "../../story/view.ts";
import { houseOf } from "../layout/houses.ts";
import { floorAt, STOREYS, WORLD, roomOf, type House, type Spot } from "../layout/house.ts";
import { mix, ramp } from "./dials.ts";

/** A part of the world that must be seen. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the camera looks at. */
export interface CameraPlan {
  /** The place of the scene. */
  readonly focus: Frame;
  /** True when the whole house shall be seen, as far as the stage has room for it. */
  readonly whole: boolean;
  /** True when nothing but the focus matters. */
  readonly close?: boolean;
  /** About how long the move there takes. An ending takes its time. */
  readonly seconds: number;
}

/** Where a camera of a certain size has to be. */
export interface CameraPose {
  readonly x: number;
  readonly y: number;
  /** Screen pixels for one world unit. */
  readonly zoom: number;
}

/** How far sky and street are drawn above and below the world, for stages that are taller than the house. */
export const BEYOND = { above: 420, below: 260 } as const;

/** As wide as the world. */
const WIDE = WORLD.width / WORLD.height;
/** Narrower than this a stage has no room for the whole house: it is a phone's, held upright. */
const NARROW = 1.06;
/** How close the camera comes to a scene, from 0 (the whole house) to 1 (the place alone), by the stage's shape. */
const CLOSENESS = { wide: 0.52, narrow: 0.8, phone: 0.94 } as const;
const SECONDS = { deciding: 1.2, aftermath: 1.6, ended: 1.6 } as const;

/** What this moment of the story looks at. */
export function cameraOf(view: StageView, house: House): CameraPlan {
  return { focus: frameOf(house, view.place), whole: view.phase !== "deciding", seconds: SECONDS[view.phase] };
}

/** What must be seen of a place. */
export function frameOf(house: House, place: Place): Frame {
  const room = roomOf(house, place);
  const { ceiling, front } = STOREYS[room.storey];
  return { x: room.left - 14, y: ceiling - 14, width: room.right - room.left + 28, height: front - ceiling + 36 };
}

/** What must be seen of somebody at a spot, from hat to shoe. */
export function personFrame({ storey, x, depth }: Spot): Frame {
  return { x: x - 130, y: floorAt(storey, depth) - 286, width: 260, height: 310 };
}

/** The camera that shows the plan on a stage of this size in pixels; `small` when it is small in the hand. */
export function poseOf({ focus, whole, close }: CameraPlan, width: number, height: number, small = false): CameraPose {
  const shape = width / height;
  const far = shape > WIDE ? width / WORLD.width : Math.min(width / WORLD.width, height / WORLD.height);
  const near = Math.max(far, Math.min(width / focus.width, height / focus.height));
  const phone = 1 - ramp(shape, NARROW - 0.06, NARROW);
  const room = mix(CLOSENESS.narrow, CLOSENESS.wide, ramp(shape, NARROW, WIDE));
  const usual = whole ? 0 : small ? CLOSENESS.phone : room;
  const closeness = close ? 1 : mix(usual, CLOSENESS.phone, phone);
  const zoom = far * (near / far) ** closeness;
  const seen = { width: width / zoom, height: height / zoom };
  const x = mix(WORLD.width / 2, focus.x + focus.width / 2, Math.min(1, closeness * 1.25));
  const y = mix(WORLD.height / 2, focus.y + focus.height / 2, Math.min(1, closeness * 1.25));
  return {
    x: within(closeness > 0 ? holding(x, seen.width, focus.x, focus.width) : x, seen.width, 0, WORLD.width, 0.5),
    y: within(
      closeness > 0 ? holding(y, seen.height, focus.y, focus.height) : y,
      seen.height,
      0,
      WORLD.height,
      BEYOND.above / (BEYOND.above + BEYOND.below),
    ),
    zoom,
  };
}

/** The closest that the camera comes to any place on a stage of this size: drawings need be no finer. */
export function closestZoom(width: number, height: number, small = false): number {
  const zooms = FURNISHINGS.flatMap((furnishing) => {
    const house = houseOf(furnishing);
    return PLACES.map(
      (place) => poseOf({ focus: frameOf(house, place), whole: false, seconds: 0 }, width, height, small).zoom,
    );
  });
  return Math.max(...zooms);
}

/** Moves the middle of what is seen just so far that the frame is in it. */
function holding(middle: number, seen: number, start: number, size: number): number {
  if (size >= seen) return start + size / 2;
  return Math.max(start + size - seen / 2, Math.min(start + seen / 2, middle));
}

/** Keeps to the world; where more is seen than there is, `before` of the rest lies before it. */
function within(middle: number, seen: number, start: number, size: number, before: number): number {
  if (seen >= size) return start - (seen - size) * before + seen / 2;
  return Math.max(start + seen / 2, Math.min(start + size - seen / 2, middle));
}
