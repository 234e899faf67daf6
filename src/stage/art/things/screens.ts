import type { Scene } from "./thing.ts";
import { SIGNAL } from "./colours.ts";
import { thing } from "./thing.ts";

export const SCREENS = ["code", "chart", "blank", "asleep", "error"] as const;
export type Screen = (typeof SCREENS)[number];

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A monitor seen from the front, a little aside: stands beside a person, never before the face. */
export const monitor = thing({
  size: { width: 60, height: 54 },
  on: "surface",
  draw: (scene, { screen = "code" }: { screen?: Screen }) => {
    const { sketch, colours, width, height } = scene;
    const foot = Math.max(10, height * 0.22);
    sketch.shape(
      [width * 0.42, height - foot, width * 0.58, height - foot, width * 0.6, height - 4, width * 0.4, height - 4],
      colours.metal,
      2,
    );
    sketch.shape(
      [width * 0.26, height - 5, width * 0.74, height - 5, width * 0.8, height, width * 0.2, height],
      colours.metalDark,
      2,
    );
    sketch.rect(0, 0, width, height - foot, colours.metalDark);
    content(scene, { x: 4, y: 4, width: width - 8, height: height - foot - 8 }, screen);
  },
});

/** An open laptop seen from the front. */
export const laptop = thing({
  size: { width: 56, height: 40 },
  on: "surface",
  draw: (scene, { screen = "code" }: { screen?: Screen }) => {
    const { sketch, colours, width, height } = scene;
    const lid = height - 9;
    sketch.rect(width * 0.1, 0, width * 0.8, lid, colours.metalLight);
    content(scene, { x: width * 0.1 + 3, y: 3, width: width * 0.8 - 6, height: lid - 6 }, screen);
    sketch.shape([width * 0.08, lid, width * 0.92, lid, width, height - 2, 0, height - 2], colours.metalLight, 2.2);
    sketch.stroke([width * 0.2, lid + 4, width * 0.8, lid + 4], 1.4);
  },
});

/** The back of a laptop's lid, for in front of its owner. */
export const laptopBack = thing({
  size: { width: 52, height: 36 },
  on: "surface",
  draw: ({ sketch, colours, width, height }) => {
    sketch.shape([4, 0, width - 4, 0, width, height - 4, 0, height - 4], colours.metalLight);
    sketch.shade([width * 0.6, 1, width - 4, 1, width - 1, height - 5, width * 0.54, height - 5]);
    sketch.oval(width / 2, height * 0.44, 4.5, 4.5, colours.board, 1.4);
    sketch.rect(-1, height - 5, width + 2, 4, colours.metal, 1.8);
  },
});

function content({ sketch, colours }: Scene, { x, y, width, height }: Frame, screen: Screen): void {
  const fill = { code: colours.screen, chart: "#f4fbff", blank: "#dfe6ea", asleep: "#3a3644", error: "#3557a8" }[
    screen
  ];
  sketch.rect(x, y, width, height, fill, 1.4);
  if (screen === "code") {
    const inks = ["#8fd0c4", "#f2b880", "#c8b6ee", "#f4f0e6"];
    for (let row = 0; row * 5 + 6 < height; row++) {
      const indent = [0, 4, 8, 8, 4][row % 5] ?? 0;
      const long = (0.3 + sketch.chance() * 0.5) * (width - 12);
      sketch.stroke(
        [x + 4 + indent, y + 5 + row * 5, x + 4 + indent + Math.min(long, width - 10 - indent), y + 5 + row * 5],
        1.8,
        inks[row % 4],
      );
    }
  } else if (screen === "chart") {
    for (let i = 0; i < 4; i++) {
      const tall = height * (0.22 + i * 0.17);
      sketch.rect(
        x + 4 + i * ((width - 6) / 4),
        y + height - 3 - tall,
        (width - 8) / 4 - 2.5,
        tall,
        i === 3 ? SIGNAL.good : colours.accentTwo,
        1.1,
      );
    }
  } else if (screen === "blank") {
    for (let row = 1; row < 4; row++)
      sketch.stroke([x + 3, y + (height * row) / 4, x + width - 3, y + (height * row) / 4], 0.9, "#9aa4aa");
    for (let column = 1; column < 4; column++)
      sketch.stroke([x + (width * column) / 4, y + 2, x + (width * column) / 4, y + height - 2], 0.9, "#9aa4aa");
  } else if (screen === "error") {
    const [cx, top] = [x + width / 2, y + height * 0.16];
    sketch.shape(
      [cx, top, cx + height * 0.36, y + height * 0.84, cx - height * 0.36, y + height * 0.84],
      SIGNAL.warn,
      1.8,
    );
    sketch.stroke([cx, y + height * 0.38, cx, y + height * 0.58], 2.8);
    sketch.oval(cx, y + height * 0.72, 1.6, 1.6, "#2b2233", 0);
  } else
    sketch.shade(
      [x, y + height, x + width * 0.3, y, x + width * 0.55, y, x + width * 0.2, y + height],
      "rgba(255,255,255,0.1)",
    );
}
