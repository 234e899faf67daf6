import type { Model } from "./model.ts";
import type { Scene } from "./thing.ts";
import { SIGNAL } from "./colours.ts";

/** The great machine that shall change everything: rings around a core. Also a model of it, under glass. */
export const engine: Model = {
  rough: (scene) => {
    stand(scene);
    ring(scene, 0.4, scene.colours.metal);
  },
  nearly: (scene) => {
    stand(scene);
    ring(scene, 0.42, scene.colours.metal);
    ring(scene, 0.28, scene.colours.metalLight);
    core(scene, scene.colours.glass);
  },
  finished: (scene) => {
    stand(scene);
    machine(scene);
  },
  broken: (scene) => {
    const { sketch, colours, width, height } = scene;
    stand(scene);
    sketch.curve(
      [width * 0.14, height * 0.6, width * 0.1, height * 0.3, width * 0.34, height * 0.12],
      8,
      colours.metalDark,
    );
    sketch.curve(
      [width * 0.66, height * 0.16, width * 0.9, height * 0.36, width * 0.8, height * 0.66],
      8,
      colours.metalDark,
    );
    core(scene, colours.metalDark);
    sketch.curve(
      [width * 0.5, height * 0.36, width * 0.42, height * 0.18, width * 0.58, height * 0.02],
      3.4,
      SIGNAL.smoke,
    );
    sketch.stroke(
      [width * 0.6, height * 0.4, width * 0.7, height * 0.24, width * 0.76, height * 0.34],
      2.4,
      SIGNAL.warn,
    );
  },
};

/** The machine as it will be: core, rings and all. */
export function machine(scene: Scene): void {
  ring(scene, 0.44, scene.colours.accent);
  ring(scene, 0.3, scene.colours.metalLight);
  core(scene, SIGNAL.bulb);
}

function stand({ sketch, colours, width, height }: Scene): void {
  sketch.shape(
    [width * 0.3, height - 14, width * 0.7, height - 14, width * 0.82, height - 2, width * 0.18, height - 2],
    colours.metalDark,
  );
  sketch.rect(width * 0.44, height * 0.72, width * 0.12, height * 0.16, colours.metal);
}

function ring({ sketch, width, height }: Scene, size: number, fill: string): void {
  const [x, y] = [width / 2, height * 0.44];
  const [wide, tall] = [width * size, height * size * 0.94];
  const points = Array.from({ length: 17 }, (_, i) => {
    const turn = (i / 16) * Math.PI * 2;
    return [x + Math.cos(turn) * wide, y + Math.sin(turn) * tall];
  }).flat();
  sketch.curve(points, 9);
  sketch.curve(points, 5, fill);
  for (let bolt = 0; bolt < 8; bolt++) {
    const turn = (bolt / 8) * Math.PI * 2 + 0.2;
    sketch.oval(x + Math.cos(turn) * wide, y + Math.sin(turn) * tall, 3.4, 3.4, "#f4eee2", 1.3);
  }
}

function core({ sketch, width, height }: Scene, fill: string): void {
  const [x, y, r] = [width / 2, height * 0.44, width * 0.13];
  sketch.oval(x, y, r, r, fill);
  sketch.shade(
    [x - r * 0.6, y - r * 0.5, x - r * 0.1, y - r * 0.8, x - r * 0.3, y, x - r * 0.7, y],
    "rgba(255,255,255,0.5)",
  );
}
