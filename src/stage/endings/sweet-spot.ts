import type { Place } from "../../scenario/vocabulary.ts";
import { CLEARANCE, floorAt } from "../layout/house.ts";
import type { PropPlan } from "../plan/props.ts";
import type { Cue, Directions, Ending } from "./cue.ts";
import { baseOf, each, everyone, lampsOf, roomsOf, slotsOf, staffOf, standAt, type Office } from "./office.ts";

/** Seconds. */
const TIMES = { jump: 0.8, roll: 1.5, far: 3.5, home: 5.1, party: 5.2, seconds: 8.4 } as const;

/** The prototype is finished, jumps off its bench and does a lap with the dog at the wheel; everyone comes to look. */
export function sweetSpot(office: Office): Ending {
  const cues: Cue[] = [
    { at: 0, vitals: { ideas: 100 }, weather: { chaos: 0, stagnation: 0, drift: 0 } },
    { at: TIMES.roll, vitals: { team: 96, deadlines: 80 }, weather: { sweetSpot: 0.45 } },
    { at: 2.6, vitals: { customers: 100, sales: 88 } },
    // The sun comes up.
    { at: TIMES.far, weather: { sweetSpot: 1 }, vitals: { sales: 100, deadlines: 100 } },
    { at: TIMES.party, air: { confetti: 1 }, people: everyone(staffOf(office), () => ({ cheers: true })) },
  ];
  const bench = slotsOf(office, "prototype")[0];
  if (!bench) return { cues, seconds: TIMES.seconds };

  const rooms = roomsOf(office).filter(({ storey }) => storey === bench.storey);
  const hall = rooms.reduce((widest, room) => (widthOf(room) > widthOf(widest) ? room : widest));
  const middle = (hall.left + hall.right) / 2;
  const far = bench.x > middle ? Math.min(...rooms.map(({ left }) => left)) + 90 : 1440;
  const floor = floorAt(bench.storey, 1);
  const car: PropPlan = {
    id: "prototype",
    drawing: { name: "prototype", options: { stage: "finished" } },
    width: bench.width * 1.25,
    height: bench.height * 1.25,
    x: bench.x,
    y: baseOf(bench),
    tilt: 0,
    depth: 1.1,
    motion: "glide",
    seconds: 0,
  };
  const dog: PropPlan = {
    id: "driver",
    drawing: { name: "dog", options: { state: "barking" } },
    width: 84,
    height: 46,
    x: bench.x,
    y: floor - car.height + 22,
    tilt: 0,
    depth: 1.2,
    motion: "glide",
    seconds: 0,
  };
  const dogs = slotsOf(office, "dog");
  const riding = (at: number, x: number, seconds: number, tilt: number): Cue => ({
    at,
    props: [{ ...car, x, y: floor, seconds, tilt }, ...(dogs.length > 0 ? [{ ...dog, x, seconds, tilt }] : [])],
  });
  return {
    seconds: TIMES.seconds,
    cues: [
      ...cues,
      { at: TIMES.jump, things: { [bench.id]: { shown: false } }, props: [car] },
      { at: TIMES.jump + 0.05, props: [{ ...car, y: floor, motion: "fall", seconds: 0.5 }] },
      {
        at: TIMES.roll - 0.1,
        things: each(
          dogs,
          ({ id }) => id,
          () => ({ shown: false }),
        ),
        ...onlyProps(riding(0, bench.x, 0, 0)),
      },
      riding(TIMES.roll, far, TIMES.far - TIMES.roll, far < bench.x ? -0.05 : 0.05),
      riding(TIMES.far, middle, TIMES.home - TIMES.far, far < bench.x ? 0.05 : -0.05),
      riding(TIMES.home, middle, 0.2, 0),
      { at: TIMES.roll, people: gathering(office, hall.place, middle, widthOf(hall)) },
      {
        at: TIMES.roll,
        things: each(
          lampsOf(office),
          ({ id }) => id,
          () => ({ tilt: 0 }),
        ),
      },
    ],
  };
}

function onlyProps({ props = [] }: Cue): Pick<Cue, "props"> {
  return { props };
}

function widthOf({ left, right }: { readonly left: number; readonly right: number }): number {
  return right - left;
}

/** As for a photograph: those in front crouch, those behind stand between them, and every face is seen. */
function gathering(office: Office, place: Place, middle: number, width: number): Directions {
  const staff = staffOf(office);
  const reach = Math.min(width - 2 * CLEARANCE.feet, 620);
  return everyone(staff, ({ resident }, index) => {
    const x = middle + reach * (index / Math.max(1, staff.length - 1) - 0.5);
    const facing = x < middle ? 1 : -1;
    const low = resident.look.body === "wheelchair";
    const front = index % 2 === 1 || low;
    const spot = standAt(office.house, resident.id, place, x, front ? 0.84 : 0.34, facing);
    return { spot, within: 2.8, ...(front && !low ? { pose: "crouching" } : {}) };
  });
}
