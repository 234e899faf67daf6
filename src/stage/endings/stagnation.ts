import type { ActorPlan } from "../plan/people.ts";
import type { PropPlan } from "../plan/props.ts";
import type { Cue, Direction, Ending } from "./cue.ts";
import { baseOf, colleaguesOf, customersOf, everyone, slotsOf, staffOf, type Office } from "./office.ts";

/** Seconds. */
const TIMES = { sleep: 3, look: 6.2, gone: 7.3, sigh: 7.9, seconds: 9.4 } as const;
/** When everyone does the next thing, all at once. */
const DRILL = [0.2, 0.9, 1.6, 2.3] as const;

/** All fall in step, then asleep, one after the other; the webs grow over them, and the dog sighs. */
export function stagnation(office: Office): Ending {
  const you = staffOf(office)[0];
  const sleepers = [...colleaguesOf(office), ...customersOf(office)].toSorted(
    (one, other) => (one.spot?.x ?? 0) - (other.spot?.x ?? 0),
  );
  const apart = (TIMES.look - 0.4 - TIMES.sleep) / Math.max(1, sleepers.length);
  const dog = slotsOf(office, "dog")[0];
  return {
    seconds: TIMES.seconds,
    cues: [
      { at: 0, weather: { chaos: 0, drift: 0, sweetSpot: 0, stagnation: 0.6 } },
      ...DRILL.map((at, number): Cue => ({ at, people: everyone(staffOf(office), (actor) => drill(actor, number)) })),
      ...[0.75, 0.9, 1].map((stale, number): Cue => ({ at: TIMES.sleep + number, weather: { stagnation: stale } })),
      ...sleepers.flatMap((actor, index): Cue[] => [
        { at: TIMES.sleep + apart * index, people: { [actor.resident.id]: asleep(actor) } },
        ...(index % 2 === 0 ? [{ at: TIMES.sleep + 1 + apart * index, props: [webOn(actor)] }] : []),
      ]),
      // The last one awake looks left, looks right, and gives in.
      ...(you
        ? [
            { at: TIMES.look, people: { [you.resident.id]: { facing: -1, face: "awe" } } } as const,
            { at: TIMES.look + 0.55, people: { [you.resident.id]: { facing: 1, face: "blank" } } } as const,
            { at: TIMES.gone, people: { [you.resident.id]: asleep(you) } },
          ]
        : []),
      ...(dog ? sighOf(dog.x, baseOf(dog) - dog.height) : []),
    ],
  };
}

/** The same movement for all. */
function drill({ spot }: ActorPlan, number: number): Direction {
  if (spot?.top !== undefined) return { pose: number % 2 === 0 ? "typing" : "arms-folded", facing: 1, face: "blank" };
  return { pose: number % 2 === 0 ? "standing" : "arms-crossed", facing: number % 2 === 0 ? 1 : -1, face: "blank" };
}

export function asleep({ spot }: ActorPlan): Direction {
  return { asleep: true, face: "asleep", pose: spot?.top === undefined ? "arms-crossed" : "at-desk" };
}

/** A cobweb from somebody's head. */
export function webOn({ resident }: ActorPlan): PropPlan {
  return {
    id: `web ${resident.id}`,
    drawing: { name: "cobweb", options: {} },
    width: 84,
    height: 84,
    x: 22,
    y: 58,
    on: { resident: resident.id, at: "head" },
    tilt: 0.1,
    depth: 1.4,
    motion: "glide",
    seconds: 0,
  };
}

/** A little cloud that rises from the dog, and a thought that goes with it. */
function sighOf(x: number, y: number): Cue[] {
  const puff: PropPlan = {
    id: "sigh",
    drawing: { name: "bubble", options: { icon: "sleep", thought: true } },
    width: 96,
    height: 90,
    x: x + 50,
    y: y - 2,
    tilt: 0,
    depth: 2,
    motion: "glide",
    seconds: 0,
  };
  return [
    { at: TIMES.sigh, props: [puff] },
    { at: TIMES.sigh + 0.3, props: [{ ...puff, y: y - 14, seconds: 0.9 }] },
  ];
}
