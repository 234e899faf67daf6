import { lightOf } from "../plan/light.ts";
import type { Spot } from "../layout/house.ts";
import type { ActorPlan } from "../plan/people.ts";
import type { Cue, Direction, Ending } from "./cue.ts";
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
const TIMES = { home: 0.4, slip: 2.2, up: 2.9, mended: 4.7, back: 5.1, again: 7.2, shrug: 7.7, seconds: 9 } as const;

/** Evening. Two stay for a coffee. The plan on the wall slips; one gets up and straightens it, sits down, and it slips again. */
export function holdingOn(office: Office): Ending {
  const planner = slotsOf(office, "planner")[0];
  const place = planner?.place ?? "open-floor";
  const [left, right] = office.house.spots
    .filter((spot) => spot.place === place && spot.top !== undefined)
    .toSorted((one, other) => one.x - other.x);
  const you = staffOf(office)[0];
  const friend = colleaguesOf(office)[0];
  const gone = [...colleaguesOf(office), ...customersOf(office)].filter((actor) => actor !== friend);
  const evening = lightOf({ ...office.view.weather, drift: 0.45 });
  return {
    seconds: TIMES.seconds,
    cues: [
      { at: 0, light: evening },
      ...gone.map((actor, index): Cue => ({
        at: TIMES.home + index * 0.16,
        people: { [actor.resident.id]: { spot: null, within: 3 } },
      })),
      ...roomsOf(office)
        .filter((room) => room.place !== place)
        .map((room, index): Cue => ({
          at: 1.6 + index * 0.5,
          shades: { [room.place]: 0.6 },
          things: lampsTurned(office, false, room.place),
        })),
      ...pairOf(you, left, 1, "calm"),
      ...pairOf(friend, right, -1, "smile"),
      ...(planner && you && friend && right
        ? [
            { at: TIMES.slip, things: { [planner.id]: { tilt: 0.15 } } },
            {
              at: TIMES.slip + 0.4,
              people: everyone([you, friend], (): Direction => ({ face: "awe", pose: "at-desk" })),
            },
            {
              at: TIMES.up,
              people: {
                [friend.resident.id]: {
                  spot: standAt(office.house, "planner", place, planner.x + planner.width / 2 + 10, 0.2, -1),
                  pose: "pointing",
                  within: 1.3,
                },
              },
            } as const,
            { at: TIMES.mended, things: { [planner.id]: { tilt: 0 } } },
            {
              at: TIMES.back,
              people: {
                [you.resident.id]: { pose: "coffee", face: "calm" },
                [friend.resident.id]: { ...coffeeAt(right, -1), face: "content" },
              },
            } as const,
            { at: TIMES.again, things: { [planner.id]: { tilt: 0.21 } } },
            {
              at: TIMES.shrug,
              people: everyone([you, friend], (): Direction => ({ pose: "shrugging", face: "cheeky" })),
            },
          ]
        : []),
    ],
  };
}

function pairOf(actor: ActorPlan | undefined, spot: Spot | undefined, facing: -1 | 1, face: "calm" | "smile"): Cue[] {
  if (!actor || !spot) return [];
  return [{ at: 0.2, people: { [actor.resident.id]: { ...coffeeAt(spot, facing), face } } }];
}

function coffeeAt(spot: Spot, facing: -1 | 1): Direction {
  return { spot, facing, pose: "coffee", within: 1.5 };
}
