import {
  areaY,
  axisX,
  axisY,
  differenceY,
  dot,
  line,
  type Markish,
  plot,
  ruleX,
  ruleY,
  text,
} from "@observablehq/plot";
import type { Meter, Symptom, Vital } from "../../../company/figures.ts";
import { MODEL } from "../../../company/model.ts";
import type { RangeAt } from "../../../debrief/what-if.ts";
import { t } from "../../../i18n/t.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import type { Drawing } from "../chart/Chart.tsx";
import { TOO_LITTLE, tooLittle } from "../chart/definitions.ts";
import type { Size } from "../chart/useSize.ts";
import type { ActSpan, AskedAt, At } from "./over-time.ts";

/** What all drawings over time have in common. */
export interface TimeFrame {
  readonly acts: readonly ActSpan[];
  /** Number of the last decision. */
  readonly last: number;
}

const place = { x: "number", y: "value" } as const;

/** A meter against what each moment asked of it; where it was too little is hatched. */
export function drawMeter(
  meter: Meter,
  course: readonly At[],
  asked: readonly AskedAt[],
  ghost: { readonly course: readonly At[]; readonly range: readonly RangeAt[] } | null,
  frame: TimeFrame,
  size: Size,
): Drawing {
  const names = [
    { name: t(`figure.${meter}`), end: course.at(-1), kind: meter },
    {
      name: tDebrief("debrief.askedFor"),
      end: asked.map(({ number, asked: value }) => ({ number, value })).at(-1),
      kind: "asked",
    },
    { name: tDebrief("whatIf.ghost"), end: ghost?.course.at(-1), kind: "ghost" },
  ];
  return drawn(frame, size, 10, tDebrief("debrief.meterDrawn", { meter: t(`figure.${meter}`) }), names, [
    tooLittle,
    ghost &&
      areaY(ghost.range, {
        x: "number",
        y1: (at: RangeAt) => at[meter].min,
        y2: (at: RangeAt) => at[meter].max,
        className: "range",
      }),
    differenceY(asked, {
      x: "number",
      y1: "asked",
      y2: "value",
      positiveFill: "none",
      negativeFill: TOO_LITTLE,
      stroke: "none",
    }),
    line(asked, { x: "number", y: "asked", className: "course asked" }),
    dot(asked, { x: "number", y: "asked", symbol: "diamond", r: 0.3 * size.em, className: "course-dot asked" }),
    ghost && line(ghost.course, { ...place, className: "course ghost" }),
    line(course, { ...place, className: `course ${meter}` }),
    dot(course, {
      ...place,
      r: 0.32 * size.em,
      symbol: meter === "management" ? "square" : "circle",
      className: `course-dot ${meter}`,
    }),
  ]);
}

/** Both symptoms, and the line at which they bring a company down. */
export function drawSymptoms(
  courses: { readonly [symptom in Symptom]: readonly At[] },
  frame: TimeFrame,
  size: Size,
): Drawing {
  const { chaos, stagnation } = courses;
  const names = [
    { name: t("figure.chaos"), end: chaos.at(-1), kind: "chaos" },
    { name: t("figure.stagnation"), end: stagnation.at(-1), kind: "stagnation" },
  ];
  return drawn(frame, size, 9, tDebrief("debrief.symptomsDrawn"), names, [
    ruleY([MODEL.collapseAt], { className: "collapse" }),
    line(chaos, { ...place, className: "course chaos" }),
    dot(chaos, { ...place, r: 0.32 * size.em, symbol: "triangle", className: "course-dot chaos" }),
    line(stagnation, { ...place, className: "course stagnation" }),
    dot(stagnation, { ...place, r: 0.28 * size.em, symbol: "square", className: "course-dot stagnation" }),
  ]);
}

/** One vital, small, with its figures at both ends. */
export function drawVital(vital: Vital, course: readonly At[], frame: TimeFrame, { width, em }: Size): Drawing {
  const ends = [...course.slice(0, 1), ...course.slice(-1)];
  return plot({
    width,
    height: 7.2 * em,
    marginLeft: 1.5 * em,
    marginRight: 1.7 * em,
    marginTop: 1.6 * em,
    marginBottom: 0.5 * em,
    className: "chart",
    ariaLabel: tDebrief("debrief.vitalDrawn", {
      vital: t(`figure.${vital}`),
      from: ends[0]?.value ?? 0,
      to: ends.at(-1)?.value ?? 0,
    }),
    x: { domain: [0, frame.last], axis: null },
    y: { domain: [0, 100], axis: null },
    marks: [
      ruleY([0, 100], { className: "grid" }),
      borders(frame),
      areaY(course, { x: "number", y: "value", className: "vital-ground" }),
      line(course, { ...place, className: "course of-vital" }),
      dot(ends, { ...place, r: 0.26 * em, className: "course-dot of-vital" }),
      text(ends, { ...place, text: "value", dy: -0.8 * em, className: "vital-figure" }),
    ],
  });
}

interface Name {
  readonly name: string;
  /** Where its line ends. */
  readonly end: At | undefined;
  readonly kind: string;
}

function drawn(
  frame: TimeFrame,
  { width, em }: Size,
  height: number,
  ariaLabel: string,
  names: readonly Name[],
  marks: Markish[],
): Drawing {
  const narrow = width < 34 * em;
  return plot({
    width,
    height: height * em,
    marginLeft: 2.2 * em,
    marginRight: narrow ? 0.8 * em : 6.6 * em,
    marginTop: 1.8 * em,
    marginBottom: 1.6 * em,
    className: "chart",
    ariaLabel,
    x: { domain: [0, frame.last] },
    y: { domain: [0, 100] },
    marks: [
      ruleY([0, 50, 100], { className: "grid" }),
      borders(frame),
      actNames(frame, narrow, em),
      ...marks,
      axisY({ ticks: [0, 50, 100], tickSize: 0, label: null, className: "ticks" }),
      axisX({
        ticks: ticksOf(frame.last, narrow),
        tickFormat: (n: number) => (n === 0 ? "★" : String(n)),
        tickSize: 0,
        label: null,
        className: "ticks",
      }),
      ...(narrow ? [] : endNames(names, height, em)),
    ],
  });
}

const ticksOf = (last: number, narrow: boolean): number[] =>
  Array.from({ length: last + 1 }, (_, n) => n).filter((n) => !narrow || n % 2 === 0);

/** A rule between two acts. */
const borders = ({ acts }: TimeFrame): Markish => ruleX(acts.slice(1), { x: "from", className: "act-border" });

function actNames({ acts, last }: TimeFrame, narrow: boolean, em: number): Markish {
  return text(acts, {
    x: ({ from, to }: ActSpan) => (Math.max(0, from) + Math.min(last, to)) / 2,
    text: ({ title, number }: ActSpan) => (narrow ? tDebrief("debrief.actShort", { number }) : title),
    frameAnchor: "top",
    dy: -0.9 * em,
    className: "act-name",
  });
}

/** The name of each line at its end; of those that end at the same time, none over another. */
function endNames(names: readonly Name[], height: number, em: number): Markish[] {
  const unit = ((height - 3.4) * em) / 100;
  const spaced: { name: string; kind: string; number: number; value: number }[] = [];
  const shown = names.flatMap(({ name, end, kind }) => (end === undefined ? [] : [{ ...end, name, kind }]));
  for (const next of shown.toSorted((a, b) => a.value - b.value)) {
    const below = spaced.findLast(({ number }) => number === next.number);
    const least = below === undefined ? 0 : below.value + (1.15 * em) / unit;
    spaced.push({ ...next, value: Math.max(next.value, least) });
  }
  return spaced.map((each) =>
    text([each], { ...place, text: "name", textAnchor: "start", dx: 0.8 * em, className: `end-name ${each.kind}` }),
  );
}
