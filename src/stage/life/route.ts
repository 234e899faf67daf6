import type { House, Spot, Storey } from "../layout/house.ts";

/** A step of a way through the house. */
export interface Waypoint {
  readonly storey: Storey;
  readonly x: number;
  readonly depth: number;
  /** How it is reached: on foot, in the lift, or through the street door. */
  readonly by: "foot" | "lift" | "door";
}

/** Where someone stands in the house. */
export type Whereabouts = Pick<Spot, "storey" | "x" | "depth">;

/** In front of the lift doors. */
const LIFT_DEPTH = 0.3;
/** On the door mat. */
const DOOR_DEPTH = 0.06;

/** The way from one spot to another: straight on one storey, else by lift. */
export function routeBetween(house: House, from: Whereabouts, to: Whereabouts): Waypoint[] {
  const arrival: Waypoint = { storey: to.storey, x: to.x, depth: to.depth, by: "foot" };
  if (from.storey === to.storey) return [arrival];
  return [
    { storey: from.storey, x: house.lift, depth: LIFT_DEPTH, by: "foot" },
    { storey: to.storey, x: house.lift, depth: LIFT_DEPTH, by: "lift" },
    arrival,
  ];
}

/** The way out into the street. */
export function routeOut(house: House, from: Whereabouts): Waypoint[] {
  const mat: Whereabouts = doormatOf(house);
  return [...routeBetween(house, from, mat), { ...mat, by: "door" }];
}

/** Where people come in and go out. */
export function doormatOf(house: House): Whereabouts {
  return { storey: 0, x: house.entrance, depth: DOOR_DEPTH };
}
