import type { Scene } from "./thing.ts";
import { SIGNAL } from "./colours.ts";
import { thing } from "./thing.ts";

/** Rows of books, for shelves. */
function books({ sketch, colours, manner }: Scene, x: number, y: number, wide: number, tall: number): void {
  const { books: fills, orderly } = manner;
  let at = x + 2;
  while (at < x + wide - 8) {
    const broad = orderly ? 9 : 5 + sketch.chance() * 6;
    const high = orderly ? tall * 0.84 : tall * (0.62 + sketch.chance() * 0.3);
    const lean = !orderly && sketch.chance() > 0.86 ? 5 : 0;
    const fill = fills[Math.floor(sketch.chance() * fills.length)] ?? "";
    sketch.shape(
      [at + lean, y + tall - high, at + broad + lean, y + tall - high + lean * 0.4, at + broad, y + tall, at, y + tall],
      fill,
      1.5,
    );
    if (orderly) sketch.rect(at + 2, y + tall - high * 0.6, broad - 4, 7, colours.board, 0.9);
    at += broad + lean + 0.6;
    if (!orderly && sketch.chance() > 0.9) at += 12;
  }
}

export const bookcase = thing({
  size: { width: 88, height: 206 },
  on: "floor",
  draw: (scene) => {
    const { sketch, colours, width, height } = scene;
    sketch.ground(width / 2, height - 2, width * 0.54, 6);
    sketch.rect(0, 0, width, height - 3, colours.wood);
    const rows = Math.max(2, Math.round(height / 48));
    const tall = (height - 12) / rows;
    for (let row = 0; row < rows; row++) {
      const y = 6 + row * tall;
      sketch.rect(6, y, width - 12, tall - 6, colours.woodDark, 1.6);
      sketch.shade([6, y, width - 6, y, width - 6, y + 8, 6, y + 8]);
      books(scene, 7, y + 3, width - 14, tall - 10);
    }
  },
});

export const shelfBooks = thing({
  size: { width: 120, height: 56 },
  on: "wall",
  draw: (scene) => {
    const { sketch, colours, width, height } = scene;
    books(scene, 6, 2, width - 12, height - 14);
    sketch.rect(0, height - 12, width, 8, colours.wood);
    for (const x of [width * 0.16, width * 0.84]) sketch.stroke([x, height - 4, x, height], 4);
  },
});

/** A filing cabinet. */
export const cabinet = thing({
  size: { width: 60, height: 130 },
  on: "floor",
  draw: ({ sketch, colours, manner, width, height }) => {
    sketch.ground(width / 2, height - 2, width * 0.56, 6);
    sketch.shape([4, 1, width - 4, 1, width, 8, 0, 8], colours.metalLight);
    sketch.rect(0, 8, width, height - 11, manner.cabinet);
    const drawers = Math.max(2, Math.round(height / 38));
    const tall = (height - 20) / drawers;
    for (let i = 0; i < drawers; i++) {
      const y = 13 + i * tall;
      sketch.rect(6, y, width - 12, tall - 5, null, 1.8);
      sketch.rect(width / 2 - 9, y + 6, 18, 8, colours.board, 1.2);
      sketch.stroke([width / 2 - 9, y + tall * 0.62, width / 2 + 9, y + tall * 0.62], 3);
    }
    sketch.shade([width * 0.74, 9, width - 1, 9, width - 1, height - 4, width * 0.74, height - 4]);
  },
});

export const door = thing({
  size: { width: 86, height: 204 },
  on: "floor",
  draw: ({ sketch, colours, manner, width, height }, { sign = true }: { sign?: boolean }) => {
    sketch.rect(0, 0, width, height, colours.woodLight);
    sketch.rect(8, 8, width - 16, height - 8, manner.door);
    sketch.rect(18, 20, width - 36, height * 0.36, colours.glass);
    sketch.shade([20, height * 0.36, width * 0.46, 22, width * 0.62, 22, 26, height * 0.42], "rgba(255,255,255,0.4)");
    sketch.rect(18, height * 0.56, width - 36, height * 0.34, null, 1.8);
    sketch.oval(width - 20, height * 0.5, 4.5, 4.5, colours.accent, 2);
    if (sign) {
      sketch.rect(width / 2 - 15, height * 0.17, 30, 15, colours.board, 1.6);
      sketch.stroke([width / 2 - 9, height * 0.205, width / 2 + 9, height * 0.205], 2.6, SIGNAL.good);
    }
  },
});

export const coatRack = thing({
  size: { width: 54, height: 176 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    const x = width / 2;
    sketch.ground(x, height - 2, width * 0.42, 5);
    sketch.rect(x - 3, 4, 6, height - 12, colours.woodDark);
    for (const side of [-1, 1]) sketch.stroke([x, height - 16, x + side * 20, height - 3], 4);
    for (const side of [-1, 1]) sketch.curve([x, 22, x + side * 14, 20, x + side * 18, 8], 3.4);
    sketch.smooth([x - 14, 20, x - 4, 16, x, 30, x + 2, 96, x - 24, 98, x - 22, 50], colours.clothTwo);
    sketch.curve([x - 10, 30, x - 9, 60, x - 12, 92], 1.6);
    sketch.curve([x + 14, 18, x + 20, 40, x + 12, 64, x + 20, 90], 5, colours.accent);
    sketch.oval(x, 4, 5, 5, colours.wood);
  },
});

export const printer = thing({
  size: { width: 74, height: 62 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    sketch.ground(width / 2, height - 2, width * 0.52, 5);
    sketch.shape(
      [width * 0.24, 0, width * 0.78, 0, width * 0.8, height * 0.3, width * 0.2, height * 0.3],
      colours.board,
      1.8,
    );
    sketch.rect(2, height * 0.26, width - 4, height * 0.7, colours.metalLight);
    sketch.rect(width * 0.14, height * 0.6, width * 0.72, 6, colours.metalDark, 1.5);
    sketch.shape(
      [
        width * 0.2,
        height * 0.64,
        width * 0.8,
        height * 0.64,
        width * 0.86,
        height * 0.84,
        width * 0.16,
        height * 0.84,
      ],
      colours.board,
      1.8,
    );
    sketch.oval(width * 0.86, height * 0.4, 3, 3, SIGNAL.good, 1.3);
    sketch.rect(width * 0.1, height * 0.36, width * 0.2, 7, colours.screen, 1.3);
  },
});

/** A bin with crumpled paper. */
export const bin = thing({
  size: { width: 34, height: 44 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    sketch.ground(width / 2, height - 2, width * 0.5, 4);
    for (const [x, y] of [
      [0.34, 0.2],
      [0.62, 0.16],
      [0.5, 0.06],
    ] as const) {
      sketch.oval(width * x, height * y + 6, 7, 6, colours.board, 1.6);
    }
    sketch.shape([1, height * 0.3, width - 1, height * 0.3, width - 6, height - 2, 6, height - 2], colours.metal);
    for (const x of [0.3, 0.5, 0.7])
      sketch.stroke([width * x, height * 0.36, width * (0.5 + (x - 0.5) * 0.7), height - 4], 1.3);
    sketch.rect(0, height * 0.26, width, 5, colours.metalLight, 1.8);
  },
});

export const rug = thing({
  size: { width: 210, height: 30 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    sketch.shape([width * 0.08, 1, width * 0.92, 1, width - 1, height - 2, 1, height - 2], colours.cloth, 2);
    sketch.shape(
      [width * 0.13, 6, width * 0.87, 6, width * 0.93, height - 7, width * 0.07, height - 7],
      colours.accent,
      1.4,
    );
    for (let i = 0; i < 5; i++) {
      const x = width * (0.22 + i * 0.14);
      sketch.shape(
        [x, height / 2 - 5, x + 12, height / 2, x, height / 2 + 5, x - 12, height / 2],
        colours.clothTwo,
        1.2,
      );
    }
  },
});
