import { SIGNAL } from "./colours.ts";
import { thing } from "./thing.ts";

/** A wall that somebody began and nobody finished, with the trowel still on it. */
export const halfWall = thing({
  size: { width: 110, height: 96 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    sketch.ground(width / 2, height - 2, width * 0.54, 6);
    const [wide, tall] = [width / 4, 14];
    const rows = Math.floor((height - 12) / tall);
    for (let row = 0; row < rows; row++) {
      const y = height - 2 - (row + 1) * tall;
      const shift = row % 2 ? wide / 2 : 0;
      const many = Math.max(1, Math.round(4 * (1 - (row / rows) ** 1.6)));
      for (let i = 0; i < many; i++) {
        const x = i * wide + shift;
        const brick = x + wide > width ? width - x : wide;
        sketch.rect(x, y, brick, tall, sketch.chance() > 0.5 ? colours.pot : colours.potDark, 1.7);
      }
    }
    const top = height - 2 - rows * tall;
    sketch.shape([wide * 0.5, top - 1, wide * 0.9, top - 8, wide * 1.2, top - 1], colours.metalLight, 1.7);
    sketch.stroke([wide * 0.9, top - 8, wide * 0.8, top - 14], 3, colours.woodDark);
    sketch.shape([width * 0.86, height - 2, width * 0.93, height - 26, width, height - 2], SIGNAL.warn, 2);
    sketch.stroke([width * 0.895, height - 14, width * 0.965, height - 14], 3, "#fffdf6");
  },
});
