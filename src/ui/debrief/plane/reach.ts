import type { PlanePoint, Reach } from "./content.ts";

/**
 * Over what some plays can go: for each step from one moment to the next, the outline of every
 * straight line from wherever they can be to wherever they can be then. A single moment is its box.
 */
export function sweptBy(reach: readonly Reach[]): PlanePoint[][] {
  const [first, ...rest] = reach;
  if (first === undefined) return [];
  if (rest.length === 0) return [outlineOf(cornersOf(first))];
  return rest.map((to, i) => outlineOf([...cornersOf(reach[i] ?? to), ...cornersOf(to)]));
}

const cornersOf = ({ leadership: up, management: right }: Reach): PlanePoint[] =>
  [right.min, right.max].flatMap((management) => [up.min, up.max].map((leadership) => ({ leadership, management })));

/** The smallest outline without dents around some points: from left to right along one side, and back along the other. */
function outlineOf(points: readonly PlanePoint[]): PlanePoint[] {
  const sorted = points.toSorted((a, b) => a.management - b.management || a.leadership - b.leadership);
  return [...sideOf(sorted), ...sideOf(sorted.toReversed())];
}

/** What lies on the right-hand side of the way through sorted points, without the last, where the other side begins. */
function sideOf(sorted: readonly PlanePoint[]): PlanePoint[] {
  const side: PlanePoint[] = [];
  for (const point of sorted) {
    while (side.length > 1 && !turnsLeft(side.at(-2) ?? point, side.at(-1) ?? point, point)) side.pop();
    side.push(point);
  }
  return side.slice(0, -1);
}

function turnsLeft(from: PlanePoint, over: PlanePoint, to: PlanePoint): boolean {
  const right = (point: PlanePoint): number => point.management - from.management;
  const up = (point: PlanePoint): number => point.leadership - from.leadership;
  return right(over) * up(to) - up(over) * right(to) > 0;
}
