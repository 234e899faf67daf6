import type { Sketch } from "./sketch.ts";

/** Strokes of each sign on a grid of 4 × 6, as x, y pairs: only what the house itself has written on it. */
const SIGNS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  "0": [[0, 0, 4, 0, 4, 6, 0, 6, 0, 0]],
  "1": [[1, 1, 2, 0, 2, 6]],
  "2": [[0, 0, 4, 0, 4, 3, 0, 3, 0, 6, 4, 6]],
  "3": [
    [0, 0, 4, 0, 4, 6, 0, 6],
    [1, 3, 4, 3],
  ],
  "4": [
    [0, 0, 0, 3, 4, 3],
    [4, 0, 4, 6],
  ],
  "5": [[4, 0, 0, 0, 0, 3, 4, 3, 4, 6, 0, 6]],
  "6": [[4, 0, 0, 0, 0, 6, 4, 6, 4, 3, 0, 3]],
  "7": [[0, 0, 4, 0, 1, 6]],
  "8": [
    [0, 0, 4, 0, 4, 6, 0, 6, 0, 0],
    [0, 3, 4, 3],
  ],
  "9": [[4, 3, 0, 3, 0, 0, 4, 0, 4, 6, 0, 6]],
  A: [
    [0, 6, 2, 0, 4, 6],
    [1, 4, 3, 4],
  ],
  I: [[2, 0, 2, 6]],
  N: [[0, 6, 0, 0, 4, 6, 4, 0]],
  O: [[0, 0, 4, 0, 4, 6, 0, 6, 0, 0]],
  R: [
    [0, 6, 0, 0, 4, 0, 4, 3, 0, 3],
    [2, 3, 4, 6],
  ],
  "&": [[4, 6, 0, 1, 1, 0, 2, 1, 0, 4, 1, 6, 4, 3]],
  " ": [],
};

/** Writes a word by hand into a box, from its left edge. Signs without strokes stay blank. */
export function letter(
  sketch: Sketch,
  word: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  weight: number,
  colour?: string,
): void {
  const step = box.width / word.length;
  for (const [place, sign] of Array.from(word).entries()) {
    for (const stroke of SIGNS[sign] ?? []) {
      const points = stroke.map((value, at) =>
        at % 2 ? box.y + (value / 6) * box.height : box.x + place * step + (value / 4) * step * 0.7,
      );
      sketch.stroke(points, weight, colour);
    }
  }
}
