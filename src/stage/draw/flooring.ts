import type { RoomColours } from "../art/palettes.ts";
import type { Line } from "../art/sketch.ts";
import type { Pen } from "../art/types.ts";
import type { Flooring } from "../layout/house.ts";
import { strokeLine, type Box } from "./box.ts";

/** How wide a board is, at which depths its joints run, and how strongly they show. */
interface Joints {
  readonly board: number;
  readonly across: readonly number[];
  readonly strength: number;
}

const JOINTS: Readonly<Record<Flooring, Joints>> = {
  boards: { board: 34, across: [0.3, 0.62], strength: 0.35 },
  tiles: { board: 52, across: [0.22, 0.5, 0.8], strength: 0.8 },
  concrete: { board: 190, across: [0.44], strength: 0.5 },
  marble: { board: 120, across: [0.4], strength: 0.4 },
  carpet: { board: Infinity, across: [], strength: 0 },
  checker: { board: 46, across: [], strength: 0 },
};
/** Rows of a checkered floor: they grow towards us. */
const ROWS = [0, 0.18, 0.42, 0.7, 1] as const;

/** Paints the floor. Whatever runs away from us meets far behind the house. */
export function paintFloor(pen: Pen, flooring: Flooring, box: Box, colours: RoomColours, line: Line): void {
  const { left, right, floor, width, height } = box;
  const ground = pen.createLinearGradient(0, floor, 0, height);
  ground.addColorStop(0, colours.floorLine);
  ground.addColorStop(0.35, colours.floor);
  ground.addColorStop(1, colours.floor);
  fill(pen, [left, floor, right, floor, width, height, 0, height], ground);
  if (flooring === "checker") paintChecker(pen, box, colours);
  if (flooring === "marble") paintShine(pen, box);
  if (flooring === "carpet") paintBorder(pen, box, colours);
  pen.strokeStyle = colours.floorLine;
  pen.lineWidth = line === "nervous" ? 2.2 : 1.6;
  const { board, across, strength } = JOINTS[flooring];
  const boards = Math.round(width / board);
  for (let at = 1; at < boards; at++) {
    const share = at / boards;
    strokeLine(pen, left + (right - left) * share, floor, width * share, height);
  }
  pen.globalAlpha = strength;
  for (const depth of across) {
    const y = floor + (height - floor) * depth;
    strokeLine(pen, left * (1 - depth), y, width - left * (1 - depth), y);
  }
  pen.globalAlpha = 1;
}

function paintChecker(pen: Pen, box: Box, colours: RoomColours): void {
  const columns = Math.round(box.width / JOINTS.checker.board);
  pen.globalAlpha = 0.85;
  for (const [row, near] of ROWS.slice(1).entries()) {
    const far = ROWS[row] ?? 0;
    for (let column = row % 2; column < columns; column += 2) {
      const at = (share: number, depth: number): number[] => [
        box.left * (1 - depth) + (box.width - box.left * 2 * (1 - depth)) * share,
        box.floor + (box.height - box.floor) * depth,
      ];
      const [a, b] = [column / columns, (column + 1) / columns];
      fill(pen, [...at(a, far), ...at(b, far), ...at(b, near), ...at(a, near)], colours.floorLine);
    }
  }
  pen.globalAlpha = 1;
}

/** Polished stone mirrors the light of the windows. */
function paintShine(pen: Pen, { left, right, floor, width, height }: Box): void {
  const tall = height - floor;
  for (let x = left + 60; x < right - 60; x += 150) {
    const lean = ((x - width / 2) / width) * 50;
    fill(
      pen,
      [x, floor, x + 54, floor, x + 70 + lean, floor + tall * 0.9, x - 8 + lean, floor + tall * 0.9],
      "rgba(255,255,255,0.16)",
    );
  }
}

function paintBorder(pen: Pen, { left, right, floor, width, height }: Box, colours: RoomColours): void {
  const inset = 26;
  pen.strokeStyle = colours.wall;
  pen.lineWidth = 4;
  pen.globalAlpha = 0.6;
  pen.beginPath();
  pen.moveTo(left + inset * 0.6, floor + 10);
  pen.lineTo(right - inset * 0.6, floor + 10);
  pen.lineTo(width - inset, height - 12);
  pen.lineTo(inset, height - 12);
  pen.closePath();
  pen.stroke();
  pen.globalAlpha = 1;
}

function fill(pen: Pen, points: readonly number[], style: string | CanvasGradient): void {
  pen.fillStyle = style;
  pen.beginPath();
  for (let at = 0; at < points.length; at += 2) pen.lineTo(points[at] ?? 0, points[at + 1] ?? 0);
  pen.fill();
}
