import { chanceOf } from "../chance.ts";
import { floorAt, type Spot } from "../layout/house.ts";
import { MOST_PAPERS } from "../plan/air.ts";
import type { LightPlan } from "../plan/light.ts";
import type { ActorPlan } from "../plan/people.ts";
import type { PropPlan } from "../plan/props.ts";
import type { Cue, Directions, Ending } from "./cue.ts";
import { fallOf } from "./falling.ts";
import { colleaguesOf, customersOf, everyone, lampsTurned, roomsOf, slotsOf, staffOf, type Office } from "./office.ts";

/** Sheets that lie on the floors when the wind has gone. */
const LITTER = 44;
/** Seconds. */
const TIMES = { first: 0.3, second: 2.2, home: 4.3, dark: 4.8, settle: 5.4, call: 6.4, seconds: 9 } as const;

/** Outside, when the lights go. */
const NIGHT: Partial<LightPlan> = { skyTop: [0.22, 0.12, 0.26], skyBottom: [0.66, 0.27, 0.24], shaft: 0.06 };

/** The storm has the house: everyone runs, the plan comes off the wall, the lights go; under a desk somebody is still on the phone. */
export function chaos(office: Office): Ending {
  const colleagues = colleaguesOf(office);
  const last = colleagues.at(-1) ?? staffOf(office)[0];
  const desk = office.house.spots.find(({ top, place }) => top !== undefined && place === "open-floor");
  const den = last && desk ? { ...denAt(desk), id: "ending/den" } : null;
  const others = [...staffOf(office), ...customersOf(office)].filter((actor) => actor !== last);
  const planner = slotsOf(office, "planner")[0];
  return {
    seconds: TIMES.seconds,
    cues: [
      { at: 0, weather: { chaos: 1, sweetSpot: 0 }, vitals: { deadlines: 4 }, air: { papers: MOST_PAPERS, wind: 620 } },
      { at: TIMES.first, people: swapped(office, 3) },
      { at: TIMES.second, people: swapped(office, 5) },
      ...(planner ? fallOf(office, planner, 1.4) : []),
      { at: TIMES.home, people: everyone(others, () => ({ spot: null, within: 2.6 })) },
      ...(last && den
        ? [
            { at: 3.2, people: { [last.resident.id]: { spot: den, within: 1.4, pose: "on-the-floor" } } } as const,
            { at: TIMES.call, props: [callOf(last, "phone")] },
            { at: TIMES.call + 1.3, without: ["call"], props: [{ ...callOf(last, "dots"), id: "answer" }] },
          ]
        : []),
      ...lightsOut(office, desk?.place ?? "open-floor"),
      { at: TIMES.dark, light: NIGHT },
      { at: TIMES.settle, air: { papers: 9, wind: 40, smoke: 0.35 } },
      ...[0, 1, 2, 3].map((batch): Cue => ({ at: 4.2 + batch * 0.5, props: litter(office, batch) })),
    ],
  };
}

/** Under the desk, in front of its drawers. */
function denAt({ top: _top, ...spot }: Spot): Spot {
  return { ...spot, x: spot.x + 4, depth: 0.66, stance: "stand" };
}

/** Everyone to the place of somebody else, as fast as they can. */
function swapped(office: Office, by: number): Directions {
  const people = staffOf(office).filter(({ spot }) => spot !== null);
  return everyone(people, (_actor, index) => ({
    spot: people[(index + by) % people.length]?.spot ?? null,
    within: 1.9,
    pace: 2.4,
  }));
}

function lightsOut(office: Office, kept: string): Cue[] {
  const rooms = roomsOf(office).filter(({ place }) => place !== kept);
  return rooms.map(({ place }, index) => ({
    at: TIMES.dark + index * 0.42,
    shades: { [place]: 1 },
    things: lampsTurned(office, false, place),
  }));
}

function callOf({ resident }: ActorPlan, icon: "phone" | "dots"): PropPlan {
  return {
    id: "call",
    drawing: { name: "bubble", options: { icon } },
    width: 96,
    height: 90,
    x: 22,
    y: 4,
    on: { resident: resident.id, at: "head" },
    tilt: 0,
    depth: 2,
    motion: "glide",
    seconds: 0,
  };
}

/** What the wind lets fall: a quarter of it each time. */
function litter(office: Office, batch: number): PropPlan[] {
  const rooms = roomsOf(office);
  return Array.from({ length: LITTER / 4 }, (_, index): PropPlan => {
    const id = `litter-${batch}-${index}`;
    const own = (word: string): number => chanceOf(office.view.seed, id, word);
    const room = rooms[Math.floor(own("room") * rooms.length)];
    const [left, right, storey] = [room?.left ?? 0, room?.right ?? 0, room?.storey ?? 0];
    const depth = 0.15 + own("depth") * 0.9;
    return {
      id,
      drawing: { name: "sheet", options: {} },
      width: 34,
      height: 24,
      x: left + 40 + own("x") * (right - left - 80),
      y: floorAt(storey, depth),
      tilt: (own("tilt") - 0.5) * 1.2,
      depth,
      motion: "fall",
      seconds: 0,
    };
  });
}
