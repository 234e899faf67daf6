import { letter } from "../lettering.ts";
import { NOTE_COLOURS, SIGNAL } from "./colours.ts";
import type { Scene } from "./thing.ts";
import { thing } from "./thing.ts";

/** What stands about after a merger. */

export const LOGO_MARKS = ["sunrise", "pyramid", "both"] as const;
export type LogoMark = (typeof LOGO_MARKS)[number];

/** A company's sign on the wall: the one, the other, or what an agency made of them for a great deal of money. */
export const logo = thing({
  size: { width: 110, height: 76 },
  on: "wall",
  draw: (scene, { mark = "both" }: { mark?: LogoMark | undefined }) => {
    const { sketch, colours, width, height } = scene;
    sketch.shade([6, 6, width + 5, 6, width + 5, height + 5, 6, height + 5]);
    sketch.rect(0, 0, width, height, colours.board);
    if (mark === "both") {
      sunrise(scene, width * 0.26, width * 0.19);
      letter(sketch, "&", { x: width * 0.46, y: height * 0.4, width: width * 0.13, height: height * 0.28 }, 2);
      pyramid(scene, width * 0.78, width * 0.17);
      // The corner has come loose already.
      sketch.shape([width, height - 18, width - 20, height, width - 17, height - 16], "#d8d3c6", 1.6);
    } else if (mark === "sunrise") sunrise(scene, width / 2, width * 0.3);
    else pyramid(scene, width / 2, width * 0.27);
  },
});

function sunrise({ sketch, height }: Scene, x: number, r: number): void {
  const y = height * 0.68;
  const arch = Array.from({ length: 11 }, (_, i) => {
    const turn = Math.PI * (1 + i / 10);
    return [x + Math.cos(turn) * r * 0.62, y + Math.sin(turn) * r * 0.62];
  }).flat();
  sketch.shape(arch, "#f2803c", 2);
  for (let ray = 0; ray < 5; ray++) {
    const turn = Math.PI * (1.1 + ray * 0.2);
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    sketch.stroke([x + c * r * 0.76, y + s * r * 0.76, x + c * r, y + s * r], 3, "#d9694f");
  }
  sketch.stroke([x - r, y + 5, x + r, y + 5], 3.4, "#3f8f86");
}

function pyramid({ sketch, height }: Scene, x: number, r: number): void {
  const [top, low] = [height * 0.5 - r * 0.8, height * 0.5 + r * 0.7];
  const at = (share: number): [number, number] => [top + (low - top) * share, r * share];
  for (const [from, to, fill] of [
    [0, 0.36, "#7c98a8"],
    [0.42, 0.68, "#687070"],
    [0.74, 1, "#39434a"],
  ] as const) {
    const [[y1, half1], [y2, half2]] = [at(from), at(to)];
    sketch.shape([x - half1, y1, x + half1, y1, x + half2, y2, x - half2, y2], fill, 1.8);
  }
}

/** The fridge of the kitchen that both have to share, with what people write to each other on it. */
export const fridge = thing({
  size: { width: 84, height: 186 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    sketch.ground(width / 2, height - 2, width * 0.54, 6);
    sketch.smooth([1, height - 4, 1, 10, 8, 2, width - 8, 2, width - 1, 10, width - 1, height - 4], colours.board);
    sketch.stroke([2, height * 0.36, width - 2, height * 0.36], 2.4);
    for (const y of [0.24, 0.42]) sketch.rect(width * 0.82, height * y, 6, height * 0.1, colours.metal, 1.6);
    for (const [x, y, note] of [
      [0.14, 0.08, 0],
      [0.44, 0.13, 1],
      [0.18, 0.42, 3],
      [0.48, 0.5, 0],
      [0.2, 0.62, 2],
    ] as const) {
      const [nx, ny] = [width * x, height * y];
      sketch.rect(nx, ny, 22, 20, NOTE_COLOURS[note], 1.4);
      for (const row of [6, 11])
        sketch.stroke([nx + 4, ny + row, nx + 17, ny + row], 1.3, note === 0 ? SIGNAL.late : undefined);
      sketch.oval(nx + 11, ny + 1, 2.6, 2.6, SIGNAL.late, 1);
    }
    sketch.shade([width * 0.9, 6, width - 2, 12, width - 2, height - 5, width * 0.9, height - 5]);
    for (const x of [6, width - 14]) sketch.rect(x, height - 6, 8, 5, colours.metalDark, 1.4);
  },
});

/** Rope on brass posts: please keep to your side. */
export const barrier = thing({
  size: { width: 130, height: 74 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    for (const x of [10, width - 10]) {
      sketch.ground(x, height - 2, 14, 4);
      sketch.rect(x - 3, 8, 6, height - 14, colours.accent, 2);
      sketch.shape(
        [x - 10, height - 7, x + 10, height - 7, x + 12, height - 1, x - 12, height - 1],
        colours.metalDark,
        2,
      );
      sketch.oval(x, 6, 5.4, 5.4, colours.accent, 2);
    }
    const rope = [12, 14, width * 0.3, height * 0.52, width * 0.7, height * 0.52, width - 12, 14];
    sketch.curve(rope, 8);
    sketch.curve(rope, 5, "#c7463c");
  },
});
