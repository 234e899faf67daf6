import { INK, PAPER } from "../palette.ts";
import { NOTE_COLOURS, SIGNAL } from "./colours.ts";
import { thing } from "./thing.ts";

/** One puff of smoke; the stage lets many of them rise. */
export const smoke = thing({
  size: { width: 48, height: 44 },
  on: "air",
  draw: ({ sketch, width, height }) => {
    const shape = [0.1, 0.62, 0.16, 0.32, 0.4, 0.12, 0.66, 0.16, 0.88, 0.36, 0.94, 0.66, 0.72, 0.88, 0.34, 0.9];
    sketch.smooth(
      shape.map((value, i) => value * (i % 2 ? height : width)),
      sketch.chance() > 0.5 ? SIGNAL.smoke : SIGNAL.smokeLight,
    );
    sketch.curve([width * 0.3, height * 0.5, width * 0.44, height * 0.34, width * 0.6, height * 0.42], 1.8);
  },
});

/** One sheet of paper in the air; each seed bends its own way. */
export const sheet = thing({
  size: { width: 26, height: 32 },
  on: "air",
  draw: ({ sketch, width, height }) => {
    const bend = (sketch.chance() - 0.5) * 12;
    const curl = (sketch.chance() - 0.5) * 8;
    sketch.shape(
      [
        2,
        2 + curl,
        width / 2,
        bend * 0.4,
        width - 2,
        2 - curl,
        width - 2 + bend * 0.3,
        height - 3,
        width / 2 + bend * 0.3,
        height - 3 + bend * 0.4,
        2 + bend * 0.3,
        height - 2,
      ],
      PAPER,
      1.8,
    );
    sketch.shade([
      width * 0.62,
      3 - curl * 0.5,
      width - 2,
      2 - curl,
      width - 2 + bend * 0.3,
      height - 3,
      width * 0.62 + bend * 0.3,
      height - 3,
    ]);
    for (const row of [0.3, 0.48, 0.66]) {
      sketch.stroke([6 + bend * row * 0.3, height * row, width - 7 + bend * row * 0.3, height * row], 1.3);
    }
  },
});

export const stickyNote = thing({
  size: { width: 20, height: 20 },
  on: "air",
  draw: ({ sketch, width, height }) => {
    sketch.shape(
      [1, 1, width - 1, 1, width - 1, height - 6, width - 6, height - 1, 1, height - 1],
      NOTE_COLOURS[Math.floor(sketch.chance() * 5)] ?? "",
      1.6,
    );
    sketch.stroke([width - 1, height - 6, width - 6, height - 6, width - 6, height - 1], 1.1);
    for (const row of [0.34, 0.56]) sketch.stroke([4, height * row, width - 6, height * row], 1.3);
  },
});

export const paperPlane = thing({
  size: { width: 40, height: 26 },
  on: "air",
  draw: ({ sketch, width, height }) => {
    sketch.shape([1, height * 0.34, width - 1, 1, width * 0.42, height * 0.66], PAPER, 2);
    sketch.shape([width * 0.42, height * 0.66, width - 1, 1, width * 0.6, height - 1], "#e2ddd6", 2);
    sketch.shape([width * 0.34, height * 0.55, width - 1, 1, width * 0.44, height * 0.92], "#cfc8c2", 1.6);
  },
});

export const mote = thing({
  size: { width: 6, height: 6 },
  on: "air",
  draw: ({ sketch, width, height }) =>
    sketch.oval(width / 2, height / 2, width * 0.36, height * 0.32, "rgba(120, 116, 128, 0.6)", 0),
});

export const spark = thing({
  size: { width: 26, height: 26 },
  on: "air",
  draw: ({ sketch, width, height }) => {
    const [x, y] = [width / 2, height / 2];
    const points = Array.from({ length: 16 }, (_, i) => {
      const far = (i % 2 ? 0.4 : 1) * (width / 2) * (0.8 + sketch.chance() * 0.2);
      return [x + Math.cos((i / 16) * Math.PI * 2) * far, y + Math.sin((i / 16) * Math.PI * 2) * far];
    }).flat();
    sketch.shape(points, SIGNAL.bulb, 1.6);
  },
});

export const star = thing({
  size: { width: 22, height: 22 },
  on: "air",
  draw: ({ sketch, colours, width, height }) => {
    const points = Array.from({ length: 10 }, (_, i) => {
      const far = (i % 2 ? 0.44 : 1) * (width / 2 - 1);
      const turn = (i / 10) * Math.PI * 2 - Math.PI / 2;
      return [width / 2 + Math.cos(turn) * far, height / 2 + Math.sin(turn) * far];
    }).flat();
    sketch.shape(points, colours.accent, 1.8);
  },
});

/** A little flag of paper for throwing. */
export const confetti = thing({
  size: { width: 9, height: 7 },
  on: "air",
  draw: ({ sketch, colours, width, height }) => {
    const fills = [colours.cloth, colours.accent, colours.clothTwo, colours.accentTwo, INK];
    sketch.shape([1, 1, width - 2, 0, width, height - 1, 1, height], fills[Math.floor(sketch.chance() * 4)] ?? "", 1);
  },
});
