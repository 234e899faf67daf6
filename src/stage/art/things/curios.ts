import { letter } from "../lettering.ts";
import { SIGNAL } from "./colours.ts";
import { thing } from "./thing.ts";

/** Things to find on the second look; each house has others. */

/** Somebody lives in the skirting board. */
export const mouseHole = thing({
  size: { width: 34, height: 30 },
  on: "wall",
  draw: ({ sketch, width, height }) => {
    sketch.smooth(
      [2, height + 4, 3, height * 0.4, width / 2, 1, width - 3, height * 0.4, width - 2, height + 4],
      "#2b2233",
    );
    sketch.oval(width * 0.52, height * 0.74, 9, 8, "#a69fae", 1.6);
    for (const side of [-1, 1]) {
      sketch.oval(width * 0.52 + side * 7, height * 0.46, 5, 5, "#c7a4ae", 1.5);
      sketch.oval(width * 0.52 + side * 3.4, height * 0.68, 1.5, 1.8, "#2b2233", 0);
    }
    sketch.oval(width * 0.52, height * 0.84, 1.8, 1.4, "#e58aa4", 0);
    sketch.shape([2, height - 1, 12, height - 7, 14, height - 1], "#ffd95c", 1.4);
  },
});

/** A cactus with a name tag: it is part of the team. */
export const cactus = thing({
  size: { width: 38, height: 56 },
  on: "surface",
  draw: ({ sketch, colours, width, height }) => {
    const x = width / 2;
    const rim = height * 0.62;
    sketch.smooth([x - 8, rim, x - 9, height * 0.2, x, 3, x + 9, height * 0.2, x + 8, rim], SIGNAL.leaf);
    for (const side of [-1, 1]) {
      sketch.smooth(
        [
          x + side * 7,
          rim - 8,
          x + side * 15,
          rim - 10,
          x + side * 16,
          rim - 24,
          x + side * 11,
          rim - 24,
          x + side * 10,
          rim - 15,
          x + side * 7,
          rim - 15,
        ],
        SIGNAL.leafDark,
        1.8,
      );
    }
    for (const at of [0.16, 0.3, 0.44])
      for (const dx of [-4, 3]) sketch.stroke([x + dx, height * at, x + dx + 2, height * at - 3], 1.2);
    sketch.oval(x + 2, 4, 4, 3.4, "#ef6f7c", 1.4);
    sketch.shape([x - 12, rim, x + 12, rim, x + 9, height - 1, x - 9, height - 1], colours.pot, 2);
    sketch.rect(x - 9, rim + 6, 18, 9, colours.board, 1.4);
    sketch.stroke([x - 6, rim + 10, x + 5, rim + 10], 1.6);
  },
});

/** The cup that was won once, and dusted ever since. */
export const trophy = thing({
  size: { width: 46, height: 66 },
  on: "surface",
  draw: ({ sketch, width, height }) => {
    const [x, gold] = [width / 2, "#f0bb3f"];
    for (const side of [-1, 1]) {
      sketch.curve([x + side * 12, 10, x + side * 22, 8, x + side * 20, 24, x + side * 9, 28], 3.2);
    }
    sketch.shape([x - 15, 3, x + 15, 3, x + 11, 26, x + 4, 36, x - 4, 36, x - 11, 26], gold);
    sketch.shade([x - 9, 6, x - 4, 6, x - 4, 28, x - 7, 26], "rgba(255,255,255,0.5)");
    sketch.rect(x - 3, 35, 6, 9, gold, 1.8);
    sketch.rect(2, height - 23, width - 4, 22, "#6b4a34", 2);
    sketch.rect(5, height - 19, width - 10, 14, "#f4e6c8", 1.2);
    letter(sketch, "1987", { x: 8, y: height - 16, width: width - 14, height: 8 }, 1.6);
  },
});

/** A fish tank on its stand. The fish know everything. */
export const fishTank = thing({
  size: { width: 120, height: 148 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    const [top, low] = [6, height * 0.56];
    sketch.ground(width / 2, height - 2, width * 0.54, 7);
    sketch.rect(6, low, width - 12, height - low - 3, colours.woodDark);
    sketch.stroke([width / 2, low + 6, width / 2, height - 6], 2);
    for (const side of [-1, 1]) sketch.oval(width / 2 + side * 7, (low + height) / 2, 2.4, 2.4, colours.accent, 1.3);
    sketch.rect(0, top, width, low - top, "#d5edf3");
    sketch.rect(4, top + 12, width - 8, low - top - 14, "#8ccbdc", 1.2);
    sketch.shape(
      [4, low - 9, width * 0.4, low - 14, width - 4, low - 8, width - 4, low - 3, 4, low - 3],
      "#e3c98c",
      1.4,
    );
    for (const [x, tall] of [
      [0.16, 34],
      [0.22, 24],
      [0.86, 30],
    ] as const)
      sketch.curve(
        [width * x, low - 8, width * x + 5, low - tall * 0.5, width * x - 3, low - tall],
        3.6,
        SIGNAL.leafDark,
      );
    for (const [x, y, side, fill] of [
      [0.4, 0.3, 1, "#f2803c"],
      [0.68, 0.42, -1, "#f2c53c"],
      [0.56, 0.2, -1, "#e0607a"],
    ] as const) {
      const [fx, fy] = [width * x, low * (0.25 + y)];
      sketch.shape([fx - side * 8, fy, fx - side * 16, fy - 6, fx - side * 16, fy + 6], fill, 1.5);
      sketch.oval(fx, fy, 10, 6, fill, 1.8);
      sketch.oval(fx + side * 5, fy - 1, 1.3, 1.3, "#2b2233", 0);
    }
    for (const y of [24, 34, 42]) sketch.oval(width * 0.8, y, 2.4, 2.4, null, 1.1);
    sketch.rect(-2, 0, width + 4, 9, colours.metalDark, 2);
    sketch.shade([8, top + 14, 18, top + 14, 12, low - 12, 8, low - 12], "rgba(255,255,255,0.5)");
  },
});

/** A cat, where it is warm. */
export const cat = thing({
  size: { width: 70, height: 34 },
  on: "surface",
  draw: ({ sketch, width, height }) => {
    const fur = "#4a4450";
    sketch.curve([width * 0.1, height * 0.7, width * 0.02, height * 0.98, width * 0.12, height * 1.2], 6);
    sketch.smooth(
      [
        width * 0.06,
        height - 2,
        width * 0.1,
        height * 0.4,
        width * 0.4,
        height * 0.16,
        width * 0.7,
        height * 0.36,
        width * 0.74,
        height - 2,
      ],
      fur,
    );
    sketch.shape([width * 0.66, height * 0.42, width * 0.66, height * 0.08, width * 0.78, height * 0.3], fur, 1.8);
    sketch.shape([width * 0.82, height * 0.3, width * 0.94, height * 0.08, width * 0.94, height * 0.42], fur, 1.8);
    sketch.oval(width * 0.8, height * 0.6, width * 0.17, height * 0.34, fur);
    for (const side of [-1, 1]) {
      const x = width * 0.8 + side * 6;
      sketch.curve([x - 3, height * 0.56, x, height * 0.62, x + 3, height * 0.56], 1.6, "#f3e9d2");
    }
    sketch.oval(width * 0.8, height * 0.72, 1.8, 1.3, "#e58aa4", 0);
    for (const at of [0.28, 0.42])
      sketch.curve([width * at, height * 0.28, width * at + 4, height * 0.5, width * at, height * 0.7], 1.6, "#2b2233");
  },
});
