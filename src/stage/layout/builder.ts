import type { Furnishing, Place } from "../../scenario/vocabulary.ts";
import {
  INSET,
  STOREYS,
  floorAt,
  type Slot,
  type Spot,
  type Stance,
  type Storey,
  type ThingKind,
  type Variant,
} from "./house.ts";

/** What is special about a thing. */
export interface Extra {
  readonly flip?: boolean;
  readonly variant?: Variant;
  readonly from?: Furnishing;
}

/** Shorthands with which the furnishings are written down, one room at a time. */
export interface RoomBuilder {
  readonly slots: Slot[];
  readonly spots: Spot[];
  /** The same room, for things that look as in another furnishing. */
  of(from: Furnishing): RoomBuilder;
  /** On the wall: `bottom` counts up from the floor. */
  hang(kind: ThingKind, x: number, width: number, height: number, bottom: number, extra?: Extra): void;
  /** On the floor, at a depth from 0 (wall) over 1 (front edge). */
  stand(kind: ThingKind, x: number, width: number, height: number, depth: number, extra?: Extra): void;
  /** On something that stands at that depth: `bottom` counts up from the floor at the depth. */
  put(kind: ThingKind, x: number, width: number, height: number, depth: number, bottom: number, extra?: Extra): void;
  spot(stance: Stance, x: number, depth: number, facing: -1 | 1, top?: number): void;
}

/** Desks are seen a little from above: things stand on the middle of the top, people sit behind its rear edge. */
const TOP_MIDDLE = 8;

/** Nothing hangs higher than this: lamps from the ceiling, webs in its corner, the rest with a little air above. */
function highest(kind: ThingKind, storey: Storey): number {
  const { ceiling } = STOREYS[storey];
  if (kind === "lamp" || kind === "tube-light" || kind === "mobile") return ceiling + INSET.top / 2;
  if (kind === "cobweb" || kind === "bunting") return ceiling + INSET.top;
  return ceiling + INSET.top + 12;
}

/** Starts a room; ids are made from its place and what was put there before. */
export function furnish(place: Place | null, storey: Storey): RoomBuilder {
  return builderOf(place, storey, [], [], {});
}

function builderOf(place: Place | null, storey: Storey, slots: Slot[], spots: Spot[], owner: Extra): RoomBuilder {
  const name = place ?? `lift-${storey}`;
  const idOf = (kind: string, among: readonly { readonly id: string }[]): string =>
    `${name}/${kind}-${among.filter((other) => other.id.startsWith(`${name}/${kind}-`)).length + 1}`;
  const add = (kind: ThingKind, slot: Omit<Slot, "id" | "kind" | "place" | "storey">): void => {
    slots.push({ id: idOf(kind, slots), kind, place, storey, ...owner, ...slot });
  };
  return {
    slots,
    spots,
    of: (from) => builderOf(place, storey, slots, spots, { from }),
    hang: (kind, x, width, height, bottom, extra) => {
      const y = Math.max(highest(kind, storey) + height, STOREYS[storey].back - bottom);
      add(kind, { x, width, height, bottom: y, depth: 0, ...extra });
    },
    stand: (kind, x, width, height, depth, extra) => add(kind, { x, width, height, depth, ...extra }),
    put: (kind, x, width, height, depth, bottom, extra) => {
      const y = floorAt(storey, depth) - bottom + TOP_MIDDLE;
      // A hair nearer than what it stands on, so that it is drawn after it.
      add(kind, { x, width, height, bottom: y, depth: depth + 0.01, ...extra });
    },
    spot: (stance, x, depth, facing, top) => {
      if (!place) throw new Error("Nobody lives in the lift.");
      const spot = { id: idOf(stance, spots), place, storey, x, depth, stance, facing };
      spots.push(top === undefined ? spot : { ...spot, top: floorAt(storey, depth) - top });
    },
  };
}
