import type { Hair } from "../../../scenario/vocabulary.ts";
import { HAT_COLOURS, PAPER } from "../palette.ts";
import { createSketch } from "../sketch.ts";
import type { Sketch } from "../sketch.ts";
import type { Pen } from "../types.ts";
import type { WornHat } from "./poses.ts";

/** Where a hat sits: the middle of its brim relative to the neck, and half of its width, in world units. */
export interface HatSeat {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** The line of people is thinner than that of things. */
const WEIGHT = 1.5;

/** Full hair needs a wider hat. */
const ROOMY: { readonly [hair in Hair]?: number } = {
  afro: 19,
  "long-afro": 21.5,
  "long-curly": 20,
  "short-curly": 18,
  pomp: 17.5,
  turban: 18.5,
  hijab: 18,
  bangs: 18.5,
  medium: 18,
  "gray-medium": 18,
};

export function hatSeat(hair: Hair): HatSeat {
  return { x: 1.2, y: hair === "turban" || hair === "hijab" ? -24.6 : -23.4, half: ROOMY[hair] ?? 16.6 };
}

/** Keeps everything drawn afterwards below the brim, so that no hair grows through the hat. */
export function clipUnderHat(pen: Pen, { x, y, half }: HatSeat): void {
  pen.beginPath();
  pen.moveTo(x - 70, y + 30);
  pen.quadraticCurveTo(x - half - 9, y - 10, x - half + 2, y - 1);
  pen.lineTo(x + half, y - 1);
  pen.quadraticCurveTo(x + half + 9, y - 10, x + 70, y + 30);
  pen.lineTo(x + 70, y + 90);
  pen.lineTo(x - 70, y + 90);
  pen.closePath();
  pen.clip();
}

/** Draws what is worn; the pen's origin is the neck. */
export function drawHat(pen: Pen, hat: WornHat, seat: HatSeat): void {
  const sketch = createSketch(pen, "drawn", 5);
  pen.save();
  pen.translate(seat.x, seat.y);
  pen.rotate(-0.05);
  if (hat !== "captain") hardHat(sketch, seat.half);
  if (hat === "captain") captain(sketch, seat.half);
  if (hat === "both") {
    pen.translate(-0.5, -14.5);
    pen.rotate(-0.09);
    captain(sketch, seat.half * 0.84);
  }
  pen.restore();
}

function captain(sketch: Sketch, h: number): void {
  const k = h / 17;
  sketch.smooth(
    [
      -h,
      -4 * k,
      -h * 1.2,
      -11 * k,
      -h * 0.7,
      -17 * k,
      h * 0.1,
      -19.5 * k,
      h * 0.95,
      -17 * k,
      h * 1.22,
      -11 * k,
      h,
      -4 * k,
    ],
    PAPER,
    WEIGHT,
  );
  sketch.shade([h * 0.2, -6 * k, h * 1.1, -11 * k, h * 0.98, -5 * k, h * 0.2, -5 * k]);
  sketch.shape([-h, -7 * k, h, -7 * k, h * 0.98, 0.8, -h * 0.98, 0.8], HAT_COLOURS.captain, WEIGHT);
  sketch.stroke([-h * 0.94, -1.4, h * 0.94, -1.4], 1.2, HAT_COLOURS.gold);
  sketch.smooth([-h * 0.1, 0, h * 0.5, -0.6, h * 1.02, -0.4, h * 1.34, 3.6 * k, h * 0.7, 3.4 * k], "#33304a", WEIGHT);
  // The badge: an anchor on gold.
  const [x, y] = [h * 0.34, -9.4 * k];
  sketch.oval(x, y, 4.7 * k, 4.9 * k, HAT_COLOURS.gold, WEIGHT);
  sketch.stroke([x, y - 2.6 * k, x, y + 2.7 * k], 1.1);
  sketch.curve([x - 2.3 * k, y + 0.8 * k, x, y + 2.9 * k, x + 2.3 * k, y + 0.8 * k], 1.1);
  sketch.stroke([x - 1.3 * k, y - 1.2 * k, x + 1.3 * k, y - 1.2 * k], 1);
}

function hardHat(sketch: Sketch, h: number): void {
  const k = h / 17;
  const shell = HAT_COLOURS.hardHat;
  sketch.smooth(
    [-h, 0, -h * 0.98, -7.5 * k, -h * 0.66, -14 * k, 0, -17.4 * k, h * 0.66, -14 * k, h * 0.98, -7.5 * k, h, 0],
    shell,
    WEIGHT,
  );
  sketch.shade([h * 0.45, -13 * k, h * 0.66, -13.4 * k, h * 0.96, -7.4 * k, h * 0.98, -1, h * 0.6, -1]);
  sketch.smooth(
    [-h * 0.12, -1, -h * 0.1, -12 * k, h * 0.06, -19 * k, h * 0.34, -18 * k, h * 0.44, -12 * k, h * 0.46, -1],
    HAT_COLOURS.ridge,
    WEIGHT,
  );
  sketch.smooth(
    [-h * 1.12, -1.4, 0, -2.6, h * 1.02, -2, h * 1.42, 1.8 * k, h * 0.9, 2.2 * k, 0, 1.6, -h * 1.1, 1.4],
    shell,
    WEIGHT,
  );
}
