import { letter } from "../lettering.ts";
import { SIGNAL } from "./colours.ts";
import { machine } from "./engine.ts";
import type { Scene } from "./thing.ts";
import { thing } from "./thing.ts";

/** What a company buys when it is celebrated. */

/** The great machine as a model, under a bell of glass on a plinth, lit like a jewel. */
export const bellModel = thing({
  size: { width: 118, height: 206 },
  on: "floor",
  draw: (scene) => {
    const { sketch, colours, width, height } = scene;
    const plinth = height * 0.56;
    sketch.ground(width / 2, height - 2, width * 0.52, 8);
    sketch.rect(14, plinth + 8, width - 28, height - plinth - 11, colours.board);
    sketch.shade([
      width * 0.66,
      plinth + 10,
      width - 15,
      plinth + 10,
      width - 15,
      height - 4,
      width * 0.66,
      height - 4,
    ]);
    sketch.rect(width * 0.32, plinth + 32, width * 0.36, 18, colours.accent, 2);
    for (const y of [38, 44]) sketch.stroke([width * 0.38, plinth + y, width * 0.62, plinth + y], 1.3);
    sketch.shape([8, plinth, width - 8, plinth, width - 4, plinth + 10, 4, plinth + 10], colours.accent);
    const glow = sketch.pen.createRadialGradient(width / 2, plinth * 0.52, 6, width / 2, plinth * 0.52, width * 0.48);
    glow.addColorStop(0, "rgba(255, 236, 170, 0.85)");
    glow.addColorStop(1, "rgba(255, 236, 170, 0)");
    sketch.pen.fillStyle = glow;
    sketch.pen.fillRect(0, 0, width, plinth);
    const { pen } = sketch;
    pen.save();
    pen.translate(width * 0.16, plinth * 0.16);
    machine({ ...scene, width: width * 0.68, height: plinth * 0.94 });
    pen.restore();
    const bell = [
      10,
      plinth,
      10,
      plinth * 0.42,
      width * 0.24,
      plinth * 0.12,
      width / 2,
      4,
      width * 0.76,
      plinth * 0.12,
      width - 10,
      plinth * 0.42,
      width - 10,
      plinth,
    ];
    sketch.shade(bell, "rgba(214, 238, 250, 0.26)");
    sketch.curve(bell, 2.4);
    sketch.shade(
      [20, plinth - 8, 20, plinth * 0.5, 30, plinth * 0.32, 32, plinth * 0.5, 30, plinth - 8],
      "rgba(255,255,255,0.6)",
    );
    sketch.oval(width / 2, 3, 5, 4, colours.accent, 1.8);
  },
});

/** Somebody important in oil and gold. Who it is depends on the seed. */
export const portrait = thing({
  size: { width: 84, height: 108 },
  on: "wall",
  draw: ({ sketch, colours, width, height }) => {
    const gold = "#dcae4a";
    sketch.shade([7, 7, width + 5, 7, width + 5, height + 5, 7, height + 5]);
    sketch.rect(0, 0, width, height, gold);
    sketch.rect(5, 5, width - 10, height - 10, "#b98a2f", 1.4);
    const [left, top, right, low] = [11, 11, width - 11, height - 18];
    sketch.rect(
      left,
      top,
      right - left,
      low - top,
      ["#4d3b45", "#3c4a55", "#54453a"][Math.floor(sketch.chance() * 3)] ?? "",
      1.8,
    );
    const [x, skin] = [width / 2, ["#f0c096", "#986040", "#dda06c", "#fbdcc4"][Math.floor(sketch.chance() * 4)] ?? ""];
    const hair = ["#d9d5da", "#3d3038", "#8a5a35"][Math.floor(sketch.chance() * 3)] ?? "";
    sketch.within([left, top, right, top, right, low, left, low], () => {
      sketch.smooth(
        [left - 4, low + 6, left + 4, low - 18, x, low - 28, right - 4, low - 18, right + 4, low + 6],
        "#2f3044",
        2,
      );
      sketch.shape([x - 7, low - 26, x + 7, low - 26, x, low - 6], colours.board, 1.4);
      sketch.shape([x - 2, low - 22, x + 2, low - 22, x + 3, low - 8, x, low - 4, x - 3, low - 8], colours.cloth, 1.2);
      sketch.oval(x, top + (low - top) * 0.4, 13, 16, skin, 2);
      sketch.smooth(
        [
          x - 15,
          top + 24,
          x - 13,
          top + 9,
          x,
          top + 4,
          x + 14,
          top + 9,
          x + 15,
          top + 22,
          x + 6,
          top + 14,
          x - 8,
          top + 14,
        ],
        hair,
        1.6,
      );
      for (const side of [-1, 1]) sketch.stroke([x + side * 5 - 2, top + 27, x + side * 5 + 2, top + 27], 1.8);
      sketch.curve([x - 4, top + 37, x, top + 39, x + 5, top + 36], 1.6);
      if (sketch.chance() > 0.4) sketch.smooth([x - 8, top + 35, x, top + 32, x + 8, top + 35, x, top + 37], hair, 1.2);
    });
    sketch.rect(x - 16, height - 16, 32, 9, "#f0d68a", 1.4);
    sketch.stroke([x - 10, height - 11.5, x + 10, height - 11.5], 1.4);
  },
});

/** How much money is left, in months: a glass with coins in it, eight marks from the bottom. */
export const cashGauge = thing({
  size: { width: 84, height: 168 },
  on: "wall",
  draw: ({ sketch, colours, width, height }) => {
    sketch.shade([6, 6, width + 5, 6, width + 5, height + 5, 6, height + 5]);
    sketch.rect(0, 0, width, height, colours.woodDark);
    sketch.rect(6, 6, width - 12, height - 12, colours.board, 1.6);
    const [x, top, low, half] = [width * 0.38, 20, height - 24, 12];
    sketch.smooth([x - half, top, x, top - 6, x + half, top, x + half, low, x, low + 8, x - half, low], "#e4f1f5", 2.2);
    const marks = 24;
    const level = low - ((low - top) * 8) / marks;
    sketch.shape(
      [x - half + 2, level, x + half - 2, level - 2, x + half - 2, low, x, low + 6, x - half + 2, low],
      colours.accent,
      1.6,
    );
    for (let y = low - 2; y > level + 4; y -= 7) sketch.oval(x, y, 7, 2.6, "#f7d777", 1.1);
    for (let mark = 0; mark <= marks; mark += 4) {
      const y = low - ((low - top) * mark) / marks;
      sketch.stroke([x - half - 3, y, x - half - (mark % 8 ? 7 : 10), y], mark % 8 ? 1.3 : 2.2);
    }
    sketch.shape([x + half + 2, level, x + half + 11, level - 6, x + half + 11, level + 6], SIGNAL.late, 1.4);
    letter(sketch, "8", { x: width * 0.68, y: level - 18, width: 24, height: 36 }, 5, SIGNAL.late);
  },
});

export const telescope = thing({
  size: { width: 108, height: 150 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    const [x, y] = [width * 0.48, height * 0.4];
    sketch.ground(x, height - 2, width * 0.42, 5);
    for (const dx of [-0.34, 0.02, 0.36]) {
      sketch.stroke([x, y + 6, x + width * dx, height - 3], 6.4);
      sketch.stroke([x, y + 6, x + width * dx, height - 3], 3.4, colours.wood);
    }
    sketch.shape([6, y + 16, 2, y + 6, width * 0.62, y - 34, width * 0.7, y - 16], colours.accent);
    sketch.shape([width * 0.6, y - 36, width * 0.94, y - 54, width, y - 38, width * 0.68, y - 14], colours.metalDark);
    sketch.stroke([width * 0.3, y + 4, width * 0.26, y - 10], 2.4);
    sketch.oval(x, y + 4, 7, 7, colours.metalLight, 2);
  },
});

/** A head in marble: the founder, by the founder's own order. */
export const bust = thing({
  size: { width: 66, height: 186 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    const [x, top] = [width / 2, height * 0.5];
    const stone = "#f1ede6";
    sketch.ground(x, height - 2, width * 0.5, 6);
    sketch.rect(12, top + 8, width - 24, height - top - 18, stone);
    for (const dx of [-8, 0, 8]) sketch.stroke([x + dx, top + 14, x + dx, height - 14], 1.3, "#b9b2a8");
    sketch.rect(5, height - 12, width - 10, 10, stone, 2);
    sketch.rect(6, top, width - 12, 9, colours.accent, 2);
    sketch.smooth([x - 26, top, x - 22, top - 18, x, top - 28, x + 22, top - 18, x + 26, top], stone);
    sketch.rect(x - 6, top - 38, 12, 16, stone, 1.8);
    sketch.smooth(
      [x - 15, top - 52, x - 12, top - 74, x, top - 80, x + 13, top - 74, x + 15, top - 52, x, top - 32],
      stone,
    );
    sketch.smooth(
      [
        x - 17,
        top - 58,
        x - 15,
        top - 80,
        x,
        top - 88,
        x + 16,
        top - 80,
        x + 17,
        top - 58,
        x + 10,
        top - 72,
        x - 9,
        top - 72,
      ],
      "#ddd7cc",
      1.8,
    );
    for (const side of [-1, 1]) sketch.stroke([x + side * 6 - 3, top - 58, x + side * 6 + 3, top - 58], 1.8);
    sketch.stroke([x, top - 58, x + 3, top - 48, x - 1, top - 47], 1.6);
    sketch.stroke([x - 5, top - 41, x + 6, top - 42], 1.8);
    sketch.shade([x + 4, top - 78, x + 13, top - 72, x + 14, top - 50, x + 4, top - 36]);
  },
});

/** Magazine covers behind glass: the same face on each. */
export const covers = thing({
  size: { width: 168, height: 78 },
  on: "wall",
  draw: (scene) => {
    const many = Math.max(2, Math.round(scene.width / 58));
    for (let cover = 0; cover < many; cover++)
      drawCover(scene, (scene.width / many) * cover + 3, scene.width / many - 8, cover);
  },
});

function drawCover({ sketch, colours, height }: Scene, x: number, wide: number, number: number): void {
  const fills = [colours.cloth, colours.clothTwo, colours.accent, colours.accentTwo];
  sketch.shade([x + 4, 4, x + wide + 4, 4, x + wide + 4, height + 4, x + 4, height + 4]);
  sketch.rect(x, 0, wide, height, "#2b2233", 2);
  sketch.rect(x + 4, 4, wide - 8, height - 8, fills[number % 4] ?? "", 1.4);
  sketch.rect(x + 7, 8, wide - 14, 11, colours.board, 1.2);
  const [middle, low] = [x + wide / 2, height - 5];
  sketch.smooth(
    [middle - 15, low, middle - 11, low - 14, middle, low - 19, middle + 11, low - 14, middle + 15, low],
    "#2f3044",
    1.6,
  );
  sketch.oval(middle, low - 29, 8, 10, "#dda06c", 1.8);
  sketch.curve([middle - 8, low - 33, middle, low - 41, middle + 9, low - 34], 3.4, "#3d3038");
  sketch.curve([middle - 3, low - 25, middle, low - 23, middle + 4, low - 26], 1.4);
}
