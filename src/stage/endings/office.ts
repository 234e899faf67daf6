import type { Outcome } from "../../company/outcome.ts";
import type { Place } from "../../scenario/vocabulary.ts";
import type { StageView } from "../../story/view.ts";
import { houseOf } from "../layout/houses.ts";
import { floorAt, roomOf, type House, type Room, type Slot, type Spot, type ThingKind } from "../layout/house.ts";
import { direct, type StagePlan } from "../plan/direct.ts";
import type { ThingChange, ThingChanges } from "./cue.ts";
import type { ActorPlan } from "../plan/people.ts";

/** The office as the player left it: what every ending begins with. */
export interface Office {
  readonly view: StageView;
  readonly outcome: Outcome;
  readonly house: House;
  /** Nobody speaks any more, and nobody goes on errands: they wait for their cues. */
  readonly plan: StagePlan;
}

/** The office before its ending. */
export function officeOf(ended: StageView, outcome: Outcome): Office {
  const view: StageView = { ...ended, phase: "aftermath", outcome: null, early: false };
  const plan = direct(view);
  const people = plan.people.map((actor) => ({ ...actor, speaks: false, called: false, asleep: false, roaming: 0 }));
  return { view, outcome, house: houseOf(view.furnishing), plan: { ...plan, people } };
}

/** Everyone who works there; also those who are out. */
export function staffOf({ plan }: Office): ActorPlan[] {
  return plan.people.filter(({ resident }) => resident.role !== "customer");
}

/** Everyone who works there and is in, the player apart. */
export function colleaguesOf(office: Office): ActorPlan[] {
  return staffOf(office).filter(({ spot, resident }) => spot !== null && resident.role !== "you");
}

export function customersOf({ plan }: Office): ActorPlan[] {
  return plan.people.filter(({ spot, resident }) => spot !== null && resident.role === "customer");
}

export function slotsOf({ house }: Office, ...kinds: readonly ThingKind[]): Slot[] {
  return house.slots.filter(({ kind }) => kinds.includes(kind));
}

/** All that gives light from the ceiling, in one room or in the whole house. */
export function lampsOf(office: Office, place?: Place): Slot[] {
  return slotsOf(office, "lamp", "tube-light").filter((slot) => place === undefined || slot.place === place);
}

/** All lamps turned on or off, in one room or in the whole house. */
export function lampsTurned(office: Office, on: boolean, place?: Place): ThingChanges {
  const entries = lampsOf(office, place).map(({ id, kind }): [string, ThingChange] => [
    id,
    { drawing: { name: kind === "lamp" ? "lamp" : "tube-light", options: { on } } },
  ]);
  return Object.fromEntries(entries);
}

/** Where a thing stands or hangs: its lower edge. */
export function baseOf({ storey, depth, bottom }: Slot): number {
  return bottom ?? floorAt(storey, depth);
}

/** The rooms where something can happen. */
export function roomsOf({ house }: Office): (Room & { readonly place: Place })[] {
  return house.rooms.flatMap((room) => (room.place === null ? [] : [{ ...room, place: room.place }]));
}

/** Somewhere to stand that the furnishing does not know. */
export function standAt(house: House, id: string, place: Place, x: number, depth: number, facing: -1 | 1): Spot {
  const { storey, left, right } = roomOf(house, place);
  const inside = Math.max(left + 50, Math.min(right - 50, x));
  return { id: `ending/${id}`, place, storey, x: inside, depth, stance: "stand", facing };
}

/** An entry for each of the list, in a record by their ids. */
export function each<Item, Value>(
  list: readonly Item[],
  idOf: (item: Item) => string,
  valueOf: (item: Item, index: number) => Value,
): Record<string, Value> {
  return Object.fromEntries(list.map((item, index) => [idOf(item), valueOf(item, index)]));
}

/** A direction for each of these people. */
export function everyone<Value>(
  people: readonly ActorPlan[],
  valueOf: (actor: ActorPlan, index: number) => Value,
): Record<string, Value> {
  return each(people, ({ resident }) => resident.id, valueOf);
}
