import { dot, line, type Markish, text } from "@observablehq/plot";
import type { TEAM_SHAPES } from "../../../workshop/settings.ts";
import type { Drawing } from "../chart/Chart.tsx";
import type { Size } from "../chart/useSize.ts";
import type { PlanePoint } from "./content.ts";
import { drawOnPlane, place } from "./ground.ts";

/** The way a company went, with the mark of its team. */
export interface TeamPath {
  readonly name: string;
  readonly colour: string;
  readonly shape: (typeof TEAM_SHAPES)[number];
  /** From the opening to where it is now. */
  readonly points: readonly PlanePoint[];
}

/** Teams can be told apart in black and white, too. */
const DASHES = ["none", "10 6", "2 7", "16 5 3 5", "6 4", "3 4 10 4"];

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
        strokeDasharray: DASHES[n % DASHES.length] ?? "none",
        className: `team-path ${colour}`,
      }),
    ]),
    dot(opening, { ...place, symbol: "star", r: 0.7 * em, className: "mark opening" }),
    paths.map((path) => endOf(path, em)),
  ]);
}

function endOf({ name, colour, shape, points }: TeamPath, em: number): Markish[] {
  const end = points.slice(-1);
  const right = (end[0]?.management ?? 0) > 60;
  return [
    dot(end, { ...place, symbol: shape, r: 0.7 * em, className: `team-end ${colour}` }),
    text(end, {
      ...place,
      text: () => name,
      dx: right ? -1 * em : em,
      textAnchor: right ? "end" : "start",
      className: "other-name",
    }),
  ];
}
