import { arrow, axisX, axisY, line, type Markish, plot, rect, text } from "@observablehq/plot";
import { MODEL } from "../../../company/model.ts";
import { t } from "../../../i18n/t.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import type { Drawing } from "../chart/Chart.tsx";
import type { Size } from "../chart/useSize.ts";

const MIDDLE = MODEL.sweetMeter;

/** What lies where on the plane: the same names as the outcomes. */
const REGIONS = [
  { outcome: "chaos", x1: 0, x2: MIDDLE, y1: MIDDLE, y2: 100, anchor: "top-left" },
  { outcome: "sweet-spot", x1: MIDDLE, x2: 100, y1: MIDDLE, y2: 100, anchor: "top-right" },
  { outcome: "drift", x1: 0, x2: MIDDLE, y1: 0, y2: MIDDLE, anchor: "bottom-left" },
  { outcome: "stagnation", x1: MIDDLE, x2: 100, y1: 0, y2: MIDDLE, anchor: "bottom-right" },
] as const;

/** Two borders as a hand would draw them. */
const BORDERS = [
  [0, 34, 67, 100].map((along, i) => [along, MIDDLE + (i % 2 === 0 ? -0.4 : 0.4)] as const),
  [0, 30, 71, 100].map((along, i) => [MIDDLE + (i % 2 === 0 ? 0.4 : -0.4), along] as const),
];

/** Where a company is on the plane. */
export const place = { x: "management", y: "leadership" } as const;

/** Pixels that one point of a meter takes. */
export const unitOf = ({ width, em }: Size): number => (width - 3.5 * em) / 100;

/** The plane of leadership (up) and management (right), each 0–100, with `marks` on it. */
export function drawOnPlane({ width, em }: Size, ariaLabel: string, marks: readonly Markish[]): Drawing {
  return plot({
    width,
    height: width,
    marginLeft: 2.5 * em,
    marginBottom: 2.5 * em,
    marginTop: em,
    marginRight: em,
    className: "chart",
    ariaLabel,
    x: { domain: [0, 100] },
    y: { domain: [0, 100] },
    marks: [regions(em), axes(em), ...marks],
  });
}

/** The four regions, named. */
function regions(em: number): Markish[] {
  return [
    ...REGIONS.map((region) =>
      rect([region], { x1: "x1", x2: "x2", y1: "y1", y2: "y2", className: `region ${region.outcome}` }),
    ),
    ...BORDERS.map((border) => line(border, { curve: "natural", className: "border" })),
    ...REGIONS.map(({ outcome, anchor }) =>
      text([t(`outcome.${outcome}`)], {
        frameAnchor: anchor,
        dx: anchor.endsWith("left") ? 0.7 * em : -0.7 * em,
        dy: anchor.startsWith("top") ? 0.7 * em : -0.7 * em,
        className: "region-name",
      }),
    ),
  ];
}

/** Two arrows, what they mean, and a few figures to go by. */
function axes(em: number): Markish[] {
  const axis = { x1: 0, y1: 0, headLength: 0.9 * em, headAngle: 50, className: "axis" };
  // Clear of the heads of the arrows.
  const ticks = { ticks: [0, 100], tickSize: 0, tickPadding: 0.55 * em, label: null, className: "ticks" };
  return [
    arrow([0], { ...axis, x2: 0, y2: 101.5 }),
    arrow([0], { ...axis, x2: 101.5, y2: 0 }),
    axisX(ticks),
    axisY(ticks),
    text([tDebrief("debrief.axis.leadership")], {
      frameAnchor: "left",
      rotate: -90,
      dx: -1.5 * em,
      className: "axis-name leadership",
    }),
    text([tDebrief("debrief.axis.management")], {
      frameAnchor: "bottom",
      dy: 2 * em,
      className: "axis-name management",
    }),
  ];
}
