import type { Vital } from "../../company/figures.ts";
import type { Place } from "../../scenario/vocabulary.ts";
import { floorAt, STOREYS, type House, type Slot, type ThingKind } from "../layout/house.ts";
import type { ActorPlan } from "./people.ts";

/** An arrow at the thing of a vital that has just moved. */
export interface Mark {
  readonly vital: Vital;
  readonly x: number;
  readonly y: number;
  readonly place: Place | null;
  /** Ids of the things that it belongs to. */
  readonly slots: readonly string[];
  readonly direction: "up" | "down";
  /** Something from earlier moved it: an envelope says so. */
  readonly delayed: boolean;
  /** The eye is led to this one now. */
  readonly pointed: boolean;
}

/** The things that show a vital; the first is where the arrow goes. The team has none: it has faces. */
const THINGS_OF: { readonly [vital in Exclude<Vital, "team">]: readonly ThingKind[] } = {
  deadlines: ["planner"],
  customers: ["phone", "counter"],
  sales: ["chart"],
  ideas: ["shelf-bulbs", "prototype"],
};

/** Where a vital can be seen in this house. */
export function sightOf(
  vital: Vital,
  house: House,
  people: readonly ActorPlan[],
): Pick<Mark, "x" | "y" | "place" | "slots"> {
  if (vital === "team") return faceIn(people);
  const kinds = THINGS_OF[vital];
  const slots = house.slots.filter(({ kind }) => kinds.includes(kind));
  const main = slots.find(({ kind }) => kind === kinds[0]) ?? slots[0];
  if (!main) throw new Error(`The ${house.furnishing} has nothing that shows ${vital}.`);
  const near = slots.filter(({ place }) => place === main.place).map(({ id }) => id);
  const x = vital === "customers" ? queueIn(house, main) : main.x;
  const y = vital === "customers" ? STOREYS[main.storey].ceiling + 150 : middleOf(main);
  return { x, y, place: main.place, slots: near };
}

/** Between the phones and those who wait. */
function queueIn(house: House, phone: Slot): number {
  const first = house.spots.find(({ stance, place }) => stance === "queue" && place === phone.place);
  return first ? (first.x + phone.x) / 2 : phone.x;
}

function middleOf({ bottom, height, storey, depth }: Slot): number {
  return (bottom ?? floorAt(storey, depth)) - height / 2;
}

/** Over the head of somebody who works there, best of somebody who is not in the middle of the scene. */
function faceIn(people: readonly ActorPlan[]): Pick<Mark, "x" | "y" | "place" | "slots"> {
  const there = people.filter(({ spot, resident }) => spot !== null && resident.role !== "customer");
  const scene = there.find(({ called }) => called)?.spot?.place;
  const face = there.find(({ spot }) => spot?.place !== scene) ?? there[0];
  const spot = face?.spot;
  if (!spot) return { x: 800, y: STOREYS[0].ceiling + 120, place: null, slots: [] };
  const head = spot.top === undefined ? floorAt(spot.storey, spot.depth) - 232 : spot.top - 104;
  return { x: spot.x, y: Math.max(STOREYS[spot.storey].ceiling + 70, head - 44), place: spot.place, slots: [] };
}
