import { SIGNAL } from "./colours.ts";
import type { Scene } from "./thing.ts";
import { thing } from "./thing.ts";

export const MOTIFS = ["rocket", "mountain", "sun", "rules", "employee", "pie", "cat"] as const;
export type Motif = (typeof MOTIFS)[number];

/** A poster or a framed picture. */
export const poster = thing({
  size: { width: 64, height: 84 },
  on: "wall",
  draw: (scene, { motif = "mountain", framed = false }: { motif?: Motif | undefined; framed?: boolean }) => {
    const { sketch, colours, width, height } = scene;
    sketch.shade([5, 5, width + 4, 5, width + 4, height + 4, 5, height + 4]);
    sketch.rect(0, 0, width, height, framed ? colours.woodDark : colours.board);
    const edge = framed ? 6 : 0;
    if (framed) sketch.rect(edge, edge, width - edge * 2, height - edge * 2, colours.board, 1.5);
    sketch.within([edge, edge, width - edge, edge, width - edge, height - edge, edge, height - edge], () =>
      MOTIF_DRAWINGS[motif](scene),
    );
    if (!framed) for (const x of [5, width - 5]) sketch.oval(x, 5, 2.2, 2.2, SIGNAL.late, 1);
  },
});

const MOTIF_DRAWINGS: Readonly<Record<Motif, (scene: Scene) => void>> = {
  rocket: ({ sketch, colours, width, height }) => {
    sketch.rect(0, 0, width, height, "#30406b", 0);
    for (let i = 0; i < 9; i++) sketch.oval(sketch.chance() * width, sketch.chance() * height, 1.4, 1.4, "#fff3c4", 0);
    const x = width * 0.52;
    sketch.smooth(
      [x, height * 0.18, x + 12, height * 0.42, x + 8, height * 0.66, x - 8, height * 0.66, x - 12, height * 0.42],
      colours.board,
      2,
    );
    sketch.shape([x - 10, height * 0.52, x - 20, height * 0.7, x - 7, height * 0.65], colours.cloth, 1.8);
    sketch.shape([x + 10, height * 0.52, x + 20, height * 0.7, x + 7, height * 0.65], colours.cloth, 1.8);
    sketch.oval(x, height * 0.4, 4.5, 4.5, colours.glass, 1.6);
    sketch.shape([x - 6, height * 0.68, x + 6, height * 0.68, x, height * 0.88], colours.accent, 1.6);
  },
  mountain: ({ sketch, colours, width, height }) => {
    sketch.rect(0, 0, width, height, colours.glass, 0);
    sketch.oval(width * 0.72, height * 0.28, 8, 8, colours.accent, 1.6);
    sketch.shape([-4, height, width * 0.36, height * 0.34, width * 0.78, height], colours.accentTwo, 1.8);
    sketch.shape(
      [
        width * 0.26,
        height * 0.5,
        width * 0.36,
        height * 0.34,
        width * 0.47,
        height * 0.5,
        width * 0.37,
        height * 0.46,
      ],
      "#ffffff",
      1.4,
    );
    sketch.shape([width * 0.36, height, width * 0.76, height * 0.54, width + 8, height], colours.clothTwo, 1.8);
  },
  sun: ({ sketch, colours, width, height }) => {
    sketch.rect(0, 0, width, height, "#f6d9c0", 0);
    for (let i = 0; i < 12; i++) {
      const turn = (i / 12) * Math.PI * 2;
      const [c, s] = [Math.cos(turn), Math.sin(turn)];
      sketch.stroke(
        [width / 2 + c * 17, height * 0.44 + s * 17, width / 2 + c * 26, height * 0.44 + s * 26],
        2.6,
        colours.cloth,
      );
    }
    sketch.oval(width / 2, height * 0.44, 13, 13, colours.accent, 2);
    for (const row of [0.8, 0.88]) sketch.stroke([width * 0.24, height * row, width * 0.76, height * row], 2.6);
  },
  rules: ({ sketch, width, height }) => {
    sketch.rect(width * 0.14, height * 0.08, width * 0.72, height * 0.1, SIGNAL.late, 1.2);
    for (let row = 0; row < 8; row++) {
      const y = height * (0.28 + row * 0.085);
      sketch.oval(width * 0.17, y, 1.6, 1.6, "#2b2233", 0);
      sketch.stroke([width * 0.25, y, width * (row % 3 === 2 ? 0.66 : 0.86), y], 1.6);
    }
  },
  employee: ({ sketch, colours, width, height }) => {
    sketch.rect(0, 0, width, height, "#e9e2c9", 0);
    sketch.rect(width * 0.2, height * 0.14, width * 0.6, height * 0.5, colours.clothTwo, 1.6);
    sketch.smooth(
      [
        width * 0.26,
        height * 0.64,
        width * 0.34,
        height * 0.5,
        width * 0.66,
        height * 0.5,
        width * 0.74,
        height * 0.64,
      ],
      colours.accentTwo,
      1.6,
    );
    sketch.oval(width / 2, height * 0.36, width * 0.13, height * 0.12, "#dda06c", 1.8);
    sketch.curve([width * 0.44, height * 0.39, width / 2, height * 0.42, width * 0.56, height * 0.39], 1.4);
    sketch.rect(width * 0.2, height * 0.72, width * 0.6, height * 0.11, colours.accent, 1.4);
    sketch.stroke([width * 0.28, height * 0.9, width * 0.72, height * 0.9], 1.6);
  },
  pie: ({ sketch, colours, width, height }) => {
    const [x, y, r] = [width / 2, height * 0.42, width * 0.3];
    sketch.oval(x, y, r, r, colours.clothTwo, 1.8);
    sketch.shape([x, y, x, y - r, x + r * 0.7, y - r * 0.7, x + r, y], colours.accent, 1.6);
    for (const row of [0.76, 0.84]) sketch.stroke([width * 0.2, height * row, width * 0.8, height * row], 1.5);
  },
  cat: ({ sketch, colours, width, height }) => {
    sketch.rect(0, 0, width, height, colours.accent, 0);
    const [x, y] = [width / 2, height * 0.5];
    sketch.shape(
      [x - 17, y - 6, x - 18, y - 24, x - 5, y - 15, x + 5, y - 15, x + 18, y - 24, x + 17, y - 6],
      "#3d3547",
      2,
    );
    sketch.oval(x, y, 18, 15, "#3d3547", 2);
    for (const side of [-1, 1]) {
      sketch.oval(x + side * 7, y - 3, 3.4, 4, "#fff3c4", 1);
      sketch.stroke([x + side * 8, y + 5, x + side * 22, y + 3], 1, "#fffdf6");
    }
    sketch.stroke([width * 0.2, height * 0.86, width * 0.8, height * 0.86], 3);
  },
};
