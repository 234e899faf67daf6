import { INK, PAPER } from "../palette.ts";
import { createSketch, type Sketch } from "../sketch.ts";
import type { Box, Pen } from "../types.ts";

/** What people carry through the house: in their arms, or on one hand. */
export const HELD = ["box", "papers", "laptop", "plant", "coffee", "can"] as const;
export type Held = (typeof HELD)[number];

/** Whether it takes both arms. */
export function needsArms(held: Held): boolean {
  return held !== "coffee" && held !== "can";
}

/** The rectangle that `drawHeld` draws into; (0, 0) is the middle of the thing's lower edge. */
export const HELD_BOX: Box = { x: -34, y: -66, width: 68, height: 76 };

/** Draws a carried thing and the fingers that hold it. */
export function drawHeld(pen: Pen, held: Held, skin: string): void {
  const sketch = createSketch(pen, "drawn", 11);
  DRAWINGS[held](sketch);
  if (needsArms(held)) {
    for (const side of [-1, 1]) fingers(sketch, side * (held === "plant" ? 9 : 15), skin);
  } else if (held === "coffee") sketch.oval(-5.5, -4, 3.2, 4.4, skin, 1.4);
}

/** Four fingers from below, over the edge. */
function fingers(sketch: Sketch, x: number, skin: string): void {
  sketch.smooth([x - 6, 1, x - 5.5, -4, x, -5, x + 5.5, -4, x + 6, 1, x, 3.4], skin, 1.4);
  for (const dx of [-2.4, 1.2]) sketch.stroke([x + dx, -4, x + dx, -0.4], 1);
}

const DRAWINGS: { readonly [held in Held]: (sketch: Sketch) => void } = {
  box: (sketch) => {
    // A life's work: a lamp and a leaf look out of it.
    // Never so high that it hides the face above it.
    sketch.stroke([-12, -26, -14, -36, -7, -40], 2.4);
    sketch.shape([-11, -43, 0, -42, -3, -35, -13, -36], "#f0a830", 1.6);
    sketch.smooth([8, -28, 8, -38, 14, -44, 20, -36, 16, -28], "#5d9a58", 1.6);
    sketch.shape([-23, -30, 23, -30, 21, 0, -21, 0], "#d9a066", 1.8);
    sketch.shade([8, -29, 23, -30, 21, 0, 9, 0]);
    sketch.shape([-23, -30, -29, -23, -20, -21], "#e8bc8a", 1.5);
    sketch.shape([23, -30, 29, -23, 20, -21], "#e8bc8a", 1.5);
    sketch.rect(-6, -25, 12, 7, PAPER, 1.2);
  },
  papers: (sketch) => {
    for (let row = 0; row < 8; row++) {
      const x = Math.sin(row * 2.4) * 2.4 + row * 0.5;
      sketch.rect(x - 17, -5 - row * 5, 34, 5, row % 4 === 2 ? "#f3d9a0" : PAPER, 1.3);
    }
    sketch.shape([-11, -41, 22, -40, 25, -44, -9, -46], PAPER, 1.3);
  },
  laptop: (sketch) => {
    sketch.shape([-20, -25, 19, -27, 21, -1, -19, 0], "#aeb4c4", 1.8);
    sketch.shade([2, -26, 19, -27, 21, -1, 6, -1]);
    sketch.oval(0, -13, 3, 3, PAPER, 1.2);
  },
  plant: (sketch) => {
    for (const [x, y, lean] of [
      [2, -40, -4],
      [8, -46, 10],
      [14, -38, 22],
    ] as const) {
      sketch.smooth([x * 0.3, -18, lean - 6, y + 16, lean, y, lean + 6, y + 15, x * 0.3 + 4, -18], "#5d9a58", 1.5);
    }
    sketch.shape([-12, -20, 13, -20, 9, 0, -8, 0], "#d9764d", 1.8);
    sketch.rect(-14, -23, 29, 5, "#e58a60", 1.5);
  },
  coffee: (sketch) => {
    sketch.oval(8, -8, 4, 4, null, 1.8);
    sketch.shape([-7, -15, 7, -15, 5.6, 0, -5.6, 0], PAPER, 1.8);
    sketch.shape([-6.6, -10, 6.6, -10, 6, -5, -6, -5], "#c2410c", 0);
    for (const x of [-3, 3]) sketch.curve([x, -18, x + 2.6, -23, x - 1, -28, x + 1.4, -33], 1.4, INK);
  },
  can: (sketch) => {
    sketch.curve([-9, -16, -17, -18, -18, -8, -9, -5], 2.4);
    sketch.shape([8, -9, 26, -21, 28, -18, 9, -3], "#3f9488", 1.6);
    sketch.shape([-10, -18, 9, -18, 10, 0, -11, 0], "#3f9488", 1.8);
    sketch.shade([1, -17, 9, -18, 10, 0, 3, 0]);
    for (const [x, y] of [
      [30, -13],
      [33, -6],
      [29, -3],
      [34, 3],
    ] as const) {
      sketch.oval(x, y, 1.3, 2.2, "#8ed0ea", 1);
    }
  },
};
