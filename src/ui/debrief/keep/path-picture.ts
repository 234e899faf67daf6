import { HATS } from "../../../company/hat.ts";
import type { Debrief } from "../../../debrief/report.ts";
import { t } from "../../../i18n/t.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import { SHAPES } from "../plane/shapes.ts";

const TITLE_FACE = '"Londrina Solid", Impact, sans-serif';
const TEXT_FACE = '"Atkinson Hyperlegible Next", Verdana, sans-serif';

/** All lengths are pixels of the page; the picture has twice as many, so that it stays sharp in print. */
const SHARPNESS = 2;
const WIDTH = 1000;
const EDGE = 44;
const HEAD = 150;
const FOOT = 96;

/** Room for a drawing between the words above and below it. */
export function sizeOfDrawing(drawing: SVGSVGElement): { width: number; height: number } {
  const box = drawing.viewBox.baseVal;
  const { width, height } = box.width > 0 ? box : drawing.getBoundingClientRect();
  const inside = WIDTH - 2 * EDGE;
  return { width: inside, height: Math.round((inside * height) / width) };
}

/**
 * The path of a play as a picture to keep, on white: the story and how it ended, the
 * drawing, and what its marks mean.
 *
 * @param drawing an image of `sizeOfDrawing`
 * @throws when the browser cannot draw on a canvas
 */
export async function drawPathPicture(debrief: Debrief, drawing: HTMLImageElement): Promise<HTMLCanvasElement> {
  await Promise.all([document.fonts.load(`900 40px ${TITLE_FACE}`), document.fonts.load(`700 20px ${TEXT_FACE}`)]);
  const height = HEAD + drawing.height + FOOT;
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("This browser cannot draw on a canvas.");
  pen.scale(SHARPNESS, SHARPNESS);
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, WIDTH, height);
  drawHead(pen, debrief);
  pen.drawImage(drawing, EDGE, HEAD, drawing.width, drawing.height);
  drawLegend(pen, height - FOOT / 2);
  return canvas;
}

const colour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

function drawHead(pen: CanvasRenderingContext2D, { scenario, ending, outcome }: Debrief): void {
  const end = ending === null ? tDebrief("debrief.unfinished") : t(`outcome.${outcome}`);
  const line = ending === null ? end : tDebrief("debrief.of", { title: ending.title, outcome: end });
  pen.fillStyle = colour("ink");
  write(pen, scenario.title, EDGE, 76, (size) => `900 ${size}px ${TITLE_FACE}`, 56);
  pen.fillStyle = ending === null ? colour("ink-soft") : colour(outcome);
  write(pen, line, EDGE, 116, (size) => `700 ${size}px ${TEXT_FACE}`, 26);
}

/** Writes a line, smaller where it would be too long. */
function write(
  pen: CanvasRenderingContext2D,
  words: string,
  x: number,
  y: number,
  font: (size: number) => string,
  size: number,
): void {
  const room = WIDTH - 2 * EDGE;
  pen.font = font(size);
  const { width } = pen.measureText(words);
  if (width > room) pen.font = font(Math.floor((size * room) / width));
  pen.fillText(words, x, y);
}

/** What may be marked on the plane. */
const MARKED = ["opening", ...HATS, "need"] as const;
type Mark = (typeof MARKED)[number];

/** Each mark and its word, from left to right. */
function drawLegend(pen: CanvasRenderingContext2D, y: number): void {
  pen.font = `700 21px ${TEXT_FACE}`;
  pen.textBaseline = "middle";
  let x = EDGE + 14;
  for (const of of MARKED) {
    const word = wordOf(of);
    drawMark(pen, x, y, of);
    pen.fillStyle = colour("ink");
    pen.fillText(word, x + 24, y + 1);
    x += 24 + pen.measureText(word).width + 26;
  }
}

function wordOf(of: Mark): string {
  if (of === "opening") return tDebrief("debrief.opening");
  return of === "need" ? tDebrief("debrief.askedFor") : t(`hat.${of}.short`);
}

const shapeOf = (of: Mark): Path2D => new Path2D(SHAPES[of]);

/** In the shapes and colours of the drawing; both hats are half and half. */
function drawMark(pen: CanvasRenderingContext2D, x: number, y: number, of: Mark): void {
  const [left, right] = MARK_COLOURS[of];
  const halves = pen.createLinearGradient(-10, 0, 10, 0);
  halves.addColorStop(0.5, colour(left));
  halves.addColorStop(0.5, colour(right));
  const shape = shapeOf(of);
  pen.save();
  pen.translate(x, y);
  pen.scale(1.7, 1.7);
  pen.lineWidth = 1.8;
  pen.lineJoin = "round";
  pen.strokeStyle = colour("ink");
  pen.fillStyle = halves;
  pen.fill(shape);
  pen.stroke(shape);
  pen.restore();
}

const MARK_COLOURS: { readonly [of in Mark]: readonly [left: string, right: string] } = {
  opening: ["ink", "ink"],
  leadership: ["leadership", "leadership"],
  management: ["management", "management"],
  both: ["leadership", "management"],
  none: ["neither", "neither"],
  need: ["card", "card"],
};
