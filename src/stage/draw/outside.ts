import { INK } from "../art/palette.ts";
import type { Pen } from "../art/types.ts";
import { createChance, pick, seedFrom } from "../chance.ts";
import { HOUSE, WORLD } from "../layout/house.ts";
import { BEYOND } from "../plan/camera.ts";
import type { Line } from "../art/sketch.ts";
import type { Sketch } from "../screen/atlas.ts";
import { createInk } from "./ink.ts";

/** Width of the town that can be seen on either side of the house. */
export const SKYLINE_WIDTH = 240;

/** White silhouettes beside the house, tinted by the sky behind them. */
export function sketchSkyline(name: "far" | "near", side: "left" | "right", seed: number): Sketch {
  const width = SKYLINE_WIDTH;
  const height = 520;
  return {
    key: `skyline ${name} ${side}`,
    width,
    height,
    detail: 0.55,
    paint: (pen) => {
      const chance = createChance(seedFrom(seed, "skyline", name, side));
      pen.fillStyle = "#ffffff";
      for (let x = -20; x < width;) {
        const wide = 40 + chance() * 50;
        const tall = (name === "far" ? 260 : 120) + chance() * (name === "far" ? 240 : 190);
        pen.fillRect(x, height - tall, wide, tall);
        if (chance() < 0.3) pen.fillRect(x + wide * 0.4, height - tall - 34, 5, 34);
        if (chance() < 0.4) pen.fillRect(x + wide * 0.2, height - tall - 14, wide * 0.5, 14);
        x += wide + chance() * 16;
      }
    },
  };
}

/** The roofs behind the house, for stages that show more sky than the house leaves. */
export function sketchRoofs(seed: number): Sketch {
  const width = 1760;
  const height = 230;
  return {
    key: "roofs",
    width,
    height,
    detail: 0.5,
    paint: (pen) => {
      const chance = createChance(seedFrom(seed, "roofs"));
      pen.fillStyle = "#ffffff";
      for (let x = -10; x < width;) {
        const wide = 44 + chance() * 70;
        const tall = 60 + chance() * 150;
        pen.fillRect(x, height - tall, wide, tall);
        if (chance() < 0.4) pen.fillRect(x + wide * 0.3, height - tall - 18, wide * 0.3, 20);
        x += wide + chance() * 22;
      }
    },
  };
}

/** A cloud, white. */
export function sketchCloud(seed: number, number: number): Sketch {
  return {
    key: `cloud ${number}`,
    width: 240,
    height: 90,
    detail: 0.6,
    paint: (pen) => {
      const chance = createChance(seedFrom(seed, "cloud", number));
      pen.fillStyle = "#ffffff";
      pen.beginPath();
      for (let puff = 0; puff < 7; puff++) {
        const share = puff / 6;
        const radius = 16 + Math.sin(share * Math.PI) * 22 * (0.7 + chance() * 0.5);
        pen.moveTo(30 + share * 180 + radius, 82 - radius);
        pen.arc(30 + share * 180, 82 - radius, radius, 0, Math.PI * 2);
      }
      pen.rect(30, 56, 180, 26);
      pen.fill();
    },
  };
}

/** Pavement, kerb and road in front of the house. */
export function sketchStreet(line: Line, seed: number): Sketch {
  const width = 1700;
  const height = WORLD.height + BEYOND.below - HOUSE.ground + 4;
  return {
    key: `street ${line}`,
    cell: "street",
    width,
    height,
    paint: (pen) => {
      const ink = createInk(pen, line, INK, seedFrom(seed, "street"));
      ink.rect(0, 6, width, height, "#cdbda6");
      ink.line(0, 6, width, 6, 3);
      for (let x = 30; x < width; x += 92) ink.line(x + 8, 8, x - 10, 40, 1.6);
      ink.rect(0, 40, width, 10, "#b09f8a", 2);
      ink.rect(0, 50, width, height, "#8f8791");
      for (let x = 60; x < width; x += 190) ink.rect(x, 106, 84, 8, "#e9dfc8");
      ink.rect(0, 170, width, 10, "#b09f8a", 2);
      ink.rect(0, 180, width, height, "#cdbda6");
      for (let x = 10; x < width; x += 92) ink.line(x + 10, 182, x - 14, 226, 1.6);
      paintHedge(pen, createChance(seedFrom(seed, "hedge")), width, 240, height);
    },
  };
}

/** The garden on our side of the street. */
function paintHedge(pen: Pen, chance: () => number, width: number, top: number, bottom: number): void {
  for (const [grow, fill] of [
    [3, INK],
    [0, "#5d9a55"],
  ] as const) {
    pen.fillStyle = fill;
    pen.beginPath();
    for (let x = 0; x < width + 40; x += 38) {
      const radius = 34 + ((x * 7) % 13) + grow;
      pen.moveTo(x + radius, top + 20);
      pen.arc(x, top + 20, radius, 0, Math.PI * 2);
    }
    pen.rect(0, top + 16, width, bottom);
    pen.fill();
  }
  pen.fillStyle = "#7db56a";
  for (let leaf = 0; leaf < 90; leaf++) {
    pen.beginPath();
    pen.ellipse(chance() * width, top + chance() * (bottom - top), 10, 4, -0.4, 0, Math.PI * 2);
    pen.fill();
  }
}

/** A street tree that can stand beside the house. */
export function sketchTree(line: Line, bare: boolean, seed: number): Sketch {
  return {
    key: `tree ${line} ${bare ? "bare" : "green"}`,
    cell: "tree",
    width: 190,
    height: 330,
    paint: (pen) => {
      const chance = createChance(seedFrom(seed, "tree"));
      const ink = createInk(pen, line, INK, seedFrom(seed, "tree", line));
      ink.shape([86, 330, 90, 190, 100, 190, 106, 330], "#7a5238", 2.6);
      ink.line(95, 240, 60, 190, 5);
      ink.line(96, 220, 134, 170, 5);
      ink.line(96, 200, 92, 130, 5);
      if (bare) {
        for (const [x, y] of [
          [60, 190],
          [134, 170],
          [92, 130],
        ] as const) {
          for (let twig = 0; twig < 5; twig++) ink.line(x, y, x + (chance() - 0.5) * 70, y - 20 - chance() * 50, 2);
        }
        return;
      }
      paintCrown(pen, chance);
    },
  };
}

function paintCrown(pen: Pen, chance: () => number): void {
  const puffs = Array.from({ length: 9 }, (_, puff) => ({
    x: 95 + Math.cos((puff / 9) * Math.PI * 2) * 48,
    y: 112 + Math.sin((puff / 9) * Math.PI * 2) * 56,
    radius: 34 + chance() * 12,
  }));
  for (const grow of [3.4, 0]) {
    pen.fillStyle = grow > 0 ? INK : "#6fae5c";
    pen.beginPath();
    for (const { x, y, radius } of [...puffs, { x: 95, y: 112, radius: 66 }]) {
      pen.moveTo(x + radius + grow, y);
      pen.arc(x, y, radius + grow, 0, Math.PI * 2);
    }
    pen.fill();
  }
  pen.fillStyle = "#8cc672";
  for (let leaf = 0; leaf < 12; leaf++) {
    const { x, y } = pick(puffs, chance);
    pen.beginPath();
    pen.ellipse(x - 8, y - 12, 11, 5, -0.5, 0, Math.PI * 2);
    pen.fill();
  }
}
