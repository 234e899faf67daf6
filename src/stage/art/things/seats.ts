import type { Scene } from "./thing.ts";
import { thing } from "./thing.ts";

/** An office chair, seen from behind its desk: goes behind the person who sits on it. */
export const chair = thing({
  size: { width: 62, height: 104 },
  on: "floor",
  draw: (scene) => {
    const { sketch, colours, manner, width, height } = scene;
    sketch.ground(width / 2, height - 2, width * 0.44, 5);
    const fill = manner.seats[Math.floor(sketch.chance() * manner.seats.length)] ?? colours.cloth;
    const [x, seat] = [width / 2, height * 0.54];
    sketch.rect(x - 3, seat + 6, 6, height * 0.3, colours.metal, 2);
    sketch.stroke([x, height * 0.84, x - width * 0.36, height - 6], 4);
    sketch.stroke([x, height * 0.84, x + width * 0.36, height - 6], 4);
    sketch.stroke([x, height * 0.82, x, height - 5], 4);
    for (const at of [-0.36, 0, 0.36]) sketch.oval(x + width * at, height - 4, 4, 4, colours.metalDark, 1.8);
    sketch.smooth(
      [
        x - width * 0.34,
        8,
        x,
        1,
        x + width * 0.34,
        8,
        x + width * 0.38,
        seat * 0.7,
        x,
        seat * 0.84,
        x - width * 0.38,
        seat * 0.7,
      ],
      fill,
    );
    sketch.stroke([x, seat * 0.8, x, seat + 4], 5);
    sketch.smooth(
      [
        x - width * 0.42,
        seat - 2,
        x,
        seat - 6,
        x + width * 0.42,
        seat - 2,
        x + width * 0.42,
        seat + 7,
        x,
        seat + 10,
        x - width * 0.42,
        seat + 7,
      ],
      fill,
    );
    sketch.shade([x + 3, 6, x + width * 0.32, 10, x + width * 0.35, seat * 0.68, x + 3, seat * 0.78]);
  },
});

export const sofa = thing({
  size: { width: 178, height: 84 },
  on: "floor",
  draw: (scene, { part = "all" }: { part?: "all" | "back" | "front" }) => {
    const { sketch, colours, width, height } = scene;
    if (part !== "front") {
      sketch.ground(width / 2, height - 2, width * 0.52, 8);
      sketch.smooth(
        [14, 10, width * 0.3, 1, width * 0.7, 1, width - 14, 10, width - 8, height * 0.7, 8, height * 0.7],
        colours.clothDark,
      );
      sketch.stroke([width / 2, 4, width / 2, height * 0.5], 1.8);
      cushion(scene, width * 0.22, colours.accent);
      cushion(scene, width * 0.72, colours.clothTwo);
    }
    if (part !== "back") {
      for (const x of [20, width - 28]) sketch.rect(x, height - 12, 8, 11, colours.woodDark);
      sketch.smooth(
        [
          16,
          height * 0.52,
          width / 2,
          height * 0.48,
          width - 16,
          height * 0.52,
          width - 14,
          height * 0.66,
          width / 2,
          height * 0.7,
          14,
          height * 0.66,
        ],
        colours.cloth,
      );
      sketch.rect(14, height * 0.64, width - 28, height * 0.24, colours.cloth);
      sketch.shade([14, height * 0.66, width - 14, height * 0.66, width - 14, height * 0.74, 14, height * 0.74]);
      for (const x of [11, width - 11]) {
        sketch.smooth(
          [
            x - 11,
            height * 0.42,
            x,
            height * 0.34,
            x + 11,
            height * 0.42,
            x + 10,
            height * 0.88,
            x - 10,
            height * 0.88,
          ],
          colours.cloth,
        );
      }
    }
  },
});

function cushion({ sketch, height }: Scene, x: number, fill: string): void {
  sketch.smooth([x - 15, height * 0.22, x + 13, height * 0.2, x + 16, height * 0.52, x - 14, height * 0.54], fill, 2);
}

export const beanBag = thing({
  size: { width: 96, height: 60 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    sketch.ground(width / 2, height - 2, width * 0.5, 7);
    sketch.smooth(
      [
        4,
        height * 0.72,
        12,
        height * 0.34,
        width * 0.34,
        height * 0.06,
        width * 0.56,
        height * 0.26,
        width * 0.84,
        height * 0.34,
        width - 4,
        height * 0.76,
        width * 0.8,
        height - 3,
        width * 0.2,
        height - 3,
      ],
      colours.accent,
    );
    sketch.curve([width * 0.34, height * 0.1, width * 0.4, height * 0.4, width * 0.3, height * 0.66], 1.8);
    sketch.curve([width * 0.56, height * 0.28, width * 0.6, height * 0.5, width * 0.78, height * 0.6], 1.8);
    sketch.shade([
      width * 0.5,
      height * 0.7,
      width - 6,
      height * 0.7,
      width * 0.8,
      height - 4,
      width * 0.3,
      height - 4,
    ]);
  },
});
