import type { Furnishing } from "../../scenario/vocabulary.ts";
import { INK } from "../art/palette.ts";
import type { Pen } from "../art/types.ts";
import { createChance, seedFrom, type Chance } from "../chance.ts";
import { INSET, STOREYS, type Room } from "../layout/house.ts";
import type { Line } from "../art/sketch.ts";
import type { Sketch } from "../screen/atlas.ts";
import { createInk, type Ink } from "./ink.ts";
import { ROOMS, type RoomColours } from "./palette.ts";

/** The inside of a room as a box seen from the front: back wall, side walls, ceiling, floor. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly floor: number;
  readonly width: number;
  readonly height: number;
}

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
      const colours = ROOMS[furnishing][room.hue] ?? ROOMS[furnishing][0];
      if (!colours) return;
      const ink = createInk(pen, line, INK, seedFrom(seed, name, line));
      const chance = createChance(seedFrom(seed, name));
      paintShell(pen, ink, box, colours);
      if (room.finish === "shaft") paintLift(pen, ink, box);
      else {
        paintFinish(pen, room, box, colours, line, chance);
        paintFloor(pen, furnishing, box, colours, line);
        paintEdges(ink, box, colours);
        paintOpenings(pen, ink, room, box);
      }
      shade(pen, box);
    },
  };
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

function paintFinish(pen: Pen, room: Room, box: Box, colours: RoomColours, line: Line, chance: Chance): void {
  const { left, right, top, floor } = box;
  pen.save();
  pen.beginPath();
  pen.rect(left, top, right - left, floor - top);
  pen.clip();
  pen.strokeStyle = colours.wallShade;
  pen.lineWidth = 2;
  if (room.finish === "brick") paintBricks(pen, box, line, chance);
  if (room.finish === "panel" || room.finish === "plaster") {
    const height = room.finish === "panel" ? 104 : 62;
    pen.fillStyle = colours.wallShade;
    pen.globalAlpha = 0.55;
    pen.fillRect(left, floor - height, right - left, height);
    pen.globalAlpha = 1;
    pen.strokeStyle = colours.skirting;
    pen.globalAlpha = 0.5;
    pen.strokeRect(left - 4, floor - height, right - left + 8, height + 8);
    if (room.finish === "panel") {
      for (let x = left + 34; x < right; x += 46) strokeLine(pen, x, floor - height, x, floor);
    }
    pen.globalAlpha = 1;
  }
  if (room.finish === "tile") {
    pen.globalAlpha = 0.7;
    for (let y = floor - 40; y > top; y -= 40) strokeLine(pen, left, y, right, y);
    for (let x = left + 20; x < right; x += 56) strokeLine(pen, x, top, x, floor);
    pen.globalAlpha = 1;
  }
  pen.restore();
}

/** Not a whole wall of bricks: a few where the plaster has come off. */
function paintBricks(pen: Pen, box: Box, line: Line, chance: Chance): void {
  const { left, right, top, floor } = box;
  for (let patch = 0; patch < (right - left) / 62; patch++) {
    const x = left + chance() * (right - left - 60);
    const y = top + 16 + chance() * (floor - top - 60);
    const rows = 1 + Math.floor(chance() * 3);
    for (let row = 0; row < rows; row++) {
      const bricks = 1 + Math.floor(chance() * 3);
      for (let brick = 0; brick < bricks; brick++) {
        const wobble = line === "ruled" ? 0 : chance() * 2.4;
        pen.globalAlpha = 0.42 + chance() * 0.3;
        pen.fillStyle = chance() < 0.35 ? "#dd9f74" : "#eebd8e";
        const bx = x + brick * 32 + (row % 2) * 15;
        pen.fillRect(bx, y + row * 15 + wobble, 28, 12);
        pen.strokeRect(bx, y + row * 15 + wobble, 28, 12);
      }
    }
  }
  pen.globalAlpha = 1;
}

function paintFloor(pen: Pen, furnishing: Furnishing, box: Box, colours: RoomColours, line: Line): void {
  const { left, right, floor, width, height } = box;
  const ground = pen.createLinearGradient(0, floor, 0, height);
  ground.addColorStop(0, colours.floorLine);
  ground.addColorStop(0.35, colours.floor);
  ground.addColorStop(1, colours.floor);
  pen.fillStyle = ground;
  pen.beginPath();
  pen.moveTo(left, floor);
  pen.lineTo(right, floor);
  pen.lineTo(width, height);
  pen.lineTo(0, height);
  pen.fill();
  pen.strokeStyle = colours.floorLine;
  pen.lineWidth = line === "nervous" ? 2.2 : 1.6;
  // Boards run away from us: they meet far behind the house.
  const boards = Math.round(width / (furnishing === "loft" ? 34 : 52));
  for (let board = 1; board < boards; board++) {
    const share = board / boards;
    strokeLine(pen, left + (right - left) * share, floor, width * share, height);
  }
  const joints = furnishing === "loft" ? [0.3, 0.62] : [0.22, 0.5, 0.8];
  for (const depth of joints) {
    const y = floor + (height - floor) * depth;
    pen.globalAlpha = furnishing === "loft" ? 0.35 : 0.8;
    strokeLine(pen, left * (1 - depth), y, width - left * (1 - depth), y);
  }
  pen.globalAlpha = 1;
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

function paintLift(pen: Pen, ink: Ink, box: Box): void {
  const { left, right, floor, width, height } = box;
  ink.shape([left, floor, right, floor, width, height, 0, height], "#8d8894");
  pen.globalAlpha = 1;
  const [x, y, w, h] = [left - 10, floor - 240, right - left + 20, 240];
  ink.rect(x - 7, y - 9, w + 14, h + 9, "#8b8797", 2.6);
  ink.rect(x, y, w, h, "#b9b6c6", 2.2);
  ink.line(x + w / 2, y, x + w / 2, y + h, 2.6);
  ink.rect(x + 7, y + 12, w / 2 - 13, h - 26, "#c9c6d4", 1.2);
  ink.rect(x + w / 2 + 6, y + 12, w / 2 - 13, h - 26, "#c9c6d4", 1.2);
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

function strokeLine(pen: Pen, x0: number, y0: number, x1: number, y1: number): void {
  pen.beginPath();
  pen.moveTo(x0, y0);
  pen.lineTo(x1, y1);
  pen.stroke();
}
