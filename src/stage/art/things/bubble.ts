import type { Sketch } from "../sketch.ts";
import { INK, PAPER } from "../palette.ts";
import { SIGNAL } from "./colours.ts";
import { thing } from "./thing.ts";

export const BUBBLE_ICONS = [
  "alarm",
  "question",
  "sleep",
  "idea",
  "heart",
  "steam",
  "chart",
  "clock",
  "phone",
  "dots",
] as const;
export type BubbleIcon = (typeof BUBBLE_ICONS)[number];

/** A speech or thought bubble with a sign in it; its tail points down, a little to the left. */
export const bubble = thing({
  size: { width: 70, height: 66 },
  on: "air",
  draw: ({ sketch, width, height }, { icon = "dots", thought = false }: { icon?: BubbleIcon; thought?: boolean }) => {
    const low = height * 0.76;
    if (thought) cloud(sketch, width, low, height);
    else speech(sketch, width, low, height);
    ICONS[icon](sketch, width / 2, low / 2, low * 0.32);
  },
});

function speech(sketch: Sketch, width: number, low: number, height: number): void {
  const [a, b] = [width * 0.3, width * 0.5];
  sketch.smooth(
    [
      4,
      low * 0.2,
      width * 0.2,
      3,
      width * 0.8,
      2,
      width - 4,
      low * 0.2,
      width - 3,
      low * 0.8,
      width * 0.8,
      low - 1,
      width * 0.2,
      low - 2,
      3,
      low * 0.8,
    ],
    PAPER,
  );
  sketch.shape([a, low - 3, b, low - 3, a - 3, height - 1], PAPER, 0);
  sketch.stroke([a, low - 1, a - 3, height - 1, b, low - 1], 2.4);
}

function cloud(sketch: Sketch, width: number, low: number, height: number): void {
  const bumps = 9;
  const ring = Array.from({ length: bumps * 2 }, (_, i) => {
    const turn = (i / (bumps * 2)) * Math.PI * 2;
    const far = i % 2 ? 0.88 : 1;
    return [width / 2 + Math.cos(turn) * (width / 2 - 3) * far, low / 2 + Math.sin(turn) * (low / 2 - 2) * far];
  }).flat();
  sketch.smooth(ring, PAPER);
  sketch.oval(width * 0.32, low + 5, 4.6, 4, PAPER, 2);
  sketch.oval(width * 0.24, height - 3, 2.6, 2.4, PAPER, 1.6);
}

type Icon = (sketch: Sketch, x: number, y: number, r: number) => void;

const ICONS: Readonly<Record<BubbleIcon, Icon>> = {
  alarm: (sketch, x, y, r) => {
    for (const side of [-0.42, 0.42]) {
      sketch.shape(
        [
          x + (side - 0.22) * r,
          y - r,
          x + (side + 0.22) * r,
          y - r,
          x + (side + 0.1) * r,
          y + r * 0.34,
          x + (side - 0.1) * r,
          y + r * 0.34,
        ],
        SIGNAL.late,
        1.4,
      );
      sketch.oval(x + side * r, y + r * 0.8, r * 0.2, r * 0.2, SIGNAL.late, 1.4);
    }
  },
  question: (sketch, x, y, r) => {
    sketch.curve([x - r * 0.5, y - r * 0.5, x, y - r, x + r * 0.5, y - r * 0.5, x, y, x, y + r * 0.34], 4);
    sketch.oval(x, y + r * 0.85, 2.6, 2.6, INK, 0);
  },
  sleep: (sketch, x, y, r) => {
    for (const [dx, dy, size] of [
      [-0.7, 0.5, 0.5],
      [-0.05, 0, 0.66],
      [0.75, -0.6, 0.84],
    ] as const) {
      const [cx, cy, s] = [x + dx * r, y + dy * r, (size * r) / 2];
      sketch.stroke([cx - s, cy - s, cx + s, cy - s, cx - s, cy + s, cx + s, cy + s], 2.6);
    }
  },
  idea: (sketch, x, y, r) => {
    sketch.smooth(
      [
        x - r * 0.3,
        y + r * 0.4,
        x - r * 0.66,
        y - r * 0.2,
        x,
        y - r * 0.95,
        x + r * 0.66,
        y - r * 0.2,
        x + r * 0.3,
        y + r * 0.4,
      ],
      SIGNAL.bulb,
      2,
    );
    sketch.rect(x - r * 0.26, y + r * 0.46, r * 0.52, r * 0.4, "#a9a4b4", 1.6);
  },
  heart: (sketch, x, y, r) => {
    const side = (s: number): number[] => [x + s * r * 0.95, y - r * 0.2, x + s * r * 0.5, y + r * 0.4];
    sketch.smooth(
      [
        x,
        y - r * 0.35,
        x - r * 0.45,
        y - r * 0.8,
        ...side(-1),
        x,
        y + r * 0.9,
        x + r * 0.5,
        y + r * 0.4,
        x + r * 0.95,
        y - r * 0.2,
        x + r * 0.45,
        y - r * 0.8,
      ],
      "#ef6f7c",
      2,
    );
  },
  steam: (sketch, x, y, r) => {
    for (const dx of [-0.6, 0, 0.6]) {
      sketch.curve(
        [
          x + dx * r,
          y + r * 0.9,
          x + (dx + 0.24) * r,
          y + r * 0.4,
          x + (dx - 0.2) * r,
          y - r * 0.2,
          x + (dx + 0.1) * r,
          y - r * 0.9,
        ],
        3.4,
        SIGNAL.late,
      );
    }
  },
  chart: (sketch, x, y, r) => {
    sketch.stroke([x - r, y - r, x - r, y + r * 0.9, x + r, y + r * 0.9], 2.4);
    sketch.stroke(
      [x - r * 0.7, y + r * 0.5, x - r * 0.2, y, x + r * 0.2, y + r * 0.2, x + r * 0.9, y - r * 0.8],
      3.2,
      SIGNAL.good,
    );
  },
  clock: (sketch, x, y, r) => {
    sketch.oval(x, y, r, r, "#fffdf6", 2.4);
    sketch.stroke([x, y - r * 0.66, x, y, x + r * 0.5, y + r * 0.2], 2.4);
  },
  phone: (sketch, x, y, r) => {
    sketch.smooth(
      [
        x - r,
        y - r * 0.1,
        x - r * 0.8,
        y - r * 0.8,
        x + r * 0.8,
        y - r * 0.8,
        x + r,
        y - r * 0.1,
        x + r * 0.5,
        y,
        x + r * 0.4,
        y - r * 0.4,
        x - r * 0.4,
        y - r * 0.4,
        x - r * 0.5,
        y,
      ],
      SIGNAL.late,
      2,
    );
    sketch.shape(
      [x - r * 0.5, y + r * 0.1, x + r * 0.5, y + r * 0.1, x + r * 0.8, y + r * 0.9, x - r * 0.8, y + r * 0.9],
      SIGNAL.late,
      2,
    );
  },
  dots: (sketch, x, y, r) => {
    for (const dx of [-0.75, 0, 0.75]) sketch.oval(x + dx * r, y, r * 0.2, r * 0.2, INK, 0);
  },
};
