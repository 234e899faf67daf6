import { tableTop } from "./desk.ts";
import type { Scene } from "./thing.ts";
import { SIGNAL } from "./colours.ts";
import { thing } from "./thing.ts";

/** The meeting table: a long top on two legs. */
export const table = thing({
  size: { width: 190, height: 78 },
  on: "floor",
  draw: (scene) => {
    const { sketch, colours, width, height } = scene;
    const legs = colours.metalDark;
    sketch.ground(width / 2, height - 2, width * 0.52, 8);
    for (const x of [width * 0.16, width * 0.84]) {
      sketch.shape([x - 5, 24, x + 5, 24, x + 4, height - 7, x - 4, height - 7], legs);
      sketch.shape([x - 18, height - 8, x + 18, height - 8, x + 20, height - 2, x - 20, height - 2], legs);
    }
    sketch.shade([8, 22, width - 8, 22, width - 16, 33, 16, 33]);
    tableTop(scene, { top: colours.woodLight, edge: colours.wood, deep: 15 });
    // Somebody's agenda.
    sketch.shape([width * 0.36, 4, width * 0.46, 4, width * 0.47, 12, width * 0.36, 12], colours.board, 1.3);
  },
});

export const COUNTER_SIGNS = ["smile", "number", "star", "planet", "letter"] as const;
export type CounterSign = (typeof COUNTER_SIGNS)[number];

/** What a house shows those who wait: a smile, a number to draw, a star, a planet, a letter to the editor. */
const SIGNS: Readonly<Record<CounterSign, (scene: Scene, x: number, y: number) => void>> = {
  smile: ({ sketch }, x, y) => {
    for (const side of [-1, 1]) sketch.oval(x + side * 6, y - 4, 1.7, 2.6, "#2b2233", 0);
    sketch.curve([x - 8, y + 4, x, y + 9, x + 8, y + 4], 2.4);
  },
  number: ({ sketch }, x, y) => sketch.stroke([x - 5, y - 7, x + 6, y - 7, x + 1, y + 8], 3.2),
  star: ({ sketch, colours }, x, y) => {
    const points = Array.from({ length: 10 }, (_, i) => {
      const [far, turn] = [i % 2 ? 5 : 11, (i / 10) * Math.PI * 2 - Math.PI / 2];
      return [x + Math.cos(turn) * far, y + Math.sin(turn) * far];
    });
    sketch.shape(points.flat(), colours.board, 1.6);
  },
  planet: ({ sketch, colours }, x, y) => {
    sketch.oval(x, y, 7, 7, colours.clothTwo, 1.6);
    sketch.curve([x - 13, y + 4, x - 4, y + 4, x + 6, y, x + 13, y - 5], 2.2);
  },
  letter: ({ sketch, colours }, x, y) => {
    sketch.rect(x - 10, y - 7, 20, 14, colours.board, 1.6);
    sketch.stroke([x - 10, y - 7, x, y + 1, x + 10, y - 7], 1.6);
  },
};

/** The counter where customers are served. */
export const counter = thing({
  size: { width: 150, height: 108 },
  on: "floor",
  draw: (scene, { sign = "smile" }: { sign?: CounterSign | undefined }) => {
    const { sketch, colours, manner, width, height } = scene;
    sketch.ground(width / 2, height - 1, width * 0.54, 8);
    sketch.rect(6, 20, width - 12, height - 22, manner.counter);
    sketch.rect(6, height - 12, width - 12, 10, colours.metalDark);
    const boards = manner.counterBoards;
    for (let i = 1; i < boards; i++) {
      const x = 6 + ((width - 12) / boards) * i;
      sketch.stroke([x, 26, x, height - 14], 1.6);
    }
    sketch.shade([6, 24, width - 6, 24, width - 6, 36, 6, 36]);
    const [x, y] = [width / 2, height * 0.6];
    sketch.oval(x, y, 17, 17, colours.accent, 2.2);
    SIGNS[sign](scene, x, y);
    tableTop(scene, { top: colours.woodLight, edge: colours.wood, thick: 10 });
  },
});

/** The bench in the lab, with tools on the wall side of it. */
export const workbench = thing({
  size: { width: 196, height: 84 },
  on: "floor",
  draw: (scene) => {
    const { sketch, colours, width, height } = scene;
    sketch.ground(width / 2, height - 2, width * 0.53, 8);
    sketch.rect(10, height * 0.62, width - 20, 7, colours.woodDark);
    for (const x of [10, width - 24]) sketch.rect(x, 22, 14, height - 24, colours.woodDark);
    crate(scene, 34, height * 0.62, 40, 20, colours.accent);
    sketch.rect(84, height * 0.62 - 26, 26, 26, colours.accentTwo);
    sketch.stroke([90, height * 0.62 - 18, 104, height * 0.62 - 18], 2.6);
    for (const [x, r] of [
      [132, 9],
      [148, 7],
    ] as const)
      sketch.oval(x, height * 0.62 - r, r, r, colours.metal, 2);
    sketch.shade([10, 23, width - 10, 23, width - 10, 34, 10, 34]);
    tableTop(scene, { top: colours.woodLight, edge: colours.woodDark, thick: 11 });
    vice(scene, width - 34);
    hammer(scene, 20);
  },
});

function crate({ sketch }: Scene, x: number, bottom: number, wide: number, tall: number, fill: string): void {
  sketch.rect(x, bottom - tall, wide, tall, fill);
  sketch.stroke([x + 4, bottom - tall * 0.6, x + wide - 4, bottom - tall * 0.6], 1.5);
}

function vice({ sketch, colours }: Scene, x: number): void {
  sketch.rect(x, -2, 22, 12, colours.accentTwo);
  sketch.rect(x - 6, -8, 9, 13, colours.metal);
  sketch.stroke([x + 22, 4, x + 32, 4], 3.4);
  sketch.stroke([x + 32, -4, x + 32, 12], 3);
}

function hammer({ sketch, colours }: Scene, x: number): void {
  sketch.shape([x, 7, x + 28, 3, x + 28, 6, x, 10], colours.wood, 1.8);
  sketch.rect(x + 26, -2, 7, 14, colours.metalDark, 2);
  sketch.oval(x + 48, 7, 5, 3, SIGNAL.warn, 1.6);
}
