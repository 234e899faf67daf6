import { floorAt, type Slot } from "../layout/house.ts";
import type { Drawing } from "../plan/drawings.ts";
import type { PropPlan } from "../plan/props.ts";
import type { Cue } from "./cue.ts";
import { baseOf, type Office } from "./office.ts";

/** Something hanging slips, hangs by one corner for a moment, and comes down. */
export function fallOf(office: Office, slot: Slot, at: number, depth = 0.12): Cue[] {
  const drawing = drawingIn(office, slot.id);
  if (!drawing) return [];
  const hanging: PropPlan = {
    id: `fallen ${slot.id}`,
    drawing,
    width: slot.width,
    height: slot.height,
    x: slot.x,
    y: baseOf(slot),
    tilt: 0.24,
    depth,
    motion: "fall",
    seconds: 0,
  };
  const landed: PropPlan = {
    ...hanging,
    x: slot.x + 14,
    y: floorAt(slot.storey, depth) + 2,
    tilt: -0.14,
    seconds: 0.62,
  };
  return [
    { at, things: { [slot.id]: { tilt: 0.24 } } },
    { at: at + 0.8, things: { [slot.id]: { tilt: 0.3 } } },
    { at: at + 1.2, things: { [slot.id]: { shown: false } }, props: [hanging] },
    { at: at + 1.22, props: [landed] },
  ];
}

/** What a thing looks like in the office as it was left. */
export function drawingIn({ plan }: Office, slot: string): Drawing | null {
  return plan.things.find((thing) => thing.slot.id === slot)?.drawing ?? null;
}
