import { INK } from "../art/palette.ts";
import { PALETTES, type Palette } from "../art/palettes.ts";
import type { Pen } from "../art/types.ts";
import { createChance, seedFrom, type Chance } from "../chance.ts";
import { HOUSE, STOREYS, type House } from "../layout/house.ts";
import type { Line } from "../art/sketch.ts";
import type { Sketch } from "../screen/atlas.ts";
import { createInk, type Ink } from "./ink.ts";
import { drawRoofThing } from "./roof.ts";

type Section = Palette["section"];

/** A piece of the house's front, with where it belongs in the world. */
export interface FrontPart {
  readonly sketch: Sketch;
  readonly x: number;
  readonly y: number;
}

/** What the saw cut through: slabs, outer walls, the walls between the rooms; and the roof. */
export function sketchFront(house: House, line: Line, seed: number): FrontPart[] {
  const [ground, upper] = STOREYS;
  const { section } = PALETTES[house.furnishing];
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
    paintRoof(pen, ink, width, upper.ceiling, chance, house),
  );
  add("slab", left, upper.front - 6, width, ground.ceiling - upper.front + 12, (pen, ink, chance) =>
    paintSlab(pen, ink, width, ground.ceiling - upper.front, chance, section),
  );
  add("base", left, ground.front - 6, width, HOUSE.ground - ground.front + 12, (pen, ink, chance) =>
    paintSlab(pen, ink, width, HOUSE.ground - ground.front, chance, section),
  );
  for (const storey of [0, 1] as const) {
    const { ceiling, front } = STOREYS[storey];
    const height = front - ceiling + 4;
    for (const x of wallsOf(house, storey)) {
      const outer = x < 80 || x > 1520;
      add(`wall-${storey}-${x}`, x - 12, ceiling - 2, 24, height, (pen, ink, chance) =>
        paintWall(pen, ink, height, outer, chance, section),
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

function paintWall(pen: Pen, ink: Ink, height: number, outer: boolean, chance: Chance, section: Section): void {
  ink.rect(5, 0, 14, height, section.fill);
  hatch(pen, 5, 0, 14, height, chance, section);
  ink.line(5, 0, 5, height, outer ? 3.6 : 3);
  ink.line(19, 0, 19, height, outer ? 3.6 : 3);
}

function paintSlab(pen: Pen, ink: Ink, width: number, height: number, chance: Chance, section: Section): void {
  ink.rect(4, 6, width - 8, height, section.slab);
  pen.fillStyle = section.slabLight;
  pen.fillRect(4, 6, width - 8, 5);
  hatch(pen, 4, 11, width - 8, height - 5, chance, section);
  ink.rect(4, 6, width - 8, height, null, 3.6);
}

function paintRoof(pen: Pen, ink: Ink, width: number, ceiling: number, chance: Chance, house: House): void {
  const { section, things } = PALETTES[house.furnishing];
  const base = ceiling - 2;
  for (const [thing, x] of house.roof) drawRoofThing(thing, ink, x, base - 14, things);
  ink.rect(4, base - 16, width - 8, 20, section.slab);
  pen.fillStyle = section.slabLight;
  pen.fillRect(4, base - 16, width - 8, 5);
  hatch(pen, 4, base - 11, width - 8, 15, chance, section);
  ink.rect(4, base - 16, width - 8, 20, null, 3.6);
}

/** The draughtsman's sign for what was cut. */
function hatch(pen: Pen, x: number, y: number, width: number, height: number, chance: Chance, section: Section): void {
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  pen.strokeStyle = section.hatch;
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
