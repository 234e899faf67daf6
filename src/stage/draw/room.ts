import type { Furnishing } from "../../scenario/vocabulary.ts";
import { INK } from "../art/palette.ts";
import { PALETTES, type Palette, type RoomColours } from "../art/palettes.ts";
import type { Pen } from "../art/types.ts";
import { createChance, seedFrom } from "../chance.ts";
import { INSET, STOREYS, type Room, type Surface } from "../layout/house.ts";
import type { Line } from "../art/sketch.ts";
import type { Sketch } from "../screen/atlas.ts";
import type { Box } from "./box.ts";
import { paintCeiling } from "./ceiling.ts";
import { paintFinish } from "./finish.ts";
import { paintFloor } from "./flooring.ts";
import { createInk, type Ink } from "./ink.ts";

/** An empty room. Its upper left corner is the upper left corner of the opening. */
export function sketchRoom(room: Room, furnishing: Furnishing, line: Line, seed: number): Sketch {
  const { ceiling, back, front } = STOREYS[room.storey];
  const width = room.right - room.left;
  const height = front - ceiling;
  const box: Box = {
    left: INSET.side,
    right: width - INSET.side,
    top: INSET.top,
    floor: back - ceiling,
    width,
    height,
  };
  const name = room.place ?? `lift-${room.storey}`;
  return {
    key: `room ${furnishing} ${name} ${line}`,
    cell: `room ${name}`,
    width,
    height,
    paint: (pen) => {
      paintSurface(pen, room, room, furnishing, box, line, seed);
      if (room.rightHalf) {
        pen.save();
        pen.beginPath();
        pen.rect(width / 2, 0, width / 2, height);
        pen.clip();
        paintSurface(pen, room, room.rightHalf, furnishing, box, line, seed);
        pen.restore();
        paintSeam(createInk(pen, line, INK, seedFrom(seed, name, "seam")), box);
      }
      shade(pen, box);
    },
  };
}

function paintSurface(
  pen: Pen,
  room: Room,
  surface: Surface,
  furnishing: Furnishing,
  box: Box,
  line: Line,
  seed: number,
): void {
  const { rooms, lift } = PALETTES[surface.from ?? furnishing];
  const colours = rooms[surface.hue] ?? rooms[0];
  if (!colours) return;
  const name = room.place ?? `lift-${room.storey}`;
  const ink = createInk(pen, line, INK, seedFrom(seed, name, line));
  paintShell(pen, ink, box, colours);
  if (surface.finish === "shaft") {
    paintLift(pen, ink, box, lift);
    return;
  }
  paintFinish(surface.finish, { pen, box, colours, line, chance: createChance(seedFrom(seed, name)) });
  paintFloor(pen, surface.flooring, box, colours, line);
  paintCeiling(room.ceiling ?? "plain", ink, box, colours);
  paintEdges(ink, box, colours);
  paintOpenings(pen, ink, room, box);
}

/** Tape over wall and floor: so far is ours, from there on is yours. */
function paintSeam(ink: Ink, { top, floor, width, height }: Box): void {
  const middle = width / 2;
  const strip = (y: number, tall: number, half: number): void => {
    for (let at = 0; at < tall; at += 26) {
      const length = Math.min(26, tall - at);
      ink.rect(middle - half, y + at, half * 2, length, Math.round(at / 26) % 2 ? "#2b2233" : "#ffc533");
    }
    ink.rect(middle - half, y, half * 2, tall, null, 2);
  };
  strip(top, floor - top, 6);
  strip(floor, height - floor, 9);
}

function paintShell(pen: Pen, ink: Ink, box: Box, colours: RoomColours): void {
  const { left, right, top, floor, width, height } = box;
  const wall = pen.createLinearGradient(0, top, 0, floor);
  wall.addColorStop(0, colours.wallShade);
  wall.addColorStop(0.3, colours.wall);
  wall.addColorStop(1, colours.wall);
  ink.shape([0, 0, width, 0, right, top, left, top], colours.ceiling);
  ink.shape([0, 0, left, top, left, floor, 0, height], colours.wallShade);
  ink.shape([width, 0, right, top, right, floor, width, height], colours.wallShade);
  ink.shape([left, top, right, top, right, floor, left, floor], wall);
}

function paintEdges(ink: Ink, box: Box, colours: RoomColours): void {
  const { left, right, top, floor, width, height } = box;
  ink.shape([left, floor - 11, right, floor - 11, right, floor, left, floor], colours.skirting, 1.6);
  ink.shape([0, height - 16, left, floor - 11, left, floor, 0, height], colours.skirting, 1.6);
  ink.shape([width, height - 16, right, floor - 11, right, floor, width, height], colours.skirting, 1.6);
  ink.line(left, top, right, top, 2.2);
  ink.line(left, top, left, floor, 2.4);
  ink.line(right, top, right, floor, 2.4);
  ink.line(0, 0, left, top, 2.2);
  ink.line(width, 0, right, top, 2.2);
}

/** Doorways in the side walls: people walk through them from room to room. */
function paintOpenings(pen: Pen, ink: Ink, room: Room, box: Box): void {
  const { left, floor, width, height } = box;
  const inner = room.left <= 70 ? [] : [0];
  const outer = room.right >= 1530 ? [] : [1];
  for (const side of [...inner, ...outer]) {
    const x = (share: number): number => (side === 0 ? left * share : width - left * share);
    const y = (share: number): number => height + (floor - height) * share;
    const tall = (share: number): number => 268 - 30 * share;
    pen.globalAlpha = 0.92;
    const hole = [x(0.22), y(0.22), x(0.22), y(0.22) - tall(0.22), x(0.82), y(0.82) - tall(0.82), x(0.82), y(0.82)];
    ink.shape(hole, "#4b3a44", 2.2);
    pen.globalAlpha = 1;
  }
}

function paintLift(pen: Pen, ink: Ink, box: Box, lift: Palette["lift"]): void {
  const { left, right, floor, width, height } = box;
  ink.shape([left, floor, right, floor, width, height, 0, height], lift.floor);
  pen.globalAlpha = 1;
  const [x, y, w, h] = [left - 10, floor - 240, right - left + 20, 240];
  ink.rect(x - 7, y - 9, w + 14, h + 9, lift.frame, 2.6);
  ink.rect(x, y, w, h, lift.door, 2.2);
  ink.line(x + w / 2, y, x + w / 2, y + h, 2.6);
  ink.rect(x + 7, y + 12, w / 2 - 13, h - 26, lift.panel, 1.2);
  ink.rect(x + w / 2 + 6, y + 12, w / 2 - 13, h - 26, lift.panel, 1.2);
  ink.rect(width / 2 - 17, y - 38, 34, 20, "#332b3d", 2);
  pen.fillStyle = "#ffcf5c";
  pen.beginPath();
  pen.moveTo(width / 2, y - 34);
  pen.lineTo(width / 2 + 7, y - 23);
  pen.lineTo(width / 2 - 7, y - 23);
  pen.fill();
}

/** The soft dark in the corners that makes a box of it. */
function shade(pen: Pen, box: Box): void {
  const { left, right, top, floor, width, height } = box;
  const fade = (x0: number, y0: number, x1: number, y1: number, strength: number): CanvasGradient => {
    const gradient = pen.createLinearGradient(x0, y0, x1, y1);
    gradient.addColorStop(0, `rgba(58, 34, 52, ${strength})`);
    gradient.addColorStop(1, "rgba(58, 34, 52, 0)");
    return gradient;
  };
  pen.fillStyle = fade(0, 0, 0, top + 96, 0.3);
  pen.fillRect(0, 0, width, top + 96);
  pen.fillStyle = fade(0, 0, left + 60, 0, 0.26);
  pen.fillRect(0, 0, left + 60, height);
  pen.fillStyle = fade(width, 0, right - 60, 0, 0.32);
  pen.fillRect(right - 60, 0, left + 60, height);
  pen.fillStyle = fade(0, floor, 0, floor - 34, 0.14);
  pen.fillRect(left, floor - 34, right - left, 34);
  pen.fillStyle = fade(0, height, 0, floor, 0.12);
  pen.fillRect(0, floor, width, height - floor);
}
