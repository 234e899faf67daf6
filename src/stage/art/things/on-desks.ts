import type { Scene } from "./thing.ts";
import { SIGNAL } from "./colours.ts";
import { thing } from "./thing.ts";

/** An office phone; ringing, its receiver jumps and it rings with lines of sound. */
export const phone = thing({
  size: { width: 40, height: 30 },
  on: "surface",
  draw: ({ sketch, colours, width, height }, { ringing = false }: { ringing?: boolean }) => {
    const lift = ringing ? 7 : 0;
    const fill = ringing ? SIGNAL.late : colours.cloth;
    sketch.shape(
      [width * 0.16, height * 0.42, width * 0.84, height * 0.42, width, height - 1, 0, height - 1],
      fill,
      2.2,
    );
    for (let i = 0; i < 9; i++) {
      sketch.rect(
        width * (0.36 + (i % 3) * 0.11),
        height * (0.56 + Math.floor(i / 3) * 0.12),
        2.6,
        2,
        colours.board,
        0,
      );
    }
    const [y, tilt] = [height * 0.3 - lift, ringing ? 4 : 0];
    sketch.smooth(
      [
        0,
        y + tilt,
        width * 0.12,
        y - 7 + tilt,
        width * 0.5,
        y - 5,
        width * 0.88,
        y - 7 - tilt,
        width,
        y - tilt,
        width * 0.82,
        y + 3 - tilt,
        width * 0.5,
        y + 1,
        width * 0.18,
        y + 3 + tilt,
      ],
      fill,
      2.2,
    );
    if (!ringing) return;
    for (const side of [-1, 1]) {
      for (const far of [0.6, 1.3]) {
        const x = width / 2 + side * (width * 0.5 + far * 5);
        sketch.curve([x - side * 2, y - 9 * far + 3, x + side * 3, y + 2, x - side * 2, y + 9 * far], 2.2);
      }
    }
  },
});

export const mug = thing({
  size: { width: 18, height: 20 },
  on: "surface",
  draw: ({ sketch, colours, width, height }, { steam = true }: { steam?: boolean }) => {
    const fills = [colours.accent, colours.board, colours.clothTwo, colours.cloth, colours.accentTwo];
    const top = height * 0.4;
    sketch.oval(width * 0.82, height * 0.68, width * 0.17, height * 0.14, null, 2);
    sketch.shape(
      [width * 0.1, top, width * 0.74, top, width * 0.7, height - 1, width * 0.14, height - 1],
      fills[Math.floor(sketch.chance() * 5)] ?? "",
      2,
    );
    sketch.oval(width * 0.42, top, width * 0.32, 2, "#6b4a3a", 1.5);
    if (steam)
      sketch.curve(
        [width * 0.42, top - 4, width * 0.52, top - 8, width * 0.34, top - 12, width * 0.46, top - 17],
        1.3,
        "rgba(43,34,51,0.45)",
      );
  },
});

/** A letter tray with sheets in it. */
export const tray = thing({
  size: { width: 42, height: 24 },
  on: "surface",
  draw: ({ sketch, colours, width, height }) => {
    for (const [y, fill] of [
      [height - 3, colours.metal],
      [height - 13, colours.metal],
    ] as const) {
      sketch.shape([4, y - 5, width - 2, y - 6, width - 5, y - 2, 6, y - 1], colours.board, 1.5);
      sketch.shape([0, y - 6, 3, y, width - 3, y, width, y - 6], null, 2);
      sketch.rect(2, y - 1, width - 4, 3, fill, 1.6);
    }
  },
});

export const deskLamp = thing({
  size: { width: 44, height: 70 },
  on: "surface",
  draw: ({ sketch, colours, width, height }, { on = true }: { on?: boolean }) => {
    if (on)
      sketch.shade(
        [width * 0.62, height * 0.26, width, height * 0.38, width, height, width * 0.3, height],
        "rgba(255, 226, 140, 0.34)",
      );
    sketch.oval(width * 0.32, height - 3, width * 0.24, 4, colours.metalDark, 2);
    sketch.stroke([width * 0.32, height - 5, width * 0.14, height * 0.5, width * 0.56, height * 0.18], 3.6);
    sketch.oval(width * 0.14, height * 0.5, 3, 3, colours.metal, 1.5);
    sketch.shape(
      [
        width * 0.5,
        height * 0.1,
        width * 0.72,
        height * 0.14,
        width * 1.02,
        height * 0.38,
        width * 0.56,
        height * 0.34,
      ],
      colours.accent,
    );
    if (on) sketch.oval(width * 0.8, height * 0.38, 5, 3, SIGNAL.bulb, 1.4);
  },
});

export const PROTOTYPE_STAGES = ["sketch", "rough", "nearly", "finished", "broken"] as const;
export type PrototypeStage = (typeof PROTOTYPE_STAGES)[number];

/** What the company makes: a little rover, from a heap of parts to one that drives. */
export const prototype = thing({
  size: { width: 104, height: 96 },
  on: "surface",
  draw: (scene, { stage = "rough" }: { stage?: PrototypeStage }) => PROTOTYPES[stage](scene),
});

const PROTOTYPES: Readonly<Record<PrototypeStage, (scene: Scene) => void>> = {
  sketch: ({ sketch, colours, width, height }) => {
    sketch.shape(
      [width * 0.1, height - 8, width * 0.86, height - 12, width * 0.94, height - 2, width * 0.06, height - 1],
      colours.board,
    );
    sketch.curve(
      [width * 0.26, height - 6, width * 0.4, height - 9, width * 0.6, height - 5, width * 0.76, height - 8],
      1.6,
      "#3f6fb0",
    );
    sketch.oval(width * 0.7, height - 20, 10, 10, colours.metalLight);
    sketch.oval(width * 0.7, height - 20, 3, 3, colours.metalDark, 1.4);
    sketch.shape(
      [width * 0.2, height - 14, width * 0.44, height - 26, width * 0.48, height - 20, width * 0.24, height - 9],
      colours.accent,
      2,
    );
  },
  rough: (scene) => {
    const { sketch, colours, width, height } = scene;
    wheels(scene, [0.28, 0.72]);
    sketch.rect(width * 0.16, height * 0.5, width * 0.64, height * 0.28, "#c99a62");
    sketch.stroke([width * 0.46, height * 0.5, width * 0.48, height * 0.78], 1.6);
    sketch.shape(
      [
        width * 0.5,
        height * 0.56,
        width * 0.66,
        height * 0.54,
        width * 0.66,
        height * 0.62,
        width * 0.5,
        height * 0.64,
      ],
      "#e8ddc8",
      1.4,
    );
    sketch.curve(
      [width * 0.36, height * 0.5, width * 0.3, height * 0.3, width * 0.42, height * 0.24, width * 0.5, height * 0.34],
      2.2,
      SIGNAL.late,
    );
    sketch.curve(
      [width * 0.6, height * 0.5, width * 0.7, height * 0.36, width * 0.6, height * 0.26],
      2.2,
      colours.accentTwo,
    );
  },
  nearly: (scene) => {
    body(scene, scene.colours.metalLight);
    scene.sketch.shape(
      [
        scene.width * 0.2,
        scene.height * 0.6,
        scene.width * 0.4,
        scene.height * 0.58,
        scene.width * 0.4,
        scene.height * 0.72,
        scene.width * 0.2,
        scene.height * 0.72,
      ],
      "#fffdf6",
      1.5,
    );
  },
  finished: (scene) => {
    const { sketch, width, height } = scene;
    body(scene, scene.colours.cloth);
    for (const [x, y] of [
      [0.08, 0.2],
      [0.9, 0.14],
      [0.96, 0.5],
    ] as const) {
      const [cx, cy] = [width * x, height * y];
      sketch.stroke([cx - 5, cy, cx + 5, cy], 2, "#d98f1f");
      sketch.stroke([cx, cy - 5, cx, cy + 5], 2, "#d98f1f");
    }
  },
  broken: (scene) => {
    const { sketch, colours, width, height } = scene;
    wheels(scene, [0.24]);
    sketch.oval(width * 0.88, height - 9, 16, 8, colours.metalDark);
    sketch.shape(
      [
        width * 0.1,
        height * 0.66,
        width * 0.42,
        height * 0.46,
        width * 0.52,
        height * 0.62,
        width * 0.62,
        height * 0.44,
        width * 0.8,
        height * 0.72,
        width * 0.72,
        height * 0.86,
        width * 0.16,
        height * 0.84,
      ],
      colours.metal,
    );
    sketch.curve(
      [width * 0.5, height * 0.5, width * 0.46, height * 0.3, width * 0.6, height * 0.2, width * 0.52, height * 0.06],
      3,
      SIGNAL.smoke,
    );
    sketch.stroke(
      [width * 0.6, height * 0.44, width * 0.7, height * 0.26, width * 0.76, height * 0.34],
      2.4,
      SIGNAL.warn,
    );
  },
};

function wheels({ sketch, colours, width, height }: Scene, at: readonly number[]): void {
  for (const x of at) {
    sketch.oval(width * x, height - 15, 14, 14, colours.metalDark);
    sketch.oval(width * x, height - 15, 5, 5, colours.metalLight, 1.6);
  }
}

function body(scene: Scene, fill: string): void {
  const { sketch, colours, width, height } = scene;
  wheels(scene, [0.26, 0.74]);
  sketch.smooth(
    [
      width * 0.1,
      height * 0.72,
      width * 0.14,
      height * 0.5,
      width * 0.36,
      height * 0.44,
      width * 0.78,
      height * 0.46,
      width * 0.92,
      height * 0.58,
      width * 0.9,
      height * 0.76,
      width * 0.5,
      height * 0.8,
    ],
    fill,
  );
  sketch.smooth(
    [
      width * 0.34,
      height * 0.45,
      width * 0.4,
      height * 0.2,
      width * 0.54,
      height * 0.14,
      width * 0.66,
      height * 0.22,
      width * 0.7,
      height * 0.46,
    ],
    colours.glass,
  );
  sketch.shade([
    width * 0.56,
    height * 0.16,
    width * 0.66,
    height * 0.22,
    width * 0.69,
    height * 0.44,
    width * 0.58,
    height * 0.44,
  ]);
  sketch.oval(width * 0.86, height * 0.62, 5, 5, SIGNAL.bulb, 1.8);
  sketch.stroke([width * 0.4, height * 0.2, width * 0.32, height * 0.04], 2.4);
  sketch.oval(width * 0.32, height * 0.04, 3.4, 3.4, SIGNAL.late, 1.5);
  sketch.stroke([width * 0.2, height * 0.64, width * 0.52, height * 0.64], 2.6, colours.accent);
}
