import type { Scene } from "./thing.ts";
import { NOTE_COLOURS, SIGNAL } from "./colours.ts";
import { thing } from "./thing.ts";

const frame = ({ sketch, colours, width, height }: Scene): void => {
  sketch.shade([6, 6, width + 4, 6, width + 4, height + 5, 6, height + 5]);
  sketch.rect(0, 0, width, height, colours.metalLight);
  sketch.rect(5, 5, width - 10, height - 10, colours.board, 1.6);
};

/** The wall planner: weeks in rows. `late` and `done` are shares of the days, 0–1; `late` wins. */
export const planner = thing({
  size: { width: 236, height: 150 },
  on: "wall",
  draw: (scene, { late = 0.1, done = 0.5 }: { late?: number; done?: number }) => {
    const { sketch, colours, width, height } = scene;
    frame(scene);
    sketch.rect(9, 9, width - 18, 15, colours.accentTwo, 1.4);
    for (let i = 0; i < 7; i++)
      sketch.stroke([16 + ((width - 30) / 7) * i, 17, 27 + ((width - 30) / 7) * i, 17], 2, "#fffdf6");
    const [columns, rows] = [7, 4];
    const [wide, tall] = [(width - 22) / columns, (height - 36) / rows];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const own = sketch.chance();
        const day = (row * columns + column) / (rows * columns);
        const isLate = own < late;
        const isDone = !isLate && day < done;
        const [x, y] = [11 + column * wide, 28 + row * tall];
        const fill = isLate ? SIGNAL.late : isDone ? "#9fd3a4" : colours.board;
        sketch.rect(x + 2, y + 2, wide - 4, tall - 4, fill, 1.5);
        // Shape says it as well as colour: a cross for late, a tick for done.
        const [cx, cy, r] = [x + wide / 2, y + tall / 2, Math.min(wide, tall) * 0.22];
        if (isLate) {
          sketch.stroke([cx - r, cy - r, cx + r, cy + r], 2.6, "#fffdf6");
          sketch.stroke([cx + r, cy - r, cx - r, cy + r], 2.6, "#fffdf6");
        } else if (isDone) sketch.stroke([cx - r, cy, cx - r * 0.2, cy + r * 0.8, cx + r, cy - r], 2.2, "#2f6b42");
      }
    }
  },
});

/** The sales chart. `series` are heights from 0 to 1, from left to right. */
export const chart = thing({
  size: { width: 216, height: 150 },
  on: "wall",
  draw: (scene, { series }: { series: readonly number[] }) => {
    const { sketch, colours, width, height } = scene;
    frame(scene);
    const [left, right, top, low] = [22, width - 18, 22, height - 22];
    for (const at of [0.25, 0.5, 0.75]) {
      sketch.stroke([left, low - (low - top) * at, right, low - (low - top) * at], 0.9, "#c9c4b8");
    }
    const points = series.flatMap((value, i) => [
      left + 6 + ((right - left - 16) * i) / Math.max(1, series.length - 1),
      low - (low - top) * value,
    ]);
    const last = series.at(-1) ?? 0;
    const trend = last - (series[0] ?? 0);
    const colour = trend > 0.08 ? SIGNAL.good : trend < -0.08 ? SIGNAL.late : colours.metalDark;
    sketch.shade([left + 6, low, ...points, right - 10, low], `${colour}2e`);
    sketch.stroke([left, top - 6, left, low, right, low], 3);
    sketch.stroke(points, 5, colour);
    const [x = 0, y = 0] = points.slice(-2);
    if (Math.abs(trend) > 0.08) {
      const [bx = 0, by = 0] = points.slice(-4, -2);
      const angle = Math.atan2(y - by, x - bx);
      const tip = (turn: number, far: number): number[] => [
        x + Math.cos(angle + turn) * far,
        y + Math.sin(angle + turn) * far,
      ];
      sketch.shape([...tip(0, 10), ...tip(2.3, 9), ...tip(-2.3, 9)], colour, 1.8);
    } else sketch.oval(x, y, 4, 4, colour, 1.8);
  },
});

export const WHITEBOARD_CONTENTS = ["empty", "sketches", "columns", "full"] as const;
export type WhiteboardContent = (typeof WHITEBOARD_CONTENTS)[number];

/** A whiteboard: what a team draws on it shows how it thinks. */
export const whiteboard = thing({
  size: { width: 150, height: 116 },
  on: "wall",
  draw: (scene, { content = "sketches" }: { content?: WhiteboardContent }) => {
    const { sketch, colours, width, height } = scene;
    sketch.shade([6, 6, width + 4, 6, width + 4, height - 2, 6, height - 2]);
    sketch.rect(0, 0, width, height - 8, colours.metalLight);
    sketch.rect(5, 5, width - 10, height - 18, "#ffffff", 1.6);
    sketch.rect(width * 0.2, height - 9, width * 0.6, 6, colours.metal, 1.8);
    sketch.rect(width * 0.28, height - 12, 13, 4, SIGNAL.late, 1.2);
    sketch.rect(width * 0.46, height - 12, 13, 4, colours.accentTwo, 1.2);
    if (content === "sketches") sketches(scene);
    if (content === "columns") columns(scene);
    if (content === "full") full(scene);
  },
});

function sketches({ sketch, width, height }: Scene): void {
  const blue = "#3f6fb0";
  sketch.oval(width * 0.24, height * 0.32, width * 0.1, height * 0.13, null, 2);
  sketch.stroke([width * 0.36, height * 0.32, width * 0.52, height * 0.32], 2);
  sketch.stroke([width * 0.48, height * 0.27, width * 0.53, height * 0.32, width * 0.48, height * 0.37], 2);
  sketch.rect(width * 0.58, height * 0.2, width * 0.24, height * 0.23, null, 2);
  sketch.curve(
    [width * 0.14, height * 0.72, width * 0.28, height * 0.62, width * 0.4, height * 0.66, width * 0.56, height * 0.5],
    3,
    blue,
  );
  sketch.stroke([width * 0.5, height * 0.5, width * 0.56, height * 0.5, width * 0.54, height * 0.58], 2.4, blue);
  for (const row of [0.6, 0.68, 0.76])
    sketch.stroke([width * 0.64, height * row, width * 0.86, height * row], 1.8, "#8d8798");
}

function columns({ sketch, width, height }: Scene): void {
  for (const at of [1 / 3, 2 / 3]) sketch.stroke([width * at, 12, width * at, height - 20], 2);
  for (let column = 0; column < 3; column++) {
    const x = 14 + column * ((width - 12) / 3);
    sketch.stroke([x, 16, x + width * 0.18, 16], 2.4);
    for (let row = 0; row < 3 - (column === 1 ? 1 : 0); row++) {
      sketch.rect(
        x + (row % 2) * 4,
        25 + row * ((height - 52) / 3),
        width * 0.19,
        (height - 62) / 3,
        NOTE_COLOURS[(column + row * 2) % 5] ?? "",
        1.3,
      );
    }
  }
}

function full({ sketch, width, height }: Scene): void {
  const colours = ["#2b2233", "#3f6fb0", SIGNAL.late, "#3f8f5a"];
  for (let i = 0; i < 26; i++) {
    const [x, y] = [10 + sketch.chance() * (width - 44), 10 + sketch.chance() * (height - 42)];
    const wide = 14 + sketch.chance() * 24;
    const colour = colours[i % 4];
    const kind = sketch.chance();
    if (kind < 0.35) sketch.curve([x, y, x + wide * 0.3, y + 5, x + wide * 0.6, y - 3, x + wide, y + 3], 1.7, colour);
    else if (kind < 0.55) sketch.stroke([x, y, x + wide, y + 6, x + wide - 6, y + 1], 2, colour);
    else if (kind < 0.7) sketch.oval(x + 8, y + 6, 9, 7, null, 1.8);
    else sketch.stroke([x, y, x + wide, y, x + wide * 0.2, y + 6, x + wide, y + 6], 1.6, colour);
  }
  sketch.oval(width * 0.62, height * 0.42, width * 0.18, height * 0.15, null, 3);
  sketch.stroke([width * 0.2, height * 0.76, width * 0.5, height * 0.5], 3.2, SIGNAL.late);
}
