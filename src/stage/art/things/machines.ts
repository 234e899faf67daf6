import type { Scene } from "./thing.ts";
import { SIGNAL } from "./colours.ts";
import { thing } from "./thing.ts";

/** A server rack: blinking, dark, or smoking. */
export const rack = thing({
  size: { width: 82, height: 208 },
  on: "floor",
  draw: (scene, { state = "ok" }: { state?: "ok" | "off" | "smoking" }) => {
    const { sketch, colours, width, height } = scene;
    sketch.ground(width / 2, height - 2, width * 0.55, 6);
    sketch.shape([5, 0, width - 5, 0, width, 8, 0, 8], colours.metal);
    sketch.rect(0, 8, width, height - 11, colours.metalDark);
    const rows = Math.max(4, Math.round(height / 30));
    const tall = (height - 22) / rows;
    for (let row = 0; row < rows; row++) {
      const y = 14 + row * tall;
      sketch.rect(7, y, width - 14, tall - 5, colours.metal, 1.8);
      for (let i = 0; i < 4; i++)
        sketch.stroke([width * 0.46 + i * 7, y + 5, width * 0.46 + i * 7, y + tall - 11], 1.5);
      const hot = state === "smoking" && row % 3 !== 1;
      const light = state === "off" ? "#4a4556" : hot ? SIGNAL.late : SIGNAL.good;
      sketch.oval(17, y + tall / 2 - 3, 3.6, 3.6, light, 1.4);
      sketch.oval(27, y + tall / 2 - 3, 2.6, 2.6, state === "ok" && row % 2 === 0 ? SIGNAL.bulb : light, 1.2);
    }
    sketch.shade([width * 0.78, 9, width - 1, 9, width - 1, height - 4, width * 0.78, height - 4]);
    if (state === "smoking") {
      sketch.shape(
        [
          width * 0.3,
          height * 0.44,
          width * 0.4,
          height * 0.3,
          width * 0.44,
          height * 0.38,
          width * 0.54,
          height * 0.26,
          width * 0.62,
          height * 0.45,
        ],
        SIGNAL.warn,
        2,
      );
      scorch(scene);
    }
  },
});

/** Black soot above the flame; the smoke itself is in the air, for the stage to move. */
function scorch({ sketch, width, height }: Scene): void {
  for (const [x, y, r] of [
    [0.42, 0.24, 11],
    [0.56, 0.16, 9],
    [0.4, 0.1, 7],
  ] as const) {
    sketch.oval(width * x, height * y, r, r * 0.8, "rgba(43, 34, 51, 0.34)", 0);
  }
}

/** A tangle of cables on the floor. */
export const cables = thing({
  size: { width: 190, height: 50 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    const hues = [colours.metalDark, SIGNAL.late, colours.accentTwo, "#3d3547", colours.accent];
    for (let strand = 0; strand < 5; strand++) {
      const points: number[] = [];
      const loops = 7;
      for (let i = 0; i <= loops * 3; i++) {
        const t = i / (loops * 3);
        const turn = t * loops * Math.PI * 2 + strand * 1.3;
        points.push(
          width * (0.04 + t * 0.92) + Math.cos(turn) * 13,
          height * (0.7 - Math.sin(t * Math.PI) * 0.16) + Math.sin(turn) * height * (0.12 + sketch.chance() * 0.16),
        );
      }
      sketch.curve(points, 4.4, "#2b2233");
      sketch.curve(points, 2, hues[strand]);
    }
    sketch.rect(width * 0.44, height - 15, 40, 12, colours.board, 2);
    for (let i = 0; i < 3; i++) sketch.oval(width * 0.44 + 9 + i * 11, height - 9, 3, 3, colours.metal, 1.2);
  },
});

/** The coffee machine on its cupboard: the warmest place in the house. */
export const coffee = thing({
  size: { width: 78, height: 150 },
  on: "floor",
  draw: (scene) => {
    const { sketch, colours, width, height } = scene;
    const top = height * 0.5;
    sketch.ground(width / 2, height - 2, width * 0.54, 6);
    sketch.rect(2, top + 8, width - 4, height - top - 11, colours.wood);
    sketch.stroke([width / 2, top + 10, width / 2, height - 5], 1.8);
    for (const side of [-1, 1]) sketch.oval(width / 2 + side * 7, height * 0.74, 2.4, 2.4, colours.accent, 1.4);
    sketch.shape([4, top, width - 4, top, width, top + 9, 0, top + 9], colours.woodLight);
    machine(scene, top);
  },
});

function machine({ sketch, colours, width }: Scene, top: number): void {
  const [left, right] = [width * 0.12, width * 0.74];
  sketch.rect(left, 10, right - left, top - 10, colours.cloth);
  sketch.rect(left + 8, top * 0.5, right - left - 16, top * 0.4, "#3d3547", 1.8);
  sketch.rect(left + 17, top * 0.5, 12, 8, colours.metalLight, 1.5);
  sketch.rect(left + 16, top - 18, 14, 13, colours.board, 1.8);
  sketch.rect(left - 3, 5, right - left + 6, 8, colours.metalLight, 2);
  for (let i = 0; i < 3; i++)
    sketch.oval(left + 11 + i * 12, 22, 3.4, 3.4, i === 0 ? SIGNAL.good : colours.metalLight, 1.4);
  sketch.curve([left + 22, top - 22, left + 26, top - 28, left + 19, top - 34], 1.4, "rgba(255,255,255,0.75)");
  for (const y of [top - 9, top - 18]) sketch.rect(width * 0.8, y, 13, 8, colours.board, 1.6);
}

export const cooler = thing({
  size: { width: 50, height: 150 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    sketch.ground(width / 2, height - 2, width * 0.52, 5);
    sketch.smooth(
      [
        width * 0.26,
        4,
        width * 0.74,
        4,
        width * 0.88,
        height * 0.12,
        width * 0.86,
        height * 0.3,
        width * 0.6,
        height * 0.4,
        width * 0.4,
        height * 0.4,
        width * 0.14,
        height * 0.3,
        width * 0.12,
        height * 0.12,
      ],
      colours.glass,
    );
    sketch.shade(
      [
        width * 0.15,
        height * 0.2,
        width * 0.85,
        height * 0.2,
        width * 0.84,
        height * 0.3,
        width * 0.6,
        height * 0.38,
        width * 0.4,
        height * 0.38,
        width * 0.16,
        height * 0.3,
      ],
      "rgba(80,150,190,0.4)",
    );
    for (const [x, y] of [
      [0.4, 0.28],
      [0.58, 0.24],
      [0.5, 0.33],
    ] as const)
      sketch.oval(width * x, height * y, 2.4, 2.4, null, 1.1);
    sketch.rect(2, height * 0.4, width - 4, height * 0.58, colours.board);
    sketch.rect(10, height * 0.48, width - 20, height * 0.16, colours.metal, 1.8);
    sketch.rect(15, height * 0.48, 6, 8, colours.accentTwo, 1.3);
    sketch.rect(width - 21, height * 0.48, 6, 8, SIGNAL.late, 1.3);
    sketch.shade([
      width * 0.74,
      height * 0.41,
      width - 3,
      height * 0.41,
      width - 3,
      height - 4,
      width * 0.74,
      height - 4,
    ]);
  },
});

export const tubeLight = thing({
  size: { width: 150, height: 22 },
  on: "ceiling",
  draw: ({ sketch, colours, width, height }, { on = true }: { on?: boolean }) => {
    for (const x of [width * 0.18, width * 0.82]) sketch.stroke([x, 0, x, height * 0.4], 1.8);
    sketch.shape(
      [6, height * 0.36, width - 6, height * 0.36, width, height * 0.7, 0, height * 0.7],
      colours.metalLight,
      2,
    );
    sketch.rect(8, height * 0.68, width - 16, height * 0.3, on ? "#fbfff0" : "#8f9396", 1.7);
    if (on)
      sketch.shade(
        [8, height, width - 8, height, width + 20, height * 3, -20, height * 3],
        "rgba(248, 252, 224, 0.24)",
      );
  },
});
