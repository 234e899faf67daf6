import type { Sketch } from "../sketch.ts";
import { INK, PAPER } from "../palette.ts";
import { SIGNAL } from "./colours.ts";
import { thing } from "./thing.ts";

/** What people talk and think about, as signs that are read without words. */
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
  "deadline",
  "coin",
  "storm",
  "cobweb",
  "coffee",
  "box",
  "tangle",
  "star",
  "form",
] as const;
export type BubbleIcon = (typeof BUBBLE_ICONS)[number];

/** The sign in a bubble, on its own: a bubble may be mirrored, a question mark may not. */
export const bubbleIcon = thing({
  size: { width: 40, height: 40 },
  on: "air",
  draw: ({ sketch, width, height }, { icon = "dots" }: { icon?: BubbleIcon }) =>
    drawIcon(sketch, icon, width / 2, height / 2, Math.min(width, height) * 0.43),
});

/** Draws a sign around a middle, `r` to each side. */
export function drawIcon(sketch: Sketch, icon: BubbleIcon, x: number, y: number, r: number): void {
  ICONS[icon](sketch, x, y, r);
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
  deadline: (sketch, x, y, r) => {
    sketch.rect(x - r, y - r * 0.8, r * 2, r * 1.7, PAPER, 2);
    sketch.rect(x - r, y - r * 0.8, r * 2, r * 0.5, SIGNAL.late, 2);
    for (const dx of [-0.5, 0.5]) sketch.stroke([x + dx * r, y - r * 1.05, x + dx * r, y - r * 0.62], 2.6);
    sketch.stroke([x - r * 0.45, y - r * 0.08, x + r * 0.45, y + r * 0.66], 3.4, SIGNAL.late);
    sketch.stroke([x + r * 0.45, y - r * 0.08, x - r * 0.45, y + r * 0.66], 3.4, SIGNAL.late);
  },
  coin: (sketch, x, y, r) => {
    sketch.oval(x, y, r * 0.95, r * 0.95, SIGNAL.bulb, 2.2);
    sketch.oval(x, y, r * 0.66, r * 0.66, null, 1.3);
    sketch.stroke([x, y - r * 0.42, x, y + r * 0.42], 3.2);
    sketch.stroke([x - r * 0.2, y - r * 0.28, x, y - r * 0.46], 2.6);
  },
  storm: (sketch, x, y, r) => {
    sketch.smooth(
      [
        x - r * 1.05,
        y + r * 0.1,
        x - r * 0.8,
        y - r * 0.5,
        x - r * 0.2,
        y - r * 0.95,
        x + r * 0.5,
        y - r * 0.75,
        x + r * 1.05,
        y - r * 0.1,
        x + r * 0.6,
        y + r * 0.22,
        x - r * 0.6,
        y + r * 0.22,
      ],
      "#8b8797",
      2.2,
    );
    sketch.shape(
      [
        x + r * 0.12,
        y - r * 0.1,
        x - r * 0.42,
        y + r * 0.5,
        x - r * 0.06,
        y + r * 0.5,
        x - r * 0.3,
        y + r * 1.05,
        x + r * 0.42,
        y + r * 0.3,
        x + r * 0.06,
        y + r * 0.3,
        x + r * 0.4,
        y - r * 0.1,
      ],
      SIGNAL.bulb,
      1.6,
    );
  },
  cobweb: (sketch, x, y, r) => {
    for (let i = 0; i < 6; i++) {
      const turn = (i / 6) * Math.PI * 2;
      sketch.stroke([x, y, x + Math.cos(turn) * r, y + Math.sin(turn) * r], 1.8);
    }
    for (const far of [0.4, 0.78]) {
      const ring = Array.from({ length: 7 }, (_, i) => {
        const turn = (i / 6) * Math.PI * 2;
        return [x + Math.cos(turn) * r * far, y + Math.sin(turn) * r * far];
      }).flat();
      sketch.stroke(ring, 1.6);
    }
  },
  coffee: (sketch, x, y, r) => {
    sketch.oval(x + r * 0.66, y + r * 0.3, r * 0.32, r * 0.3, null, 2.4);
    sketch.shape(
      [x - r * 0.8, y - r * 0.16, x + r * 0.6, y - r * 0.16, x + r * 0.44, y + r * 0.9, x - r * 0.62, y + r * 0.9],
      SIGNAL.good,
      2.2,
    );
    for (const dx of [-0.4, 0.16]) {
      sketch.curve([x + dx * r, y - r * 0.34, x + (dx + 0.16) * r, y - r * 0.66, x + dx * r, y - r], 2.2);
    }
  },
  box: (sketch, x, y, r) => {
    sketch.shape([x - r, y - r * 0.2, x + r, y - r * 0.2, x + r * 0.9, y + r, x - r * 0.9, y + r], "#d9a066", 2.2);
    sketch.shape([x - r, y - r * 0.2, x - r * 0.5, y - r * 0.8, x, y - r * 0.2], "#e8bc8a", 1.8);
    sketch.shape([x + r, y - r * 0.2, x + r * 0.5, y - r * 0.8, x, y - r * 0.2], "#e8bc8a", 1.8);
    sketch.stroke([x, y - r * 0.2, x, y + r * 0.3], 2);
  },
  tangle: (sketch, x, y, r) => {
    const knot = Array.from({ length: 26 }, (_, i) => {
      const far = r * (0.35 + 0.62 * Math.abs(Math.sin(i * 2.3)));
      return [x + Math.cos(i * 2.05) * far, y + Math.sin(i * 1.7) * far];
    }).flat();
    sketch.curve(knot, 2.4);
  },
  star: (sketch, x, y, r) => {
    const points = Array.from({ length: 16 }, (_, i) => {
      const far = (i % 2 ? 0.48 : 1.08) * r;
      const turn = (i / 16) * Math.PI * 2;
      return [x + Math.cos(turn) * far, y + Math.sin(turn) * far];
    }).flat();
    sketch.shape(points, SIGNAL.bulb, 2.2);
  },
  form: (sketch, x, y, r) => {
    sketch.rect(x - r * 0.75, y - r, r * 1.5, r * 2, PAPER, 2.2);
    for (const row of [-0.55, -0.15, 0.25]) sketch.stroke([x - r * 0.45, y + row * r, x + r * 0.45, y + row * r], 1.8);
    sketch.oval(x + r * 0.3, y + r * 0.68, r * 0.26, r * 0.2, SIGNAL.late, 1.4);
  },
};
