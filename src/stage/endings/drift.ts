import type { Place } from "../../scenario/vocabulary.ts";
import type { ActorPlan } from "../plan/people.ts";
import type { PropPlan } from "../plan/props.ts";
import type { Cue, Ending } from "./cue.ts";
import {
  colleaguesOf,
  customersOf,
  everyone,
  lampsTurned,
  roomsOf,
  slotsOf,
  staffOf,
  standAt,
  type Office,
} from "./office.ts";

/** Seconds. */
const TIMES = { first: 0.4, last: 3.4, lamps: 1.8, back: 5.4, plant: 7, seconds: 9.4 } as const;

/** One after the other takes a box and goes, room by room the light goes, and the last one comes back for the plant. The bucket drips. */
export function drift(office: Office): Ending {
  const you = staffOf(office)[0];
  const leavers = colleaguesOf(office);
  const apart = (TIMES.last - TIMES.first) / Math.max(1, leavers.length);
  const home: Place = you?.resident.home?.place ?? "corner";
  const dark = roomsOf(office).filter(({ place }) => place !== home);
  return {
    seconds: TIMES.seconds,
    cues: [
      { at: 0, weather: { chaos: 0, stagnation: 0, sweetSpot: 0, drift: 0.9 }, things: lampsTurned(office, true) },
      { at: 0, people: everyone(customersOf(office), () => ({ spot: null, within: 2 })) },
      ...(you
        ? [{ at: 0, people: { [you.resident.id]: { spot: you.resident.home, within: 2.5, face: "solemn" } } } as const]
        : []),
      ...leavers.map((actor, index): Cue => ({
        at: TIMES.first + apart * index,
        people: { [actor.resident.id]: { spot: null, leaving: true, within: 3.2, face: "solemn" } },
        props: [burdenOf(actor, index % 3 === 2 ? "machine" : "box")],
      })),
      ...dark.map(({ place }, index): Cue => ({
        at: TIMES.lamps + index * 0.7,
        shades: { [place]: 0.62 },
        things: lampsTurned(office, false, place),
      })),
      ...comeback(office, leavers.at(-1)),
      // Only the one lamp on the player's own desk is left.
      { at: TIMES.plant, things: lampsTurned(office, false, home), shades: { [home]: 0.1 } },
    ],
  };
}

/** Somebody has forgotten something. */
function comeback(office: Office, actor: ActorPlan | undefined): Cue[] {
  const plant = slotsOf(office, "plant", "plant-small").find(
    ({ place, depth }) => place === "customer-desk" && depth <= 1,
  );
  if (!actor || !plant) return [];
  const { id } = actor.resident;
  const beside = standAt(office.house, id, "customer-desk", plant.x + 60, 0.5, -1);
  return [
    { at: TIMES.back, without: [`burden ${id}`], people: { [id]: { spot: beside, within: 0.9, leaving: false } } },
    { at: TIMES.plant - 0.5, people: { [id]: { face: "suspicious" } } },
    { at: TIMES.plant, things: { [plant.id]: { shown: false } }, props: [burdenOf(actor, "plant")] },
    { at: TIMES.plant + 0.5, people: { [id]: { spot: null, leaving: true, within: 1.4 } } },
  ];
}

/** What somebody takes along. */
function burdenOf({ resident }: ActorPlan, what: "box" | "machine" | "plant"): PropPlan {
  const burden = {
    id: `burden ${resident.id}`,
    x: 26,
    y: 0,
    on: { resident: resident.id, at: "hands" },
    tilt: 0.04,
    depth: 1,
    motion: "glide",
    seconds: 0,
  } as const;
  if (what === "plant") {
    return { ...burden, drawing: { name: "plant", options: { health: "wilted" } }, width: 62, height: 98, y: 6 };
  }
  if (what === "machine") return { ...burden, drawing: { name: "coffee", options: {} }, width: 60, height: 92, y: 10 };
  return { ...burden, drawing: { name: "boxes", options: {} }, width: 84, height: 70 };
}
