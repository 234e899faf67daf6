import type { Model } from "./model.ts";
import type { Scene } from "./thing.ts";
import { SIGNAL } from "./colours.ts";

/** A radio that somebody builds at night: an open chassis first, a voice for the valley in the end. */
export const radio: Model = {
  rough: (scene) => {
    const { sketch, colours, width, height } = scene;
    sketch.rect(width * 0.1, height * 0.8, width * 0.8, 14, colours.woodDark);
    valves(scene);
    sketch.curve([width * 0.7, height * 0.8, width * 0.86, height * 0.5, width * 0.7, height * 0.34], 2.4, SIGNAL.late);
  },
  nearly: (scene) => {
    valves(scene);
    cabinet(scene, scene.colours.woodLight, false);
  },
  finished: (scene) => {
    cabinet(scene, scene.colours.cloth, true);
    const { sketch, width, height } = scene;
    sketch.stroke([width * 0.8, height * 0.3, width * 0.94, 2], 2.6);
    for (const far of [7, 13]) {
      sketch.curve(
        [width * 0.94 - far, far * 0.3, width * 0.94 - far * 1.1, -2 + far, width * 0.94 - far * 0.4, far * 1.3],
        1.8,
        "#d98f1f",
      );
    }
  },
  broken: (scene) => {
    const { sketch, width, height } = scene;
    cabinet(scene, scene.colours.woodDark, false);
    sketch.stroke(
      [width * 0.2, height * 0.36, width * 0.36, height * 0.6, width * 0.3, height * 0.7, width * 0.44, height * 0.94],
      3,
    );
    sketch.curve([width * 0.6, height * 0.3, width * 0.5, height * 0.16, width * 0.66, 0], 3.2, SIGNAL.smoke);
  },
};

function valves({ sketch, colours, width, height }: Scene): void {
  for (const x of [0.24, 0.4, 0.56]) {
    sketch.smooth(
      [
        width * x - 7,
        height * 0.8,
        width * x - 8,
        height * 0.54,
        width * x,
        height * 0.46,
        width * x + 8,
        height * 0.54,
        width * x + 7,
        height * 0.8,
      ],
      colours.glass,
      2,
    );
    sketch.stroke([width * x, height * 0.78, width * x, height * 0.6], 2.2, SIGNAL.warn);
  }
}

function cabinet({ sketch, colours, width, height }: Scene, fill: string, on: boolean): void {
  const top = height * 0.32;
  sketch.smooth(
    [
      width * 0.06,
      height - 4,
      width * 0.06,
      top + 10,
      width * 0.2,
      top,
      width * 0.8,
      top,
      width * 0.94,
      top + 10,
      width * 0.94,
      height - 4,
    ],
    fill,
  );
  sketch.oval(width * 0.32, height * 0.66, width * 0.17, height * 0.2, colours.woodDark, 2);
  for (const row of [0.54, 0.62, 0.7, 0.78])
    sketch.stroke([width * 0.2, height * row, width * 0.44, height * row], 1.4, colours.board);
  sketch.rect(width * 0.56, height * 0.46, width * 0.28, height * 0.14, on ? SIGNAL.bulb : colours.board, 1.8);
  sketch.stroke([width * 0.72, height * 0.46, width * 0.72, height * 0.6], 2, SIGNAL.late);
  for (const x of [0.62, 0.78]) sketch.oval(width * x, height * 0.76, 6, 6, colours.board, 1.8);
}
