import { dot, line, type Markish, text } from "@observablehq/plot";
import type { TEAM_SHAPES } from "../../../workshop/settings.ts";
import type { Drawing } from "../chart/Chart.tsx";
import type { Size } from "../chart/useSize.ts";
import type { PlanePoint } from "./content.ts";
import { drawOnPlane, place, unitOf } from "./ground.ts";

/** The way a company went, with the mark of its team. */
export interface TeamPath {
  readonly name: string;
  readonly colour: string;
  readonly shape: (typeof TEAM_SHAPES)[number];
  /** From the opening to where it is now. */
  readonly points: readonly PlanePoint[];
}

/** In hundredths of an em: teams can be told apart in black and white, too, on a screen of any size. */
const DASHES: readonly (readonly number[])[] = [[], [45, 27], [9, 31], [72, 22, 14, 22], [27, 18], [14, 18, 45, 18]];
const dashesOf = (path: number, em: number): string =>
  DASHES[path % DASHES.length]?.map((part) => (part * em) / 100).join(" ") || "none";

/** The ways of several companies over the plane of leadership (up) and management (right), each 0–100. */
export function drawTeams(paths: readonly TeamPath[], size: Size, ariaLabel: string): Drawing {
  const { em } = size;
  const opening = paths[0]?.points.slice(0, 1) ?? [];
  // Every line before every end, so that no end is crossed out.
  return drawOnPlane(size, ariaLabel, [
    paths.map(({ points, colour }, n) => [
      line(points, { ...place, className: "other-path-ground" }),
      line(points, {
        ...place,
        strokeDasharray: dashesOf(n, em),
        className: `team-path ${colour}`,
      }),
    ]),
    dot(opening, { ...place, symbol: "star", r: 0.7 * em, className: "mark opening" }),
    paths.map(({ shape, colour, points }) =>
      dot(points.slice(-1), { ...place, symbol: shape, r: 0.7 * em, className: `team-end ${colour}` }),
    ),
    namesOf(paths, size),
  ]);
}

/** Each team's name beside its end; of names that would lie on each other, the lower one gives way. */
function namesOf(paths: readonly TeamPath[], size: Size): Markish[] {
  const { em } = size;
  const named = paths
    .flatMap(({ name, points }) => points.slice(-1).map((end) => ({ name, end, down: -end.leadership * unitOf(size) })))
    .toSorted((one, other) => one.down - other.down);
  let lowest = -Infinity;
  return named.map(({ name, end, down }) => {
    lowest = Math.max(down, lowest + 1.2 * em);
    const left = end.management > 60;
    return text([end], {
      ...place,
      text: () => name,
      dx: left ? -1 * em : em,
      dy: lowest - down,
      textAnchor: left ? "end" : "start",
      className: "other-name",
    });
  });
}
