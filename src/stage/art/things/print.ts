import { letter } from "../lettering.ts";
import { SIGNAL } from "./colours.ts";
import type { Scene } from "./thing.ts";
import { thing } from "./thing.ts";

/** What a small paper with a radio mast on its roof is full of. */

/** The wall of front pages, framed: the flood, the bridge, the cow on the roof. */
export const frontPages = thing({
  size: { width: 220, height: 130 },
  on: "wall",
  draw: (scene) => {
    const columns = Math.max(2, Math.round(scene.width / 58));
    const rows = Math.max(1, Math.round(scene.height / 72));
    const [wide, tall] = [scene.width / columns, scene.height / rows];
    for (let page = 0; page < columns * rows; page++) {
      const lean = scene.sketch.line === "ruled" ? 0 : (scene.sketch.chance() - 0.5) * 4;
      const [x, y] = [(page % columns) * wide + 3, Math.floor(page / columns) * tall + 3 + lean];
      drawPage(scene, x, y, wide - 8, tall - 9, page);
    }
  },
});

function drawPage({ sketch }: Scene, x: number, y: number, wide: number, tall: number, number: number): void {
  sketch.shade([x + 4, y + 4, x + wide + 4, y + 4, x + wide + 4, y + tall + 4, x + 4, y + tall + 4]);
  sketch.rect(x, y, wide, tall, "#4a3a30", 2);
  sketch.rect(x + 4, y + 4, wide - 8, tall - 8, number % 3 === 1 ? "#efe0bd" : "#f8f1de", 1.2);
  sketch.stroke([x + 8, y + 10, x + wide - 8, y + 10], 4.2);
  const picture = number % 2 ? 0.5 : 0.08;
  const [px, py, pw, ph] = [x + 6 + (wide - 12) * picture, y + 17, (wide - 12) * 0.44, tall * 0.36];
  sketch.rect(px, py, pw, ph, ["#9fb3b8", "#c9a06a", "#a8b38c"][number % 3] ?? "", 1.3);
  sketch.shape([px + 2, py + ph, px + pw * 0.4, py + ph * 0.4, px + pw * 0.8, py + ph], "#6d675f", 0);
  for (let row = 0; row < 4; row++) {
    const ly = y + 20 + row * ((tall - 28) / 4);
    const from = picture > 0.3 ? x + 8 : px + pw + 4;
    sketch.stroke([from, ly, Math.min(x + wide - 7, from + wide * 0.34), ly], 1.1, "#8d8478");
  }
}

/** The printing press: rollers, a web of paper, and the red handle that nobody may touch. */
export const press = thing({
  size: { width: 250, height: 190 },
  on: "floor",
  draw: (scene) => {
    const { sketch, colours, width, height } = scene;
    sketch.ground(width / 2, height - 2, width * 0.52, 9);
    sketch.rect(width * 0.06, height * 0.8, width * 0.88, height * 0.2 - 3, colours.metalDark);
    // Two cheeks of cast iron hold it all.
    for (const x of [0.1, 0.52]) {
      sketch.smooth(
        [
          width * x,
          height * 0.82,
          width * x,
          height * 0.2,
          width * (x + 0.1),
          6,
          width * (x + 0.26),
          6,
          width * (x + 0.36),
          height * 0.2,
          width * (x + 0.36),
          height * 0.82,
        ],
        colours.clothTwo,
      );
      sketch.oval(width * (x + 0.18), height * 0.3, 24, 24, colours.metalLight);
      for (let spoke = 0; spoke < 4; spoke++) {
        const turn = (spoke / 4) * Math.PI;
        const [c, s] = [Math.cos(turn) * 21, Math.sin(turn) * 21];
        sketch.stroke([width * (x + 0.18) - c, height * 0.3 - s, width * (x + 0.18) + c, height * 0.3 + s], 2);
      }
      sketch.oval(width * (x + 0.18), height * 0.62, 17, 17, colours.metal);
      sketch.oval(width * (x + 0.18), height * 0.62, 5, 5, colours.accent, 1.8);
      sketch.shade([
        width * (x + 0.27),
        height * 0.12,
        width * (x + 0.35),
        height * 0.24,
        width * (x + 0.35),
        height * 0.8,
        width * (x + 0.27),
        height * 0.8,
      ]);
    }
    // The web runs over the rollers and comes out as a paper.
    const web = [
      2,
      height * 0.62,
      width * 0.16,
      height * 0.14,
      width * 0.4,
      height * 0.18,
      width * 0.5,
      height * 0.5,
      width * 0.62,
      height * 0.14,
      width * 0.86,
      height * 0.2,
      width * 0.98,
      height * 0.66,
    ];
    sketch.curve(web, 9);
    sketch.curve(web, 6, "#f8f1de");
    sketch.oval(14, height * 0.68, 24, 24, "#efe6cf");
    sketch.oval(14, height * 0.68, 8, 8, colours.wood, 1.8);
    for (let sheet = 0; sheet < 4; sheet++) {
      const y = height * 0.78 - sheet * 6;
      sketch.rect(width * 0.86, y, 38, 6, "#f8f1de", 1.4);
    }
    sketch.rect(width * 0.42, height * 0.84, 44, 18, colours.board, 1.8);
    for (let lamp = 0; lamp < 3; lamp++)
      sketch.oval(
        width * 0.42 + 10 + lamp * 12,
        height * 0.84 + 9,
        4,
        4,
        [SIGNAL.late, SIGNAL.bulb, SIGNAL.good][lamp] ?? "",
        1.4,
      );
    sketch.stroke([width * 0.49, height * 0.24, width * 0.55, 10], 5, SIGNAL.late);
    sketch.oval(width * 0.55, 8, 7, 7, SIGNAL.late, 2);
  },
});

/** The lamp over the studio door. */
export const onAir = thing({
  size: { width: 104, height: 44 },
  on: "wall",
  draw: ({ sketch, width, height }) => {
    const glow = sketch.pen.createRadialGradient(width / 2, height / 2, 8, width / 2, height / 2, width * 0.62);
    glow.addColorStop(0, "rgba(255, 90, 70, 0.6)");
    glow.addColorStop(1, "rgba(255, 90, 70, 0)");
    sketch.pen.fillStyle = glow;
    sketch.pen.fillRect(-10, -10, width + 20, height + 20);
    sketch.rect(0, 0, width, height, "#2b2233");
    sketch.rect(5, 5, width - 10, height - 10, SIGNAL.late, 1.8);
    letter(sketch, "ON AIR", { x: 13, y: 14, width: width - 22, height: height - 28 }, 3.4, "#fff6e8");
  },
});

/** Faders, lamps and a microphone on its arm. */
export const mixingDesk = thing({
  size: { width: 130, height: 84 },
  on: "surface",
  draw: ({ sketch, colours, width, height }) => {
    sketch.shape([8, height - 34, width - 8, height - 34, width, height - 3, 0, height - 3], colours.metalDark);
    for (let fader = 0; fader < 7; fader++) {
      const x = 16 + fader * ((width - 34) / 6);
      sketch.stroke([x, height - 27, x, height - 9], 1.6, "#d8d3dc");
      sketch.rect(x - 4, height - 25 + sketch.chance() * 11, 8, 5, fader % 3 ? colours.board : SIGNAL.late, 1.2);
    }
    sketch.stroke([width * 0.82, height - 34, width * 0.9, height * 0.26, width * 0.6, 10], 3.6, colours.metal);
    sketch.smooth([width * 0.5, 4, width * 0.62, 2, width * 0.64, 20, width * 0.54, 26], "#3d3547");
    for (const y of [9, 14, 19]) sketch.stroke([width * 0.52, y, width * 0.62, y - 1], 1, "#b9b2c0");
  },
});

/** The typewriter of the oldest member, with a sheet in it. */
export const typewriter = thing({
  size: { width: 60, height: 50 },
  on: "surface",
  draw: ({ sketch, colours, width, height }) => {
    sketch.rect(width * 0.24, 0, width * 0.52, height * 0.5, "#fffdf6", 1.8);
    for (const row of [0.1, 0.2, 0.3]) sketch.stroke([width * 0.3, height * row, width * 0.66, height * row], 1.2);
    sketch.rect(2, height * 0.38, width - 4, 9, colours.metalDark, 2);
    sketch.oval(2, height * 0.47, 5, 6, colours.metal, 1.8);
    sketch.shape(
      [width * 0.14, height * 0.54, width * 0.86, height * 0.54, width, height - 2, 0, height - 2],
      colours.clothDark,
    );
    for (let key = 0; key < 12; key++)
      sketch.oval(
        width * (0.2 + (key % 6) * 0.12),
        height * (0.74 + Math.floor(key / 6) * 0.13),
        2.4,
        2,
        colours.board,
        1,
      );
  },
});

/** The valley, with a pin wherever somebody knows somebody. */
export const map = thing({
  size: { width: 120, height: 96 },
  on: "wall",
  draw: ({ sketch, width, height }) => {
    sketch.shade([5, 5, width + 4, 5, width + 4, height + 4, 5, height + 4]);
    sketch.rect(0, 0, width, height, "#dfe3b4");
    sketch.within([2, 2, width - 2, 2, width - 2, height - 2, 2, height - 2], () => {
      sketch.smooth([0, 0, width * 0.34, 0, width * 0.26, height * 0.34, 0, height * 0.4], "#b7cf9a", 1.2);
      sketch.smooth(
        [width * 0.62, height, width * 0.7, height * 0.6, width, height * 0.54, width, height],
        "#b7cf9a",
        1.2,
      );
      sketch.curve(
        [width * 0.46, 0, width * 0.4, height * 0.3, width * 0.56, height * 0.5, width * 0.42, height],
        6,
        "#7cc0dd",
      );
      sketch.curve([0, height * 0.66, width * 0.4, height * 0.56, width, height * 0.3], 2.4, "#c98a4f");
    });
    for (let pin = 0; pin < 7; pin++) {
      const [x, y] = [12 + sketch.chance() * (width - 24), 14 + sketch.chance() * (height - 26)];
      sketch.stroke([x, y, x + 2, y + 7], 1.4);
      sketch.oval(x, y, 3.4, 3.4, pin % 2 ? SIGNAL.late : "#3f6fb0", 1.2);
    }
  },
});
