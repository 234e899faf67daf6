import type { Model } from "./model.ts";
import type { Scene } from "./thing.ts";
import { SIGNAL } from "./colours.ts";

/** The heart of a planetarium: two balls full of lenses on a frame. */
export const starProjector: Model = {
  rough: (scene) => {
    frame(scene);
    ball(scene, 0.34, 0.5, scene.colours.metalLight, 0);
  },
  nearly: (scene) => {
    frame(scene);
    ball(scene, 0.34, 0.46, scene.colours.metalLight, 5);
    ball(scene, 0.7, 0.46, scene.colours.metalLight, 0);
  },
  finished: (scene) => {
    beams(scene);
    frame(scene);
    ball(scene, 0.32, 0.42, scene.colours.cloth, 7);
    ball(scene, 0.7, 0.42, scene.colours.cloth, 7);
  },
  broken: (scene) => {
    const { sketch, width, height } = scene;
    frame(scene);
    ball(scene, 0.8, 0.84, scene.colours.metal, 3);
    sketch.curve([width * 0.42, height * 0.5, width * 0.3, height * 0.3, width * 0.46, height * 0.12], 3, SIGNAL.smoke);
    sketch.stroke(
      [width * 0.5, height * 0.5, width * 0.58, height * 0.34, width * 0.64, height * 0.46],
      2.4,
      SIGNAL.warn,
    );
  },
};

function frame({ sketch, colours, width, height }: Scene): void {
  for (const side of [-1, 1]) {
    const x = width / 2 + side * width * 0.12;
    sketch.shape(
      [x - 4, height * 0.54, x + 4, height * 0.54, x + side * 20 + 4, height - 2, x + side * 20 - 4, height - 2],
      colours.metalDark,
    );
  }
  sketch.rect(width * 0.18, height * 0.5, width * 0.66, 8, colours.accent, 2);
}

function ball({ sketch, colours, width, height }: Scene, x: number, y: number, fill: string, lenses: number): void {
  const [cx, cy, r] = [width * x, height * y, width * 0.19];
  sketch.oval(cx, cy, r, r, fill);
  sketch.curve([cx - r, cy, cx, cy + r * 0.3, cx + r, cy], 1.6);
  for (let lens = 0; lens < lenses; lens++) {
    const turn = (lens / lenses) * Math.PI * 2 + 0.4;
    sketch.oval(cx + Math.cos(turn) * r * 0.6, cy + Math.sin(turn) * r * 0.6, 3, 3, colours.light, 1.2);
  }
}

function beams({ sketch, width, height }: Scene): void {
  for (const [x, lean] of [
    [0.32, -0.3],
    [0.32, 0.02],
    [0.7, 0],
    [0.7, 0.3],
  ] as const) {
    const end = width * (x + lean);
    sketch.shade(
      [width * x - 3, height * 0.36, width * x + 3, height * 0.36, end + 9, 0, end - 9, 0],
      "rgba(255, 226, 120, 0.6)",
    );
  }
}
