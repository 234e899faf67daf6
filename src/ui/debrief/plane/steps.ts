import { arrow, dot, link, type Markish, text } from "@observablehq/plot";
import type { Hat } from "../../../company/hat.ts";
import type { PathPoint } from "../../../debrief/report.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import type { DecisionView } from "../../../story/view.ts";
import { BOTH_HATS } from "../chart/definitions.ts";
import type { PlaneContent } from "./content.ts";
import { place } from "./ground.ts";

/** A hat is a shape as well as a colour. */
const SYMBOLS = { leadership: "circle", management: "square", both: "hexagon", none: "triangle" } as const satisfies {
  [hat in Hat]: string;
};

/** What each moment asked for, and from there to where the company was: one sees oneself chasing it. */
export function needs({ decisions, selected, showNeeds }: PlaneContent, em: number): Markish[] {
  const shown = showNeeds ? decisions : [];
  const chase = { x1: "management", y1: "leadership", x2: "askedManagement", y2: "askedLeadership" } as const;
  const isSelected = ({ number }: DecisionView) => number === selected;
  const draw = (some: readonly DecisionView[], name: string): Markish[] => [
    link(some.map(chased), { ...chase, className: `chase ${name}` }),
    dot(some, {
      x: ({ needs }: DecisionView) => needs.management,
      y: ({ needs }: DecisionView) => needs.leadership,
      symbol: "diamond",
      r: 0.34 * em,
      className: `need ${name}`,
    }),
  ];
  return [
    ...draw(
      shown.filter((decision) => !isSelected(decision)),
      "",
    ),
    ...draw(shown.filter(isSelected), "selected"),
    text(shown.filter(isSelected), {
      x: ({ needs }: DecisionView) => needs.management,
      y: ({ needs }: DecisionView) => needs.leadership,
      text: () => tDebrief("debrief.askedHere"),
      dy: -1 * em,
      className: "need-name",
    }),
  ];
}

const chased = ({ after, needs }: DecisionView) => ({
  leadership: after.leadership,
  management: after.management,
  askedLeadership: needs.leadership,
  askedManagement: needs.management,
});

interface Leg {
  readonly from: PathPoint;
  readonly to: PathPoint;
}

interface Scale {
  readonly em: number;
  /** One point of a meter, in pixels. */
  readonly unit: number;
}

/** The steps of the path, each in the shape of its hat with its number, and the way between them. */
export function steps({ path, decisions, selected }: PlaneContent, { em, unit }: Scale): Markish[] {
  const radius = Math.min(0.68 * em, 2.6 * unit);
  const legs = path.slice(1).map((to, i) => ({ from: path[i] ?? to, to }));
  const ends = {
    x1: ({ from }: Leg) => from.management,
    y1: ({ from }: Leg) => from.leadership,
    x2: ({ to }: Leg) => to.management,
    y2: ({ to }: Leg) => to.leadership,
    className: "leg",
  };
  // Between two steps that nearly touch there is no room for an arrow.
  const near = ({ from, to }: Leg) => unit * apart(from, to) <= 2.6 * radius;
  return [
    link(legs.filter(near), ends),
    arrow(
      legs.filter((leg) => !near(leg)),
      { ...ends, bend: 14, insetStart: radius, insetEnd: radius + 2, headLength: 0.55 * em },
    ),
    ...path.filter(({ number }) => number !== selected).map((point) => step(point, radius, decisions)),
    ...path
      .filter(({ number }) => number === selected)
      .map((point) => [
        dot([point], { ...place, r: 1.75 * radius, className: "halo" }),
        step(point, radius, decisions),
      ]),
  ];
}

/** Shape and number together, so that of two steps in one place the upper hides the lower. */
function step(point: PathPoint, radius: number, decisions: readonly DecisionView[]): Markish {
  const hat = decisions[point.number - 1]?.hat;
  if (hat === undefined) return dot([point], { ...place, r: 0.8 * radius, symbol: "star", className: "mark opening" });
  const fill = hat === "both" ? { fill: BOTH_HATS } : {};
  return [
    dot([point], { ...place, r: radius, symbol: SYMBOLS[hat], ...fill, className: `mark ${hat}` }),
    text([point], { ...place, text: "number", fontSize: 1.2 * radius, className: "mark-number" }),
  ];
}

const apart = (one: PathPoint, other: PathPoint): number =>
  Math.hypot(one.management - other.management, one.leadership - other.leadership);
