import { mix } from "../colour.ts";
import { INK, PAPER, SHADE } from "../palette.ts";
import { tracePath } from "../trace-path.ts";
import type { Pen } from "../types.ts";
import type { Colours, Drawing } from "./data.ts";
import type { Front } from "./garment.ts";

/** How far the light comes from the side: what the shifted shape does not cover is in the shade. */
const SHADOW = { x: -30, y: -16 } as const;

/** Paints a drawing, back to front, in the drawings' own units. */
export function paint(pen: Pen, drawing: Drawing, colours: Colours, front: Front | null = null): void {
  const [base] = drawing.layers;
  const firstInk = drawing.layers.findIndex(([role]) => role === "ink");
  drawing.layers.forEach(([role, path], i) => {
    if (i === firstInk && base && i > 0) shade(pen, base[1]);
    pen.beginPath();
    tracePath(pen, path);
    pen.fillStyle = colours[role];
    pen.fill("evenodd");
    if (role === "top" && front) {
      pen.save();
      pen.clip("evenodd");
      front(pen, drawing);
      pen.restore();
    }
    if (i > firstInk && role !== "ink") shade(pen, path);
  });
}

/** The soft shadow along the side of each area that looks away from the light. */
function shade(pen: Pen, path: string): void {
  pen.save();
  pen.beginPath();
  tracePath(pen, path);
  pen.clip("evenodd");
  pen.beginPath();
  pen.rect(-3000, -2000, 8000, 8000);
  pen.translate(SHADOW.x, SHADOW.y);
  tracePath(pen, path);
  pen.fillStyle = SHADE;
  pen.fill("evenodd");
  pen.restore();
}

/** The upper half of one figure over the legs of another. Both share the same hips. */
export function paintMixed(pen: Pen, torso: Drawing, legs: Drawing, colours: Colours, front: Front | null): void {
  within(pen, legs.legs, () => paint(pen, legs, colours));
  if (legs.hips) paintWaist(pen, legs.hips, colours);
  within(pen, torso.torso, () => paint(pen, torso, colours, front));
}

function within(pen: Pen, outline: string | undefined, draw: () => void): void {
  pen.save();
  pen.beginPath();
  tracePath(pen, outline ?? "");
  pen.clip("evenodd");
  draw();
  pen.restore();
}

/** How thick the drawings' line is. */
const LINE = 15;
const WAIST = 1085;

/** Trousers drawn upwards, for a torso with a shorter hem; the rest of it covers them. */
function paintWaist(pen: Pen, hips: NonNullable<Drawing["hips"]>, colours: Colours): void {
  const [leftX, leftY, rightX, rightY] = hips;
  const narrow = (rightX - leftX) * 0.2;
  const column = (wider: number, lower: number, fill: string): void => {
    pen.beginPath();
    pen.moveTo(leftX - wider, leftY + lower);
    pen.lineTo(leftX - wider + narrow, WAIST);
    pen.lineTo(rightX + wider - narrow, WAIST);
    pen.lineTo(rightX + wider, rightY + lower);
    pen.closePath();
    pen.fillStyle = fill;
    pen.fill();
  };
  column(LINE, 0, colours.ink);
  column(0, 20, colours.trousers);
}

/** A hood that lies behind the neck: drawn before the body. */
export function paintHood(pen: Pen, colours: Colours): void {
  pen.beginPath();
  pen.moveTo(210, 620);
  pen.bezierCurveTo(150, 500, 260, 430, 380, 436);
  pen.bezierCurveTo(470, 420, 610, 430, 660, 520);
  pen.bezierCurveTo(700, 570, 680, 620, 640, 640);
  pen.closePath();
  pen.fillStyle = mix(colours.top, INK, 0.16);
  pen.fill();
  pen.lineWidth = 18;
  pen.lineJoin = "round";
  pen.strokeStyle = colours.ink;
  pen.stroke();
}

/** The strings of the hood: drawn after the body. */
export function paintStrings(pen: Pen, colours: Colours): void {
  pen.lineWidth = 12;
  pen.lineCap = "round";
  pen.strokeStyle = colours.ink;
  for (const [x, to] of [
    [404, 396],
    [524, 536],
  ] as const) {
    pen.beginPath();
    pen.moveTo(x, 640);
    pen.quadraticCurveTo(x + 4, 700, to, 752);
    pen.stroke();
    pen.beginPath();
    pen.arc(to, 760, 12, 0, Math.PI * 2);
    pen.fillStyle = PAPER;
    pen.fill();
    pen.stroke();
  }
}
