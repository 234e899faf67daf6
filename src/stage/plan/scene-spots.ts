import type { Place } from "../../scenario/vocabulary.ts";
import { CLEARANCE, roomOf, type House, type Slot, type Spot } from "../layout/house.ts";

/** Between the two: not so near that a pointing hand reaches the other, not so far that they seem strangers. */
const GAP = { least: 120, best: 180, most: 260 } as const;
/** Half of what a standing person covers. */
const HALF = 46;
const STEP = 6;
/** Near the front, so that nothing is before them. */
export const SCENE_DEPTH = 0.92;

/**
 * Where the two people of a scene meet in a place: two clear spots at the front, as near the middle as the furniture
 * allows, hiding as little as can be of those who sit there and of what shows a vital. The left one comes first; they
 * look at each other.
 */
export function sceneSpotsOf(house: House, place: Place): readonly [Spot, Spot] {
  const room = roomOf(house, place);
  const [first, last] = [room.left + CLEARANCE.feet, room.right - CLEARANCE.feet];
  const middle = (first + last) / 2;
  const covers = obstaclesOf(house, place);
  const costAt = (x: number): number =>
    covers.reduce((cost, { from, to, weight }) => cost + weight * overlap(x - HALF, x + HALF, from, to), 0);
  let best = { left: first, right: last, cost: Infinity };
  for (let left = first; left <= last; left += STEP) {
    for (let gap = GAP.least; gap <= GAP.most && left + gap <= last + STEP; gap += STEP) {
      const right = Math.min(last, left + gap);
      const far = Math.abs((left + right) / 2 - middle) * 0.3 + Math.abs(right - left - GAP.best) * 0.25;
      const cost = costAt(left) + costAt(right) + far;
      if (cost < best.cost) best = { left, right, cost };
    }
  }
  const spot = (side: "left" | "right", x: number, facing: -1 | 1): Spot => ({
    id: `${place}/scene-${side}`,
    place,
    storey: room.storey,
    x,
    depth: SCENE_DEPTH,
    stance: "stand",
    facing,
  });
  return [spot("left", best.left, 1), spot("right", best.right, -1)];
}

interface Cover {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** What should not be hidden or stand before someone, from the left to the right edge of each. */
function obstaclesOf(house: House, place: Place): Cover[] {
  const seats = house.spots
    .filter((spot) => spot.place === place && (spot.top !== undefined || spot.stance === "queue"))
    .map((spot): Cover => ({ from: spot.x - 34, to: spot.x + 34, weight: seatWeightOf(spot) }));
  const things = house.slots
    .filter((slot) => slot.place === place)
    .map((slot): Cover => ({ from: slot.x - slot.width / 2, to: slot.x + slot.width / 2, weight: weightOf(slot) }))
    .filter(({ weight }) => weight > 0);
  return [...seats, ...things];
}

/** One clerk is usual: the second seat behind a counter is mostly free. */
function seatWeightOf({ stance, id }: Spot): number {
  if (stance === "queue") return 0.5;
  if (stance === "counter") return id.endsWith("-1") ? 1.8 : 0.3;
  return 1.1;
}

function weightOf({ kind, depth, bottom, height }: Slot): number {
  if (kind === "rug" || kind === "cables" || kind === "dog" || kind === "football") return 0;
  if (bottom === undefined && depth > SCENE_DEPTH && height > 60) return 20;
  return kind === "planner" || kind === "chart" || kind === "shelf-bulbs" || kind === "prototype" ? 0.16 : 0;
}

function overlap(a: number, b: number, from: number, to: number): number {
  return Math.max(0, Math.min(b, to) - Math.max(a, from));
}
