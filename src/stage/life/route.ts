import type { House, Spot, Storey } from "../layout/house.ts";

/** A step of a way through the house. */
export interface Waypoint {
  readonly storey: Storey;
  readonly x: number;
  readonly depth: number;
  /** How it is reached: on foot, through the wall between two rooms, in the lift, or through the street door. */
  readonly by: "foot" | "doorway" | "lift" | "door";
}

/** Where someone stands in the house. */
export type Whereabouts = Pick<Spot, "storey" | "x" | "depth">;

/** In front of the lift doors. */
const LIFT_DEPTH = 0.3;
/** On the door mat. */
const DOOR_DEPTH = 0.06;
/** Where the openings are in the walls between the rooms, and how far from the wall one disappears into them. */
const DOORWAY = { depth: 0.45, reach: 50 } as const;

/** The way from one spot to another: on one storey through the doorways between the rooms, else by lift. */
export function routeBetween(house: House, from: Whereabouts, to: Whereabouts): Waypoint[] {
  if (from.storey === to.storey) return walkTo(house, from, to);
  const below: Whereabouts = { storey: from.storey, x: house.lift, depth: LIFT_DEPTH };
  const above: Whereabouts = { storey: to.storey, x: house.lift, depth: LIFT_DEPTH };
  return [...walkTo(house, from, below), { ...above, by: "lift" }, ...walkTo(house, above, to)];
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

/** On foot, through a doorway wherever a wall is in the way. The lift's shaft is passed behind. */
function walkTo(house: House, from: Whereabouts, to: Whereabouts): Waypoint[] {
  const { storey } = to;
  const rooms = house.rooms.filter((room) => room.storey === storey).toSorted((one, other) => one.left - other.left);
  const roomAt = (x: number): number => rooms.findIndex((room, index) => x <= room.right || index === rooms.length - 1);
  const way: Waypoint[] = [];
  const [first, last] = [roomAt(from.x), roomAt(to.x)];
  const onward = last > first ? 1 : -1;
  for (let at = first; at !== last;) {
    let next = at + onward;
    while (next !== last && rooms[next]?.place === null) next += onward;
    const [here, there] = [rooms[at], rooms[next]];
    if (!here || !there) break;
    const leave = onward > 0 ? here.right - DOORWAY.reach : here.left + DOORWAY.reach;
    const enter = onward > 0 ? there.left + DOORWAY.reach : there.right - DOORWAY.reach;
    way.push({ storey, x: leave, depth: DOORWAY.depth, by: "foot" });
    way.push({ storey, x: enter, depth: DOORWAY.depth, by: "doorway" });
    at = next;
  }
  return [...way, { storey, x: to.x, depth: to.depth, by: "foot" }];
}
