import type { Pen } from "../art/types.ts";
import { createChance } from "../chance.ts";
import type { Line } from "../art/sketch.ts";

/** Lines in one of three characters, for walls and floors and all that is drawn at the size of a room. */
export interface Ink {
  line(x0: number, y0: number, x1: number, y1: number, weight?: number): void;
  /** A closed shape: filled when there is a fill, outlined when there is a weight. */
  shape(points: readonly number[], fill: string | CanvasGradient | null, weight?: number): void;
  rect(
    x: number,
    y: number,
    width: number,
    height: number,
    fill: string | CanvasGradient | null,
    weight?: number,
  ): void;
}

/** How far a line strays, how far it shoots over its end, and how often it is drawn. */
const CHARACTER = {
  ruled: { stray: 0, over: 0, strokes: 1, weight: 0.9 },
  drawn: { stray: 0.9, over: 1.2, strokes: 1, weight: 1 },
  nervous: { stray: 2.3, over: 4.5, strokes: 2, weight: 0.92 },
} as const;

/** A pen that keeps to its seed, so that the same sketch comes out the same again. */
export function createInk(pen: Pen, line: Line, colour: string, seed: number): Ink {
  const chance = createChance(seed);
  const { stray, over, strokes, weight: boldness } = CHARACTER[line];
  const off = (size: number): number => (chance() - 0.5) * 2 * size;

  function stroke(x0: number, y0: number, x1: number, y1: number, weight: number): void {
    const length = Math.hypot(x1 - x0, y1 - y0);
    if (length === 0) return;
    const along = Math.min(1, over / length);
    const [dx, dy] = [(x1 - x0) * along, (y1 - y0) * along];
    const bow = Math.min(stray * 1.6, length * 0.02);
    pen.strokeStyle = colour;
    pen.lineCap = line === "ruled" ? "butt" : "round";
    for (let number = 0; number < strokes; number++) {
      pen.lineWidth = weight * boldness * (line === "ruled" ? 1 : 0.82 + chance() * 0.36);
      pen.beginPath();
      pen.moveTo(x0 - dx * chance() + off(stray), y0 - dy * chance() + off(stray));
      pen.quadraticCurveTo(
        (x0 + x1) / 2 + off(bow),
        (y0 + y1) / 2 + off(bow),
        x1 + dx * chance() + off(stray),
        y1 + dy * chance() + off(stray),
      );
      pen.stroke();
    }
  }

  function shape(points: readonly number[], fill: string | CanvasGradient | null, weight = 0): void {
    if (fill !== null) {
      pen.fillStyle = fill;
      pen.beginPath();
      for (let at = 0; at < points.length; at += 2) pen.lineTo(points[at] ?? 0, points[at + 1] ?? 0);
      pen.closePath();
      pen.fill();
    }
    if (weight === 0) return;
    for (let at = 0; at < points.length; at += 2) {
      const to = (at + 2) % points.length;
      stroke(points[at] ?? 0, points[at + 1] ?? 0, points[to] ?? 0, points[to + 1] ?? 0, weight);
    }
  }

  return {
    line: (x0, y0, x1, y1, weight = 2.4) => stroke(x0, y0, x1, y1, weight),
    shape,
    rect: (x, y, width, height, fill, weight = 0) =>
      shape([x, y, x + width, y, x + width, y + height, x, y + height], fill, weight),
  };
}
