import { letter } from "../lettering.ts";
import { SIGNAL } from "./colours.ts";
import type { Scene } from "./thing.ts";
import { thing } from "./thing.ts";

/** How many days are left, larger than anything else on the wall. */
export const countdown = thing({
  size: { width: 150, height: 92 },
  on: "wall",
  draw: ({ sketch, colours, width, height }, { days = 19 }: { readonly days?: number }) => {
    const digits = String(days).padStart(2, "0");
    for (const x of [0.2, 0.8]) sketch.stroke([width * x, 0, width * x, 12], 3);
    sketch.shade([7, 16, width + 5, 16, width + 5, height + 5, 7, height + 5]);
    sketch.rect(0, 10, width, height - 10, colours.metalDark);
    for (const [index, x] of [0.06, 0.53].entries()) {
      const [left, wide, top, tall] = [width * x, width * 0.41, 20, height - 30];
      sketch.rect(left, top, wide, tall, "#2b2233", 2);
      letter(
        sketch,
        digits[index] ?? "0",
        { x: left + wide * 0.24, y: top + 9, width: wide * 0.74, height: tall - 18 },
        8,
        colours.accent,
      );
      sketch.stroke([left, top + tall / 2, left + wide, top + tall / 2], 2.2);
    }
  },
});

/** The plan of the whole project, bars and all. Nobody has looked at it since the party at which it was unveiled. */
export const gantt = thing({
  size: { width: 220, height: 132 },
  on: "wall",
  draw: ({ sketch, colours, width, height }) => {
    sketch.shade([6, 6, width + 5, 6, width + 5, height + 5, 6, height + 5]);
    sketch.shape([0, 0, width, 0, width, height - 16, width - 18, height, 0, height], colours.board);
    sketch.shape([width, height - 16, width - 18, height, width - 15, height - 15], "#ddd6c6", 1.6);
    sketch.rect(5, 5, width - 10, 14, colours.cloth, 1.2);
    const weeks = 11;
    for (let week = 1; week < weeks; week++) {
      const x = (width / weeks) * week;
      sketch.stroke([x, 22, x, height - 8], 0.8, "#c9c4b8");
    }
    const fills = [colours.accent, colours.accentTwo, colours.clothTwo, SIGNAL.good];
    for (let row = 0; row < 7; row++) {
      const y = 25 + row * ((height - 34) / 7);
      const from = 8 + row * (width * 0.1) + sketch.chance() * 8;
      const long = width * (0.16 + sketch.chance() * 0.16);
      sketch.rect(from, y, Math.min(long, width - from - 12), (height - 34) / 7 - 5, fills[row % 4] ?? "", 1.4);
      if (row % 2) sketch.stroke([from + 6, y - 5, from + 6, y], 1.4);
    }
    sketch.stroke([width * 0.7, 20, width * 0.7, height - 6], 3, SIGNAL.late);
    for (const x of [8, width - 8]) sketch.oval(x, 6, 2.6, 2.6, SIGNAL.late, 1);
  },
});

/** White lines on blue: Saturn, and how it hangs. */
export const blueprint = thing({
  size: { width: 120, height: 92 },
  on: "wall",
  draw: ({ sketch, width, height }) => {
    const white = "#e8f1ff";
    sketch.shade([5, 5, width + 4, 5, width + 4, height + 4, 5, height + 4]);
    sketch.rect(0, 0, width, height, "#2f66b5");
    for (let x = 12; x < width; x += 14) sketch.stroke([x, 2, x, height - 2], 0.5, "#6d97d3");
    for (let y = 12; y < height; y += 14) sketch.stroke([2, y, width - 2, y], 0.5, "#6d97d3");
    const [x, y, r] = [width * 0.42, height * 0.5, height * 0.24];
    sketch.oval(x, y, r, r, null, 0);
    const ring = (wide: number, tall: number): number[] =>
      Array.from({ length: 19 }, (_, i) => {
        const turn = (i / 18) * Math.PI * 2;
        return [x + Math.cos(turn) * wide + Math.sin(turn) * 4, y + Math.sin(turn) * tall - Math.cos(turn) * 6];
      }).flat();
    sketch.curve(ring(r, r), 2.2, white);
    sketch.curve(ring(r * 1.8, r * 0.44), 2.2, white);
    sketch.stroke([x - r, height - 10, x + r, height - 10], 1.4, white);
    for (const side of [-1, 1]) sketch.stroke([x + side * r, y, x + side * r, height - 6], 0.9, white);
    sketch.stroke([width * 0.78, height * 0.2, width * 0.92, height * 0.2], 1.6, white);
    for (const row of [0.32, 0.42, 0.52])
      sketch.stroke([width * 0.78, height * row, width * 0.92, height * row], 1.1, white);
    for (const at of [4, width - 4]) sketch.oval(at, 4, 2.4, 2.4, SIGNAL.warn, 1);
  },
});

/** A crate with an arrow that says which way is up; the larger it is, the more battens it has. */
export const crate = thing({
  size: { width: 96, height: 84 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    sketch.ground(width / 2, height - 2, width * 0.54, 7);
    sketch.shape([5, 0, width - 5, 0, width, 8, 0, 8], colours.woodLight);
    sketch.rect(0, 8, width, height - 10, colours.wood);
    const planks = Math.max(3, Math.round(height / 24));
    for (let plank = 1; plank < planks; plank++) {
      const y = 8 + ((height - 10) / planks) * plank;
      sketch.stroke([2, y, width - 2, y], 1.4, colours.woodDark);
    }
    for (const x of [0, width - 13]) sketch.rect(x, 8, 13, height - 10, colours.woodLight, 2);
    sketch.shape([13, height - 12, 24, height - 2, width - 13, 20, width - 24, 10], colours.woodLight, 1.8);
    const [x, y] = [width * 0.36, height * 0.34];
    sketch.stroke([x, y + 15, x, y - 5], 3.4, colours.clothDark);
    sketch.stroke([x - 8, y + 2, x, y - 6, x + 8, y + 2], 3.4, colours.clothDark);
    sketch.shade([width * 0.72, 9, width - 1, 9, width - 1, height - 3, width * 0.72, height - 3]);
  },
});

/** The dome of the planetarium: ribs all round, and panels as far as they have come. */
export const dome = thing({
  size: { width: 300, height: 236 },
  on: "floor",
  draw: (scene) => {
    const { sketch, colours, width, height } = scene;
    const [x, base, rx, ry] = [width / 2, height - 44, width * 0.47, height - 56];
    const at = (across: number, up: number): [number, number] => {
      const turn = up * (Math.PI / 2);
      return [x + Math.cos(turn) * rx * across, base - Math.sin(turn) * ry];
    };
    sketch.ground(x, height - 3, width * 0.5, 9);
    // Inside it is night already.
    const rim = Array.from({ length: 21 }, (_, i) => {
      const turn = Math.PI * (1 - i / 20);
      return [x + Math.cos(turn) * rx, base - Math.sin(turn) * ry];
    }).flat();
    sketch.shape(rim, "#27335e", 0);
    for (let star = 0; star < 34; star++) {
      const [sx, sy] = at((sketch.chance() - 0.5) * 1.7, 0.08 + sketch.chance() * 0.8);
      sketch.oval(sx, sy, 1 + sketch.chance() * 1.6, 1 + sketch.chance() * 1.6, "#fff3c4", 0);
    }
    const ribs = [-1, -0.62, -0.22, 0.22, 0.62, 1] as const;
    const rows = [0, 0.26, 0.52, 0.78, 1] as const;
    for (const [column, left] of ribs.slice(0, -1).entries()) {
      for (const [row, low] of rows.slice(0, -1).entries()) {
        // The right-hand side is what the three weeks are for.
        if (column + row > 3 || (column === 2 && row === 1)) continue;
        const [right, high] = [ribs[column + 1] ?? 1, rows[row + 1] ?? 1];
        const fill = (column + row) % 2 ? colours.board : "#e7e2d6";
        sketch.shape([...at(left, low), ...at(right, low), ...at(right, high), ...at(left, high)], fill, 1.8);
      }
    }
    for (const rib of ribs) {
      const points = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((up) => at(rib, up));
      sketch.curve(points, 6.4);
      sketch.curve(points, 3.2, colours.accent);
    }
    for (const row of [0.26, 0.52, 0.78]) {
      sketch.stroke([...at(-1, row), ...at(1, row)], 1.6);
    }
    sketch.shape([x - rx - 12, base, x + rx + 12, base, x + rx + 6, height - 4, x - rx - 6, height - 4], colours.wood);
    for (let leg = 0; leg <= 8; leg++) {
      const lx = x - rx + ((rx * 2) / 8) * leg;
      sketch.stroke([lx, base + 3, lx, height - 5], 1.6, colours.woodDark);
    }
    scaffold(scene, width * 0.8);
  },
});

function scaffold({ sketch, colours, height }: Scene, x: number): void {
  const wide = 52;
  for (const side of [0, wide]) {
    sketch.stroke([x + side, 26, x + side, height - 3], 6);
    sketch.stroke([x + side, 26, x + side, height - 3], 3, colours.metalLight);
  }
  for (const y of [64, 136]) {
    sketch.stroke([x, y + 66, x + wide, y], 2);
    sketch.rect(x - 7, y, wide + 14, 8, colours.woodLight, 2);
  }
  sketch.shape([x + 12, 48, x + 30, 48, x + 28, 64, x + 14, 64], colours.clothTwo, 2);
  sketch.curve([x + 12, 48, x + 21, 36, x + 30, 48], 1.6);
}

/** Sun and planets on strings from the ceiling. */
export const mobile = thing({
  size: { width: 190, height: 108 },
  on: "ceiling",
  draw: ({ sketch, colours, width, height }) => {
    const x = width / 2;
    sketch.stroke([x, 0, x, 30], 2);
    sketch.stroke([width * 0.06, 30, width * 0.94, 24], 4);
    const planets = [
      [0.08, 0.72, 9, colours.accentTwo],
      [0.26, 0.86, 12, colours.clothTwo],
      [0.5, 0.56, 20, SIGNAL.bulb],
      [0.74, 0.84, 13, "#d9a468"],
      [0.93, 0.6, 8, "#d7705a"],
    ] as const;
    for (const [at, low, r, fill] of planets) {
      const y = height * low;
      sketch.stroke([width * at, 27, width * at, y - r], 1.2);
      sketch.oval(width * at, y, r, r, fill);
      sketch.shade([
        width * at + 2,
        y - r * 0.8,
        width * at + r * 0.8,
        y - r * 0.3,
        width * at + r * 0.7,
        y + r * 0.6,
        width * at + 3,
        y + r * 0.8,
      ]);
    }
    const [ringX, ringY] = [width * 0.74, height * 0.84];
    sketch.curve([ringX - 24, ringY + 7, ringX - 8, ringY + 6, ringX + 10, ringY - 1, ringX + 24, ringY - 8], 3);
  },
});

export const stepladder = thing({
  size: { width: 66, height: 150 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    sketch.ground(width / 2, height - 2, width * 0.5, 5);
    const top = width * 0.42;
    sketch.stroke([top + 4, 8, width - 5, height - 3], 7);
    sketch.stroke([top + 4, 8, width - 5, height - 3], 3.6, colours.metalLight);
    for (const row of [0.24, 0.42, 0.6, 0.78]) {
      const left = top - (top - 4) * row;
      sketch.rect(left, height * row, 26 + row * 8, 6, colours.accent, 1.8);
    }
    for (const dx of [0, 24]) {
      sketch.stroke([top + dx * 0.7, 6, 4 + dx * 1.3, height - 3], 7);
      sketch.stroke([top + dx * 0.7, 6, 4 + dx * 1.3, height - 3], 3.6, colours.accent);
    }
    sketch.rect(top - 8, 0, 36, 8, colours.clothTwo, 2);
  },
});

/** Rolled drawings in a basket. */
export const rolls = thing({
  size: { width: 48, height: 92 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    sketch.ground(width / 2, height - 2, width * 0.5, 5);
    const rim = height * 0.52;
    for (const [x, tall, fill] of [
      [0.2, 0.9, colours.board],
      [0.38, 1, "#7fa5dd"],
      [0.56, 0.82, colours.board],
      [0.74, 0.94, colours.woodLight],
    ] as const) {
      const lean = (x - 0.47) * 22;
      const top = height - tall * height + 6;
      sketch.shape(
        [width * x - 5 + lean, top, width * x + 5 + lean, top, width * x + 5, rim + 8, width * x - 5, rim + 8],
        fill,
        1.8,
      );
      sketch.oval(width * x + lean, top, 5, 3, "#e7e2d6", 1.4);
    }
    sketch.shape([2, rim, width - 2, rim, width - 7, height - 2, 7, height - 2], colours.metal);
    for (const x of [0.28, 0.5, 0.72])
      sketch.stroke([width * x, rim + 4, width * (0.5 + (x - 0.5) * 0.7), height - 4], 1.4);
    sketch.rect(0, rim - 4, width, 7, colours.metalLight, 2);
  },
});
