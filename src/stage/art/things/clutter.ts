import { thing } from "./thing.ts";
import { SIGNAL } from "./colours.ts";

/** A tower of forms as high as the thing is asked to be. */
export const forms = thing({
  size: { width: 52, height: 120 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    sketch.ground(width / 2, height - 2, width * 0.56, 6);
    const sheet = 7;
    const many = Math.max(2, Math.floor(height / sheet));
    let y = height - 2;
    for (let i = 0; i < many; i++) {
      const slip = (sketch.chance() - 0.5) * (sketch.line === "ruled" ? 6 : 9);
      const fill = i % 9 === 5 ? colours.accent : i % 13 === 8 ? colours.accentTwo : colours.board;
      sketch.rect(3 + slip, y - sheet, width - 6, sheet, fill, 1.5);
      sketch.shade([
        width * 0.7 + slip,
        y - sheet,
        width - 3 + slip,
        y - sheet,
        width - 3 + slip,
        y,
        width * 0.7 + slip,
        y,
      ]);
      y -= sheet;
    }
    const slip = (sketch.chance() - 0.5) * 4;
    sketch.shape([7 + slip, y - 5, width - 8 + slip, y - 5, width - 3 + slip, y, 3 + slip, y], colours.board, 1.6);
    sketch.stroke([width * 0.3, y - 3, width * 0.7, y - 3], 1.2);
  },
});

export const boxes = thing({
  size: { width: 112, height: 98 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    sketch.ground(width / 2, height - 2, width * 0.54, 7);
    const card = "#cf9f68";
    const dark = "#ab7d49";
    const box = (x: number, y: number, wide: number, tall: number): void => {
      sketch.shape([x, y, x + wide, y, x + wide - 5, y - 8, x + 6, y - 8], dark, 2);
      sketch.rect(x, y, wide, tall, card);
      sketch.rect(x + wide / 2 - 5, y, 10, tall, "#e3c393", 1.3);
      sketch.shade([x + wide * 0.78, y, x + wide, y, x + wide, y + tall, x + wide * 0.78, y + tall]);
    };
    box(2, height * 0.52, width * 0.56, height * 0.46);
    box(width * 0.58, height * 0.6, width * 0.4, height * 0.38);
    const [x, y, wide] = [width * 0.16, height * 0.16, width * 0.46];
    // The last one is open, and somebody's things look out of it.
    sketch.oval(x + wide * 0.3, y - 2, 7, 11, SIGNAL.leaf, 2);
    sketch.rect(x + wide * 0.5, y - 16, 15, 22, colours.board, 1.8);
    sketch.shape([x, y, x - 11, y - 9, x + wide * 0.3, y - 4, x + wide * 0.4, y], dark, 2);
    sketch.rect(x, y, wide, height * 0.36, card);
    sketch.shape([x + wide, y, x + wide + 11, y - 9, x + wide * 0.72, y - 4, x + wide * 0.6, y], dark, 2);
    sketch.shade([x + wide * 0.76, y, x + wide, y, x + wide, y + height * 0.36, x + wide * 0.76, y + height * 0.36]);
  },
});

/** A bucket under a leak. `drip` 0–1 is where the falling drop is, from the rim's height times three down to the water. */
export const bucket = thing({
  size: { width: 44, height: 46 },
  on: "floor",
  draw: ({ sketch, colours, width, height }, { drip = 0.4 }: { drip?: number }) => {
    sketch.ground(width / 2, height - 2, width * 0.56, 5);
    sketch.oval(width * 0.86, height - 2, 10, 3, SIGNAL.water, 1.2);
    sketch.curve([4, height * 0.34, width / 2, height * 0.02, width - 4, height * 0.34], 1.8);
    sketch.shape(
      [2, height * 0.32, width - 2, height * 0.32, width - 7, height - 2, 7, height - 2],
      colours.metalLight,
    );
    sketch.oval(width / 2, height * 0.32, width / 2 - 3, 5, SIGNAL.water, 2);
    sketch.shade([
      width * 0.64,
      height * 0.42,
      width - 4,
      height * 0.4,
      width - 8,
      height - 3,
      width * 0.62,
      height - 3,
    ]);
    const y = height * 0.3 - (1 - drip) * height * 1.1;
    sketch.smooth([width / 2, y - 9, width / 2 + 4, y - 2, width / 2, y + 2, width / 2 - 4, y - 2], SIGNAL.water, 1.5);
  },
});
