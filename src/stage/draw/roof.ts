import type { ThingColours } from "../art/things/manner.ts";
import type { RoofThing } from "../layout/house.ts";
import type { Ink } from "./ink.ts";

type Draw = (ink: Ink, x: number, y: number, colours: ThingColours) => void;

/** Life on the roof, as far as it can be seen from here: about 40 units of it. */
const ROOF: Readonly<Record<RoofThing, Draw>> = {
  vent: (ink, x, y) => box(ink, x, y, 70, 24),
  duct: (ink, x, y) => box(ink, x, y, 110, 30),
  aerial: (ink, x, y) => {
    ink.line(x + 20, y, x + 20, y - 36, 3);
    for (const up of [34, 27, 20]) ink.line(x + (34 - up) / 2, y - up, x + 40 - (34 - up) / 2, y - up, 2);
  },
  "deck-chair": (ink, x, y) => {
    ink.shape([x, y, x + 28, y - 20, x + 36, y - 16, x + 12, y], "#e8745a", 2.2);
    ink.line(x + 28, y - 20, x + 24, y, 2.2);
  },
  pots: (ink, x, y) => {
    for (const at of [x + 10, x + 42, x + 74]) {
      ink.shape([at - 9, y - 13, at + 9, y - 13, at + 6, y, at - 6, y], "#d9764d", 2);
      for (const lean of [-9, -3, 4, 10]) ink.line(at, y - 13, at + lean, y - 26, 2.6);
    }
  },
  dish: (ink, x, y, { metalLight, metal }) => {
    ink.shape([x - 8, y, x + 8, y, x + 3, y - 14, x - 3, y - 14], metal, 2.2);
    ink.shape([x - 26, y - 34, x - 20, y - 20, x - 6, y - 12, x + 12, y - 12, x + 22, y - 18], metalLight, 2.4);
    ink.line(x - 4, y - 20, x + 8, y - 36, 2.2);
  },
  crane: (ink, x, y, { accent }) => {
    ink.rect(x, y - 34, 8, 34, accent, 2.2);
    ink.rect(x - 24, y - 36, 150, 6, accent, 2.2);
    for (let at = 0; at < 150; at += 14) ink.line(x - 24 + at, y - 36, x - 17 + at, y - 30, 1.2);
    ink.rect(x - 26, y - 32, 16, 12, "#77808f", 2);
    ink.line(x + 112, y - 30, x + 112, y - 12, 1.8);
    ink.rect(x + 102, y - 12, 20, 10, "#b5874a", 2);
  },
  flag: (ink, x, y, { cloth, accent }) => {
    ink.line(x, y, x, y - 38, 3);
    ink.shape([x, y - 38, x + 40, y - 34, x + 36, y - 26, x + 40, y - 18, x, y - 18], cloth, 2.2);
    ink.shape([x + 12, y - 32, x + 22, y - 31, x + 17, y - 23], accent);
  },
  mast: (ink, x, y, { accentTwo }) => {
    ink.line(x - 12, y, x, y - 38, 2.4);
    ink.line(x + 12, y, x, y - 38, 2.4);
    for (const up of [10, 20, 29]) ink.line(x - 12 + up * 0.31, y - up, x + 12 - up * 0.31, y - up, 1.8);
    ink.rect(x - 4, y - 40, 8, 5, accentTwo, 1.8);
    for (const side of [-1, 1]) {
      ink.line(x + side * 12, y - 42, x + side * 17, y - 36, 1.8);
      ink.line(x + side * 17, y - 36, x + side * 12, y - 30, 1.8);
    }
  },
};

/** Draws one thing that stands on the roof at x, its foot at y. */
export function drawRoofThing(thing: RoofThing, ink: Ink, x: number, y: number, colours: ThingColours): void {
  ROOF[thing](ink, x, y, colours);
}

function box(ink: Ink, x: number, y: number, width: number, height: number): void {
  ink.rect(x, y - height, width, height, "#8b8797", 3);
  for (let at = 10; at < width - 4; at += 11) ink.line(x + at, y - height + 4, x + at, y - 4, 1.6);
}
