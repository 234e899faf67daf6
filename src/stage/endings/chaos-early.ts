import { MOST_PAPERS } from "../plan/air.ts";
import type { PropPlan } from "../plan/props.ts";
import type { Cue, Ending } from "./cue.ts";
import { fallOf } from "./falling.ts";
import { colleaguesOf, customersOf, everyone, lampsOf, slotsOf, staffOf, type Office } from "./office.ts";

/** Seconds. */
const TIMES = { lamp: 0.5, fright: 1.9, run: 2.8, wonder: 6.1, seconds: 7.8 } as const;

/** A lamp comes down where the last scene was, everyone looks at it, and everyone runs. One has noticed nothing, and now wonders where they are. */
export function chaosEarly(office: Office): Ending {
  const lamps = lampsOf(office);
  const first = lamps.find(({ place }) => place === office.view.place) ?? lamps[0];
  const seated = colleaguesOf(office).find(({ spot }) => spot?.top !== undefined);
  const busy = seated ?? colleaguesOf(office)[0];
  const desk = office.house.spots.find(({ id }) => id === (seated?.spot?.id ?? "open-floor/desk-1"));
  const frightened = [...staffOf(office), ...customersOf(office)].filter(
    (actor) => actor !== busy && actor.spot !== null,
  );
  const cues: Cue[] = [
    { at: 0, weather: { chaos: 1, sweetSpot: 0 }, air: { papers: MOST_PAPERS } },
    // Nobody moves, for as long as it takes to understand.
    {
      at: TIMES.fright,
      people: everyone(frightened, ({ spot }) => ({
        face: "fear",
        pose: spot?.top === undefined ? "standing" : "shrugging",
        facing: first && spot && spot.x > first.x ? -1 : 1,
      })),
    },
    { at: TIMES.run, people: everyone(frightened, () => ({ face: "fear", pose: null, spot: null, within: 3 })) },
    ...lamps
      .filter((lamp) => lamp !== first)
      .slice(0, 2)
      .flatMap((lamp, index) => fallOf(office, lamp, 2.6 + index * 0.7, 0.7)),
    ...slotsOf(office, "planner", "chart").flatMap((board, index) => fallOf(office, board, 3.4 + index * 0.5)),
    { at: 5, air: { papers: 26, wind: 70 } },
  ];
  return {
    seconds: TIMES.seconds,
    cues: [
      ...cues,
      ...(first ? fallOf(office, first, TIMES.lamp, 0.9) : []),
      ...(busy
        ? [
            {
              at: 0,
              people: { [busy.resident.id]: { spot: desk ?? busy.spot, within: 1.4, pose: "typing", face: "calm" } },
            } as const,
            { at: TIMES.wonder - 0.6, people: { [busy.resident.id]: { pose: "at-desk", face: "awe" } } } as const,
            { at: TIMES.wonder, props: [wonderOf(busy.resident.id)] },
          ]
        : []),
    ],
  };
}

function wonderOf(resident: string): PropPlan {
  return {
    id: "wonder",
    drawing: { name: "bubble", options: { icon: "question" } },
    width: 104,
    height: 98,
    x: 20,
    y: 2,
    on: { resident, at: "head" },
    tilt: 0,
    depth: 2,
    motion: "glide",
    seconds: 0,
  };
}
