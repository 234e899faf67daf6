import type { Body } from "../../../scenario/vocabulary.ts";
import { mix } from "../colour.ts";
import { INK, PAPER } from "../palette.ts";
import type { Pen } from "../types.ts";
import type { BodyPart, Colours, Drawing } from "./data.ts";

/**
 * What a garment looks like from the front, in the drawings' units. The neck is at the same point in every drawing, so
 * the same front goes on each of them and its wearer is known again in every pose. The pen is clipped to the cloth.
 */
export type Front = (pen: Pen, drawing: Drawing) => void;

/** Where the front ends because arms or hands are before it. */
const ENDS: { readonly [part in BodyPart]?: number } = {
  crossed: 830,
  coffee: 840,
  device: 810,
  paper: 780,
  typing: 880,
  crossedLegs: 880,
  floorOpen: 900,
  crouching: 880,
  pointingUp: 1160,
  shrugging: 1120,
};
const HEM = 1440;
const LINE = 13;

/** Drawings that show the garment themselves. */
const DRAWN: { readonly [body in Body]?: ReadonlySet<BodyPart> } = {
  blazer: new Set<BodyPart>(["blazer", "floor"]),
  wheelchair: new Set<BodyPart>(["blazer", "wheelchair"]),
  shirt: new Set<BodyPart>(["shirt"]),
  dots: new Set<BodyPart>(["dots"]),
};

type Draw = (pen: Pen, drawing: Drawing, colours: Colours, end: number) => void;

const FRONTS: { readonly [body in Body]: Draw | null } = {
  blazer: (pen, _drawing, colours, end) => jacket(pen, colours, end),
  wheelchair: (pen, _drawing, colours, end) => jacket(pen, colours, end),
  shirt: (pen, _drawing, colours, end) => buttons(pen, colours, end),
  tee: (pen, _drawing, colours) => emblem(pen, colours),
  sweater: band,
  // A hood lies behind the neck and its strings before it: figure.ts draws both.
  hoodie: null,
  dots,
  stripes,
};

/** The front of a body's garment on a drawing; null where the drawing has it already. */
export function frontOf(body: Body, part: BodyPart, colours: Colours): Front | null {
  const draw = FRONTS[body];
  if (!draw || DRAWN[body]?.has(part)) return null;
  return (pen, drawing) => draw(pen, drawing, colours, ENDS[part] ?? HEM);
}

/** An open jacket over a shirt of another colour. */
function jacket(pen: Pen, colours: Colours, end: number): void {
  shape(pen, colours.inner, colours, [350, 500, 590, 500, 590, 740, 520, end, 440, end, 350, 740]);
  const lapel = mix(colours.top, INK, 0.14);
  shape(pen, lapel, colours, [350, 500, 300, 640, 352, 690, 330, 720, 440, end, 390, 740, 376, 620]);
  shape(pen, lapel, colours, [590, 500, 636, 640, 592, 690, 612, 720, 520, end, 556, 740, 560, 620]);
}

/** A collar, a placket and its buttons. */
function buttons(pen: Pen, colours: Colours, end: number): void {
  pen.strokeStyle = colours.ink;
  pen.lineWidth = LINE * 0.8;
  pen.beginPath();
  pen.moveTo(474, 640);
  pen.quadraticCurveTo(486, (640 + end) / 2, 474, end);
  pen.stroke();
  for (let y = 720; y < end - 20; y += 120) disc(pen, 500, y, 11, colours.ink);
  const collar = mix(colours.top, PAPER, 0.4);
  shape(pen, collar, colours, [372, 520, 340, 590, 402, 690, 470, 632]);
  shape(pen, collar, colours, [566, 520, 596, 590, 548, 690, 474, 632]);
}

/** A sun on the chest. */
function emblem(pen: Pen, colours: Colours): void {
  disc(pen, 462, 748, 74, colours.ink);
  disc(pen, 462, 748, 61, colours.inner);
  shape(pen, colours.trousers, colours, [474, 700, 428, 760, 460, 760, 446, 800, 498, 736, 466, 736]);
}

/** A knitted band across the chest. */
function band(pen: Pen, { box }: Drawing, colours: Colours): void {
  const light = mix(colours.top, PAPER, 0.62);
  pen.fillStyle = light;
  pen.beginPath();
  pen.moveTo(box[0], 706);
  for (let x = box[0], up = true; x < box[2]; x += 44, up = !up) pen.lineTo(x, up ? 688 : 726);
  pen.lineTo(box[2], 800);
  for (let x = box[2], up = true; x > box[0]; x -= 44, up = !up) pen.lineTo(x, up ? 800 : 762);
  pen.closePath();
  pen.fill();
}

function stripes(pen: Pen, { box }: Drawing, colours: Colours): void {
  pen.fillStyle = colours.top === "#f4e6c8" ? "#3f5691" : mix(colours.top, PAPER, 0.78);
  for (let y = 536; y < 1750; y += 104) {
    pen.beginPath();
    pen.moveTo(box[0], y);
    pen.quadraticCurveTo(450, y + 34, box[2], y - 6);
    pen.lineTo(box[2], y + 34);
    pen.quadraticCurveTo(450, y + 74, box[0], y + 38);
    pen.closePath();
    pen.fill();
  }
}

function dots(pen: Pen, { box }: Drawing): void {
  for (let row = 0; row < 10; row++) {
    for (let x = box[0] + (row % 2 ? 40 : 100); x < box[2]; x += 130) {
      pen.fillStyle = INK;
      pen.beginPath();
      pen.ellipse(x, 502 + row * 118, 38, 34, 0.4, 0, Math.PI * 2);
      pen.fill();
    }
  }
}

function shape(pen: Pen, fill: string, colours: Colours, points: readonly number[]): void {
  pen.beginPath();
  for (let i = 0; i < points.length; i += 2) {
    const [x = 0, y = 0] = [points[i], points[i + 1]];
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.closePath();
  pen.fillStyle = fill;
  pen.fill();
  pen.lineWidth = LINE;
  pen.lineJoin = "round";
  pen.strokeStyle = colours.ink;
  pen.stroke();
}

function disc(pen: Pen, x: number, y: number, radius: number, fill: string): void {
  pen.beginPath();
  pen.ellipse(x, y, radius, radius, 0, 0, Math.PI * 2);
  pen.fillStyle = fill;
  pen.fill();
}
