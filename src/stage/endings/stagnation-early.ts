import { floorAt } from "../layout/house.ts";
import type { PropPlan } from "../plan/props.ts";
import type { Cue, Ending } from "./cue.ts";
import { everyone, lampsTurned, roomsOf, slotsOf, staffOf, type Office } from "./office.ts";
import { asleep, webOn } from "./stagnation.ts";

/** Seconds. */
const TIMES = { blinds: 0.3, out: 0.6, sign: 4.6, years: 5.6, doze: 6.3, web: 7, seconds: 9 } as const;

/** Down come the blinds, out go the people, up goes a sign: back in five minutes. It is there long enough to grow cobwebs, and so is one customer. */
export function stagnationEarly(office: Office): Ending {
  const windows = slotsOf(office, "window");
  const gone = staffOf(office).filter(({ spot }) => spot !== null);
  const waits = office.plan.people.filter(({ resident }) => resident.role === "customer");
  const [customer, ...impatient] = waits;
  const queue = office.house.spots.find(({ stance }) => stance === "queue") ?? null;
  const rooms = roomsOf(office);
  const door = slotsOf(office, "door")[0];
  const sign = door ? signAt(door.x, floorAt(door.storey, 0) - 70) : null;
  return {
    seconds: TIMES.seconds,
    cues: [
      { at: 0, weather: { chaos: 0, drift: 0, sweetSpot: 0, stagnation: 0.7 } },
      ...windows.map(({ id }, index): Cue => ({
        at: TIMES.blinds + index * 0.4,
        things: { [id]: { drawing: { name: "window", options: { sky: "#c6d0d2", blinds: 1 } } } },
      })),
      {
        at: TIMES.out,
        people: {
          ...everyone(gone, () => ({ spot: null, within: 2.3 })),
          ...everyone(impatient, () => ({ spot: null, within: 1.6 })),
        },
      },
      ...(customer && queue
        ? [{ at: TIMES.out, people: { [customer.resident.id]: { spot: queue, pose: "standing" } } } as const]
        : []),
      ...rooms.map(({ place }, index): Cue => ({
        at: 1.8 + index * 0.25,
        shades: { [place]: place === "customer-desk" ? 0.05 : 0.62 },
        things: lampsTurned(office, place === "customer-desk", place),
      })),
      ...(sign
        ? [
            { at: TIMES.sign, props: [sign] },
            { at: TIMES.sign + 0.05, props: [{ ...sign, tilt: -0.2, seconds: 0.45 }] },
            { at: TIMES.sign + 0.5, props: [{ ...sign, tilt: 0.08, seconds: 0.5 }] },
            { at: TIMES.years, props: [webAt(sign, "left")] },
            { at: TIMES.years + 1, props: [webAt(sign, "right")] },
          ]
        : []),
      // Years go by.
      { at: TIMES.years, weather: { stagnation: 0.9 } },
      { at: TIMES.doze, weather: { stagnation: 1 }, air: { dust: 1 } },
      ...(customer
        ? [
            { at: TIMES.doze, people: { [customer.resident.id]: asleep(customer) } },
            { at: TIMES.web, props: [webOn(customer)] },
          ]
        : []),
    ],
  };
}

function signAt(x: number, y: number): PropPlan {
  return {
    id: "sign",
    drawing: { name: "back-soon" },
    width: 172,
    height: 124,
    x,
    y,
    tilt: 0.3,
    depth: 1.3,
    motion: "glide",
    seconds: 0,
  };
}

function webAt(sign: PropPlan, side: "left" | "right"): PropPlan {
  return {
    ...sign,
    id: `web ${side}`,
    drawing: { name: "cobweb", options: {} },
    width: 104,
    height: 104,
    x: sign.x + (side === "left" ? -34 : 34),
    y: sign.y + (side === "left" ? 12 : -104),
    tilt: side === "left" ? 0.1 : Math.PI,
    depth: 1.35,
  };
}
