import { INK } from "../art/palette.ts";
import type { Pen } from "../art/types.ts";
import { createChance, seedFrom, type Chance } from "../chance.ts";
import { HOUSE, STOREYS, type House } from "../layout/house.ts";
import type { Line } from "../art/sketch.ts";
import type { Sketch } from "../screen/atlas.ts";
import { createInk, type Ink } from "./ink.ts";
import { SECTION } from "./palette.ts";

/** A piece of the house's front, with where it belongs in the world. */
export interface FrontPart {
  readonly sketch: Sketch;
  readonly x: number;
  readonly y: number;
}

/** What the saw cut through: slabs, outer walls, the walls between the rooms; and the roof. */
export function sketchFront(house: House, line: Line, seed: number): FrontPart[] {
  const [ground, upper] = STOREYS;
  const width = HOUSE.right - HOUSE.left + 40;
  const parts: FrontPart[] = [];
  const add = (
    name: string,
    x: number,
    y: number,
    w: number,
    h: number,
    paint: (pen: Pen, ink: Ink, chance: Chance) => void,
  ): void => {
    const own = seedFrom(seed, "front", name);
    parts.push({
      x,
      y,
      sketch: {
        key: `front ${house.furnishing} ${name} ${line}`,
        cell: `front ${name}`,
        width: w,
        height: h,
        paint: (pen) => paint(pen, createInk(pen, line, INK, own), createChance(own)),
      },
    });
  };
  const left = HOUSE.left - 20;
  add("roof", left, 0, width, upper.ceiling + 6, (pen, ink, chance) =>
    paintRoof(pen, ink, width, upper.ceiling, chance),
  );
  add("slab", left, upper.front - 6, width, ground.ceiling - upper.front + 12, (pen, ink, chance) =>
    paintSlab(pen, ink, width, ground.ceiling - upper.front, chance),
  );
  add("base", left, ground.front - 6, width, HOUSE.ground - ground.front + 12, (pen, ink, chance) =>
    paintSlab(pen, ink, width, HOUSE.ground - ground.front, chance),
  );
  for (const storey of [0, 1] as const) {
    const { ceiling, front } = STOREYS[storey];
    const height = front - ceiling + 4;
    for (const x of wallsOf(house, storey)) {
      const outer = x < 80 || x > 1520;
      add(`wall-${storey}-${x}`, x - 12, ceiling - 2, 24, height, (pen, ink, chance) =>
        paintWall(pen, ink, height, outer, chance),
      );
    }
  }
  return parts;
}

/** The middles of the cut walls of a storey. */
function wallsOf(house: House, storey: 0 | 1): number[] {
  const rooms = house.rooms.filter((room) => room.storey === storey);
  return [HOUSE.left + 7, ...rooms.slice(1).map((room) => room.left - 7), HOUSE.right - 7];
}

function paintWall(pen: Pen, ink: Ink, height: number, outer: boolean, chance: Chance): void {
  ink.rect(5, 0, 14, height, SECTION.fill);
  hatch(pen, 5, 0, 14, height, chance);
  ink.line(5, 0, 5, height, outer ? 3.6 : 3);
  ink.line(19, 0, 19, height, outer ? 3.6 : 3);
}

function paintSlab(pen: Pen, ink: Ink, width: number, height: number, chance: Chance): void {
  ink.rect(4, 6, width - 8, height, SECTION.slab);
  pen.fillStyle = SECTION.slabLight;
  pen.fillRect(4, 6, width - 8, 5);
  hatch(pen, 4, 11, width - 8, height - 5, chance);
  ink.rect(4, 6, width - 8, height, null, 3.6);
}

function paintRoof(pen: Pen, ink: Ink, width: number, ceiling: number, chance: Chance): void {
  const base = ceiling - 2;
  // Life on the roof, as far as it can be seen from here: a vent, an aerial, a deck chair, pots.
  ink.rect(150, base - 38, 70, 24, "#8b8797", 3);
  for (let x = 160; x < 216; x += 11) ink.line(x, base - 34, x, base - 18, 1.6);
  ink.rect(980, base - 44, 110, 30, "#8b8797", 3);
  for (let x = 990; x < 1084; x += 12) ink.line(x, base - 38, x, base - 20, 1.6);
  ink.line(1290, base - 14, 1290, base - 50, 3);
  for (const y of [48, 41, 34]) ink.line(1270 + (48 - y) / 2, base - y, 1310 - (48 - y) / 2, base - y, 2);
  ink.shape([640, base - 14, 668, base - 34, 676, base - 30, 652, base - 14], "#e8745a", 2.2);
  ink.line(668, base - 34, 664, base - 14, 2.2);
  for (const x of [420, 452, 484]) {
    ink.shape([x - 9, base - 27, x + 9, base - 27, x + 6, base - 14, x - 6, base - 14], "#d9764d", 2);
    for (const lean of [-9, -3, 4, 10]) ink.line(x, base - 27, x + lean, base - 40, 2.6);
  }
  ink.rect(4, base - 16, width - 8, 20, SECTION.slab);
  pen.fillStyle = SECTION.slabLight;
  pen.fillRect(4, base - 16, width - 8, 5);
  hatch(pen, 4, base - 11, width - 8, 15, chance);
  ink.rect(4, base - 16, width - 8, 20, null, 3.6);
}

/** The draughtsman's sign for what was cut. */
function hatch(pen: Pen, x: number, y: number, width: number, height: number, chance: Chance): void {
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  pen.strokeStyle = SECTION.hatch;
  pen.lineWidth = 1.6;
  const step = 9;
  for (let at = -height; at < width + height; at += step) {
    const stray = chance() * 2;
    pen.beginPath();
    pen.moveTo(x + at + stray, y + height);
    pen.lineTo(x + at + height + stray, y);
    pen.stroke();
  }
  pen.restore();
}
