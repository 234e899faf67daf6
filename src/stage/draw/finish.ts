import type { RoomColours } from "../art/palettes.ts";
import type { Line } from "../art/sketch.ts";
import type { Pen } from "../art/types.ts";
import type { Chance } from "../chance.ts";
import type { Finish } from "../layout/house.ts";
import { strokeLine, type Box } from "./box.ts";

/** What a finish is painted with. */
interface Brush {
  readonly pen: Pen;
  readonly box: Box;
  readonly colours: RoomColours;
  readonly line: Line;
  readonly chance: Chance;
}

/** Paints what the back wall is of. */
export function paintFinish(finish: Finish, brush: Brush): void {
  const { pen, box, colours } = brush;
  const { left, right, top, floor } = box;
  pen.save();
  pen.beginPath();
  pen.rect(left, top, right - left, floor - top);
  pen.clip();
  pen.strokeStyle = colours.wallShade;
  pen.lineWidth = 2;
  FINISHES[finish](brush);
  pen.restore();
}

const FINISHES: Readonly<Record<Finish, (brush: Brush) => void>> = {
  shaft: () => {},
  brick: paintBricks,
  plaster: (brush) => paintDado(brush, 62),
  panel: (brush) => {
    const { pen, box } = brush;
    paintDado(brush, 104);
    pen.globalAlpha = 0.5;
    for (let x = box.left + 34; x < box.right; x += 46) strokeLine(pen, x, box.floor - 104, x, box.floor);
  },
  tile: ({ pen, box: { left, right, top, floor } }) => {
    pen.globalAlpha = 0.7;
    for (let y = floor - 40; y > top; y -= 40) strokeLine(pen, left, y, right, y);
    for (let x = left + 20; x < right; x += 56) strokeLine(pen, x, top, x, floor);
  },
  /** Boards of plywood with their screws, as high as a person. */
  plywood: ({ pen, box: { left, right, floor }, colours, chance }) => {
    const height = 148;
    pen.globalAlpha = 0.5;
    pen.fillStyle = colours.wallShade;
    pen.fillRect(left, floor - height, right - left, height);
    for (let x = left; x < right; x += 92) {
      pen.globalAlpha = 0.75;
      strokeLine(pen, x, floor - height, x, floor);
      pen.globalAlpha = 0.5;
      for (const y of [14, height - 14]) {
        pen.beginPath();
        pen.arc(x + 9, floor - y, 2, 0, 7);
        pen.stroke();
      }
      const knot = 30 + chance() * 40;
      for (const size of [5, 10, 16]) {
        pen.beginPath();
        pen.ellipse(x + knot, floor - 40 - knot, size * 0.5, size, 0, 0, 7);
        pen.stroke();
      }
    }
    pen.globalAlpha = 0.9;
    strokeLine(pen, left, floor - height, right, floor - height);
  },
  /** A night sky that somebody has begun to paint on the wall. */
  night: ({ pen, box: { left, right, top, floor }, chance }) => {
    pen.fillStyle = "#fff3c4";
    for (let star = 0; star < (right - left) / 9; star++) {
      const x = left + chance() * (right - left);
      const y = top + chance() * (floor - top - 90);
      pen.globalAlpha = 0.35 + chance() * 0.6;
      pen.beginPath();
      pen.arc(x, y, 0.8 + chance() * 1.8, 0, 7);
      pen.fill();
    }
    pen.globalAlpha = 0.5;
    pen.strokeStyle = "#fff3c4";
    pen.lineWidth = 1.3;
    let [x, y] = [left + (right - left) * 0.55, top + 60];
    for (let joint = 0; joint < 6; joint++) {
      const [nextX, nextY] = [x + 26 + chance() * 30, y + (chance() - 0.45) * 60];
      strokeLine(pen, x, y, nextX, nextY);
      [x, y] = [nextX, nextY];
    }
  },
  /** Dark wood from floor to ceiling, with a thin line of brass. */
  walnut: ({ pen, box: { left, right, top, floor }, colours, chance }) => {
    for (let x = left; x < right; x += 64) {
      pen.globalAlpha = 0.1 + chance() * 0.22;
      pen.fillStyle = colours.wallShade;
      pen.fillRect(x, top, 64, floor - top);
      pen.globalAlpha = 0.8;
      strokeLine(pen, x, top, x, floor);
    }
    pen.globalAlpha = 0.85;
    pen.strokeStyle = "#e2bd63";
    pen.lineWidth = 2.4;
    strokeLine(pen, left, floor - 92, right, floor - 92);
  },
  marble: ({ pen, box: { left, right, top, floor }, colours, chance }) => {
    pen.globalAlpha = 0.55;
    for (let x = left; x < right; x += 128) strokeLine(pen, x, top, x, floor);
    strokeLine(pen, left, (top + floor) / 2, right, (top + floor) / 2);
    pen.strokeStyle = colours.wallShade;
    for (let vein = 0; vein < (right - left) / 40; vein++) {
      const [x, y] = [left + chance() * (right - left), top + chance() * (floor - top)];
      pen.globalAlpha = 0.25 + chance() * 0.3;
      pen.beginPath();
      pen.moveTo(x, y);
      pen.bezierCurveTo(x + 18, y + 14, x + 10, y + 40, x + 40, y + 52 + chance() * 30);
      pen.stroke();
    }
  },
  /** The wedges of a studio, against the echo. */
  foam: ({ pen, box: { left, right, top, floor }, colours }) => {
    const size = 38;
    pen.fillStyle = colours.wallShade;
    for (let row = 0; top + row * size < floor - 90; row++) {
      for (let column = 0; left + column * size < right; column++) {
        const [x, y] = [left + column * size, top + row * size];
        pen.globalAlpha = 0.75;
        pen.beginPath();
        if ((row + column) % 2) {
          pen.moveTo(x, y);
          pen.lineTo(x + size, y);
          pen.lineTo(x + size / 2, y + size / 2);
        } else {
          pen.moveTo(x, y);
          pen.lineTo(x, y + size);
          pen.lineTo(x + size / 2, y + size / 2);
        }
        pen.fill();
        pen.globalAlpha = 0.6;
        pen.strokeRect(x, y, size, size);
      }
    }
  },
  /** Wallpaper of stripes over a dado: nobody has had the heart to take it off. */
  newsprint: (brush) => {
    const { pen, box, colours } = brush;
    pen.globalAlpha = 0.32;
    pen.fillStyle = colours.wallShade;
    for (let x = box.left + 8; x < box.right; x += 36) pen.fillRect(x, box.top, 12, box.floor - box.top);
    pen.globalAlpha = 1;
    paintDado(brush, 78);
  },
};

function paintDado({ pen, box: { left, right, floor }, colours }: Brush, height: number): void {
  pen.fillStyle = colours.wallShade;
  pen.globalAlpha = 0.55;
  pen.fillRect(left, floor - height, right - left, height);
  pen.strokeStyle = colours.skirting;
  pen.globalAlpha = 0.5;
  pen.strokeRect(left - 4, floor - height, right - left + 8, height + 8);
}

/** Not a whole wall of bricks: a few where the plaster has come off. */
function paintBricks({ pen, box: { left, right, top, floor }, line, chance }: Brush): void {
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
}
