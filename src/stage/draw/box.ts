import type { Pen } from "../art/types.ts";

/** The inside of a room as a box seen from the front: back wall, side walls, ceiling, floor. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly floor: number;
  readonly width: number;
  readonly height: number;
}

/** A plain line of the pen's own weight and colour, for joints and patterns. */
export function strokeLine(pen: Pen, x0: number, y0: number, x1: number, y1: number): void {
  pen.beginPath();
  pen.moveTo(x0, y0);
  pen.lineTo(x1, y1);
  pen.stroke();
}
