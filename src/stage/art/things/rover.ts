import type { Model } from "./model.ts";
import type { Scene } from "./thing.ts";
import { SIGNAL } from "./colours.ts";

/** A little rover, from a box on wheels to one that drives. */
export const rover: Model = {
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
  finished: (scene) => body(scene, scene.colours.cloth),
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
