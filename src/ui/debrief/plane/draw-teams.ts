import { dot, line, type Markish, plot, text } from "@observablehq/plot";
import type { TEAM_SHAPES } from "../../../workshop/settings.ts";
import type { Drawing } from "../chart/Chart.tsx";
import type { Size } from "../chart/useSize.ts";
import type { PlanePoint } from "./content.ts";
import { axes, regions } from "./ground.ts";

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

const place = { x: "management", y: "leadership" } as const;

/** The ways of several companies over the plane of leadership (up) and management (right), each 0–100. */
export function drawTeams(paths: readonly TeamPath[], { width, em }: Size, ariaLabel: string): Drawing {
  const [before, after] = [2.5 * em, em];
  return plot({
    width,
    height: width,
    marginLeft: before,
    marginBottom: before,
    marginTop: after,
    marginRight: after,
    className: "chart",
    ariaLabel,
    x: { domain: [0, 100] },
    y: { domain: [0, 100] },
    // Every line before every end, so that no end is crossed out.
    marks: [
      regions(em),
      axes(em),
      paths.map(({ points, colour }, n) => [
        line(points, { ...place, className: "other-path-ground" }),
        line(points, {
          ...place,
          strokeDasharray: DASHES[n % DASHES.length] ?? "none",
          className: `team-path ${colour}`,
        }),
      ]),
      dot(paths[0]?.points.slice(0, 1) ?? [], { ...place, symbol: "star", r: 0.7 * em, className: "mark opening" }),
      paths.map((path) => endOf(path, em)),
    ],
  });
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
