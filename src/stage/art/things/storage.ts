import { NOTE_COLOURS } from "./colours.ts";
import { thing } from "./thing.ts";

/** Where a small paper keeps its coats and its past. */

/** Lockers: a sticker, a dent, a sleeve that looks out of one. */
export const lockers = thing({
  size: { width: 150, height: 190 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    const many = Math.max(2, Math.round(width / 40));
    const wide = width / many;
    sketch.ground(width / 2, height - 2, width * 0.52, 6);
    for (let locker = 0; locker < many; locker++) {
      const x = locker * wide;
      sketch.rect(x, 2, wide, height - 9, locker % 2 ? colours.clothTwo : colours.metal);
      for (const row of [0.1, 0.13, 0.16])
        sketch.stroke([x + wide * 0.28, height * row, x + wide * 0.72, height * row], 1.8);
      sketch.rect(x + wide * 0.74, height * 0.46, 5, 14, colours.metalLight, 1.4);
      sketch.rect(x + wide * 0.3, height * 0.24, wide * 0.4, 9, colours.board, 1.2);
      const own = sketch.chance();
      if (own < 0.34) sketch.oval(x + wide * 0.44, height * 0.4, 8, 8, NOTE_COLOURS[locker % 5] ?? "", 1.4);
      else if (own < 0.67)
        sketch.curve(
          [x + wide * 0.2, height * 0.72, x + wide * 0.44, height * 0.76, x + wide * 0.34, height * 0.84],
          1.6,
        );
      else
        sketch.smooth(
          [
            x + wide - 8,
            height * 0.62,
            x + wide + 3,
            height * 0.64,
            x + wide + 2,
            height * 0.82,
            x + wide - 6,
            height * 0.82,
          ],
          colours.cloth,
          1.8,
        );
    }
    sketch.shade([width - wide * 0.3, 4, width, 4, width, height - 8, width - wide * 0.3, height - 8]);
    for (const x of [8, width - 16]) sketch.rect(x, height - 8, 8, 7, colours.metalDark, 1.6);
  },
});

/** The archive: boxes by year, and bundles that nobody has sorted. */
export const archive = thing({
  size: { width: 140, height: 216 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    sketch.ground(width / 2, height - 2, width * 0.53, 7);
    const rows = Math.max(3, Math.round(height / 52));
    const tall = (height - 8) / rows;
    sketch.shade([4, 4, width - 4, 4, width - 4, height - 4, 4, height - 4], "rgba(60, 44, 36, 0.34)");
    for (let row = 0; row < rows; row++) {
      const shelf = 4 + (row + 1) * tall;
      let x = 9;
      while (x < width - 26) {
        const kind = sketch.chance();
        const wide = 18 + sketch.chance() * 16;
        if (x + wide > width - 7) break;
        if (kind < 0.58) {
          const high = tall * 0.7;
          sketch.rect(
            x,
            shelf - high - 3,
            wide,
            high,
            ["#c8a877", "#b58f5c", colours.clothTwo][Math.floor(kind * 5.1)] ?? "",
            1.8,
          );
          sketch.rect(x + wide * 0.22, shelf - high * 0.62, wide * 0.56, 9, colours.board, 1.1);
        } else {
          for (let paper = 0; paper < 5; paper++)
            sketch.rect(x, shelf - 9 - paper * 6, wide, 6, paper % 2 ? "#efe0bd" : "#f8f1de", 1.2);
        }
        x += wide + 3;
      }
      sketch.rect(3, shelf - 4, width - 6, 6, colours.metalDark, 1.8);
    }
    for (const x of [0, width - 7]) sketch.rect(x, 0, 7, height - 2, colours.metalDark, 2);
  },
});

/** Papers of the day in bundles, tied with string. */
export const bundles = thing({
  size: { width: 92, height: 66 },
  on: "floor",
  draw: ({ sketch, width, height }) => {
    sketch.ground(width / 2, height - 2, width * 0.54, 6);
    const bundle = (x: number, low: number, wide: number, tall: number): void => {
      for (let sheet = 0; sheet * 6 < tall; sheet++)
        sketch.rect(x + (sheet % 2), low - (sheet + 1) * 6, wide, 6, sheet % 3 === 1 ? "#e9dab7" : "#f8f1de", 1.2);
      const top = low - Math.ceil(tall / 6) * 6;
      sketch.stroke([x + wide / 2, top, x + wide / 2, low], 2.4, "#a8683c");
      sketch.stroke([x + 5, top + 3, x + wide * 0.4, top + 3], 2.4);
    };
    bundle(2, height - 3, width * 0.52, height * 0.44);
    bundle(width * 0.52, height - 3, width * 0.46, height * 0.36);
    bundle(width * 0.2, height - 3 - Math.ceil((height * 0.44) / 6) * 6, width * 0.48, height * 0.3);
  },
});
