import rough from "roughjs";
import { createChance } from "../chance.ts";
import { INK, SHADE } from "./palette.ts";
import type { Pen } from "./types.ts";

/** The character of a line: lifeless, healthy, shaken. */
export const LINES = ["ruled", "drawn", "nervous"] as const;
export type Line = (typeof LINES)[number];

export type Spot = readonly [x: number, y: number];
/** Points one after another: x, y, x, y … */
export type Flat = readonly number[];
export type Fill = string | null;

/** A hand that draws: flat fills under dark lines of uneven weight, in world units. */
export interface Sketch {
  readonly pen: Pen;
  readonly line: Line;
  /** Numbers from 0 to 1 that are the same for every frame of one thing. */
  readonly chance: () => number;
  /** A closed shape with straight sides. A weight of 0 leaves out the line. */
  shape(points: Flat, fill: Fill, weight?: number): void;
  /** A closed shape with round sides, through all points. */
  smooth(points: Flat, fill: Fill, weight?: number): void;
  rect(x: number, y: number, width: number, height: number, fill: Fill, weight?: number): void;
  oval(x: number, y: number, radiusX: number, radiusY: number, fill: Fill, weight?: number): void;
  /** A line from point to point. */
  stroke(points: Flat, weight?: number, colour?: string): void;
  /** A curve through all points. */
  curve(points: Flat, weight?: number, colour?: string): void;
  /** The one soft shadow tone, without a line. */
  shade(points: Flat, tone?: string): void;
  /** The shadow where a thing stands. */
  ground(x: number, y: number, radiusX: number, radiusY?: number): void;
  /** Draws only inside the shape. */
  within(points: Flat, draw: () => void): void;
}

/** How each character of line strays (roughjs' roughness), how often it is drawn, and how its weight varies. */
const CHARACTER = {
  ruled: { roughness: 0.35, bowing: 0.3, twice: false, weight: 0.85, uneven: 0 },
  drawn: { roughness: 0.9, bowing: 0.9, twice: false, weight: 1, uneven: 0.3 },
  nervous: { roughness: 2, bowing: 1.6, twice: true, weight: 0.82, uneven: 0.42 },
} as const;

/** The usual weight of an outline. */
const WEIGHT = 2.1;

/**
 * A hand in one character of line. `seed` fixes what the thing looks like, `frame` (0, 1, 2 …) only how the line
 * trembles: the same thing drawn in two or three frames gives the boiling line of hand-made animation.
 */
export function createSketch(pen: Pen, line: Line, seed: number, frame = 0): Sketch {
  const { roughness, bowing, twice, weight: boldness, uneven } = CHARACTER[line];
  const generator = rough.generator();
  const tremble = createChance(seed * 31 + frame * 1013 + 7);
  const chance = createChance(seed + 1);

  const lines = (points: readonly Spot[], weight: number, colour: string, round: boolean): void => {
    const options = {
      roughness: Math.min(roughness, reach(points) / (round ? 26 : 14)),
      bowing,
      seed: 1 + Math.floor(tremble() * 1e6),
      disableMultiStroke: !twice,
      preserveVertices: line === "ruled",
    };
    const list = points.map(([x, y]): [number, number] => [x, y]);
    const drawable = round && list.length > 2 ? generator.curve(list, options) : generator.linearPath(list, options);
    pen.fillStyle = colour;
    for (const stroke of strokesOf(drawable.sets.flatMap((set) => set.ops))) {
      ribbon(pen, stroke, weight * boldness, uneven, tremble);
    }
  };

  const fillWith = (points: readonly Spot[], fill: Fill): void => {
    if (fill === null) return;
    pen.fillStyle = fill;
    trace(pen, points);
    pen.fill();
  };

  const shape: Sketch["shape"] = (flat, fill, weight = WEIGHT) => {
    const points = spotsOf(flat);
    fillWith(points, fill);
    const [first] = points;
    if (weight > 0 && first) lines([...points, first], weight, INK, false);
  };

  const smooth: Sketch["smooth"] = (flat, fill, weight = WEIGHT) => {
    const points = spotsOf(flat);
    fillWith(roundOff(points), fill);
    if (weight > 0) lines([...points, ...points.slice(0, 2)], weight, INK, true);
  };

  return {
    pen,
    line,
    chance,
    shape,
    smooth,
    rect: (x, y, width, height, fill, weight) =>
      shape([x, y, x + width, y, x + width, y + height, x, y + height], fill, weight),
    oval: (x, y, radiusX, radiusY, fill, weight) => {
      const start = line === "ruled" ? 0 : tremble() * 6;
      const points = Array.from({ length: 10 }, (_, i) => start + (i / 10) * Math.PI * 2);
      smooth(
        points.flatMap((angle) => [x + Math.cos(angle) * radiusX, y + Math.sin(angle) * radiusY]),
        fill,
        weight,
      );
    },
    stroke: (points, weight = WEIGHT, colour = INK) => lines(spotsOf(points), weight, colour, false),
    curve: (points, weight = WEIGHT, colour = INK) => lines(spotsOf(points), weight, colour, true),
    shade: (points, tone = SHADE) => fillWith(spotsOf(points), tone),
    ground: (x, y, radiusX, radiusY = Math.min(9, radiusX * 0.14)) => {
      pen.fillStyle = SHADE;
      pen.beginPath();
      pen.ellipse(x, y, radiusX, radiusY, 0, 0, Math.PI * 2);
      pen.fill();
    },
    within: (points, draw) => {
      pen.save();
      trace(pen, spotsOf(points));
      pen.clip();
      draw();
      pen.restore();
    },
  };
}

/** Flat numbers as pairs. */
function spotsOf(flat: Flat): Spot[] {
  return Array.from({ length: flat.length / 2 }, (_, i): Spot => [flat[i * 2] ?? 0, flat[i * 2 + 1] ?? 0]);
}

/** Points along a closed curve through the given ones (Catmull and Rom). */
function roundOff(points: readonly Spot[]): Spot[] {
  const at = (i: number): Spot => points[(i + points.length) % points.length] ?? [0, 0];
  return points.flatMap((_, i) =>
    Array.from({ length: 6 }, (_unused, step): Spot => {
      const t = step / 6;
      const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
      const between = (k: 0 | 1): number =>
        b[k] +
        0.5 * t * (c[k] - a[k] + t * (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k] + t * (3 * (b[k] - c[k]) + d[k] - a[k])));
      return [between(0), between(1)];
    }),
  );
}

function trace(pen: Pen, points: readonly Spot[]): void {
  pen.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.closePath();
}

/** The larger side of what the points span: small things must not stray as far as large ones. */
function reach(points: readonly Spot[]): number {
  const span = (k: 0 | 1): number => Math.max(...points.map((p) => p[k])) - Math.min(...points.map((p) => p[k]));
  return Math.max(span(0), span(1));
}

/** What roughjs has drawn, as lists of close points. */
function strokesOf(ops: readonly { readonly op: string; readonly data: readonly number[] }[]): Spot[][] {
  const strokes: Spot[][] = [];
  for (const { op, data } of ops) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = data;
    const current = strokes.at(-1);
    if (op === "move" || !current) strokes.push([[x1, y1]]);
    else if (op === "lineTo") current.push([x1, y1]);
    else {
      const [x0, y0] = current.at(-1) ?? [x1, y1];
      const steps = Math.max(3, Math.min(16, Math.ceil(Math.hypot(x3 - x0, y3 - y0) / 7)));
      for (let i = 1; i <= steps; i++) {
        const t = i / steps;
        const u = 1 - t;
        const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
        current.push([a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3]);
      }
    }
  }
  return strokes.filter((stroke) => stroke.length > 1);
}

/** A line with a weight that swells and thins, as a filled shape with round ends. */
function ribbon(pen: Pen, points: readonly Spot[], weight: number, uneven: number, chance: () => number): void {
  const phase = chance() * 6;
  const waves = 1.5 + chance() * 2;
  const last = points.length - 1;
  const half = (i: number): number => {
    const t = i / last;
    const swell = Math.sin(phase + t * waves) * uneven;
    const taper = 1 - uneven * 0.5 * (1 - Math.min(1, Math.min(t, 1 - t) * 7));
    return (weight / 2) * (1 + swell) * taper;
  };
  const sides = points.map(([x, y], i): { left: Spot; right: Spot } => {
    const [ax, ay] = points[Math.max(0, i - 1)] ?? [x, y];
    const [bx, by] = points[Math.min(last, i + 1)] ?? [x, y];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const [nx, ny] = [(-(by - ay) / length) * half(i), ((bx - ax) / length) * half(i)];
    return { left: [x + nx, y + ny], right: [x - nx, y - ny] };
  });
  trace(pen, [...sides.map(({ left }) => left), ...sides.map(({ right }) => right).toReversed()]);
  pen.fill();
  for (const i of [0, last]) {
    const [x, y] = points[i] ?? [0, 0];
    pen.beginPath();
    pen.arc(x, y, half(i), 0, Math.PI * 2);
    pen.fill();
  }
}
