import { FIGURES, type Figure, type Figures } from "../../company/figures.ts";
import type { Outcome } from "../../company/outcome.ts";
import { t } from "../../i18n/t.ts";

/** What a poster says. */
export interface PosterView {
  readonly company: string;
  /** The story it comes from. */
  readonly story: string;
  readonly outcome: Outcome;
  readonly figures: Figures;
}

/** In pixels. The picture keeps the shape of the stage's world. */
export const POSTER = { width: 1600, height: 1200 } as const;
export const PICTURE = { width: 1488, height: 837 } as const;

const EDGE = (POSTER.width - PICTURE.width) / 2;
const BELOW = EDGE + PICTURE.height;

const TITLE_FACE = '"Londrina Solid", Impact, sans-serif';
const TEXT_FACE = '"Atkinson Hyperlegible Next", Verdana, sans-serif';

/** Colours of the theme, which high contrast may have changed. */
type Ink = (name: string) => string;

/**
 * Draws the end of a play as a picture to keep: the office as it was left, the company's
 * name, what became of it and its figures. Waits for the faces of the game.
 *
 * @param picture what the stage looks like; null leaves its place empty
 * @throws when the browser cannot draw on a canvas
 */
export async function drawPoster(view: PosterView, picture: CanvasImageSource | null): Promise<HTMLCanvasElement> {
  await Promise.all([document.fonts.load(`900 60px ${TITLE_FACE}`), document.fonts.load(`700 24px ${TEXT_FACE}`)]);
  const canvas = document.createElement("canvas");
  canvas.width = POSTER.width;
  canvas.height = POSTER.height;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This browser cannot draw on a canvas.");
  const theme = getComputedStyle(document.documentElement);
  const ink: Ink = (name) => theme.getPropertyValue(`--${name}`).trim();
  pen.fillStyle = ink("paper");
  pen.fillRect(0, 0, POSTER.width, POSTER.height);
  drawPicture(pen, picture, ink);
  drawHeadline(pen, view, ink);
  for (const [index, figure] of FIGURES.entries()) drawFigure(pen, figure, view.figures[figure], index, ink);
  return canvas;
}

function drawPicture(pen: CanvasRenderingContext2D, picture: CanvasImageSource | null, ink: Ink): void {
  pen.fillStyle = ink("shade");
  pen.fillRect(EDGE + 9, EDGE + 11, PICTURE.width, PICTURE.height);
  pen.fillStyle = ink("card");
  pen.fillRect(EDGE, EDGE, PICTURE.width, PICTURE.height);
  if (picture) pen.drawImage(picture, EDGE, EDGE, PICTURE.width, PICTURE.height);
  pen.strokeStyle = ink("ink");
  pen.lineWidth = 6;
  pen.lineJoin = "round";
  pen.strokeRect(EDGE, EDGE, PICTURE.width, PICTURE.height);
}

/** The company on the left, what became of it on the right, like a stamp. */
function drawHeadline(pen: CanvasRenderingContext2D, { company, story, outcome }: PosterView, ink: Ink): void {
  const base = BELOW + 98;
  pen.textBaseline = "alphabetic";

  pen.font = `900 66px ${TITLE_FACE}`;
  const verdict = t(`outcome.${outcome}`);
  const width = pen.measureText(verdict).width + 56;
  const left = POSTER.width - EDGE - width;
  pen.save();
  pen.translate(left + width / 2, base - 24);
  pen.rotate(-0.025);
  pen.fillStyle = ink(`${outcome}-tint`);
  pen.strokeStyle = ink(outcome);
  pen.lineWidth = 5;
  pen.beginPath();
  pen.roundRect(-width / 2, -50, width, 94, [22, 14, 24, 13]);
  pen.fill();
  pen.stroke();
  pen.fillStyle = ink(outcome);
  pen.textAlign = "center";
  pen.fillText(verdict, 0, 20);
  pen.restore();

  const room = left - EDGE - 48;
  pen.textAlign = "left";
  pen.fillStyle = ink("ink");
  pen.font = fitting(pen, company, 96, room, (size) => `900 ${size}px ${TITLE_FACE}`);
  pen.fillText(company, EDGE, base - 6);
  pen.fillStyle = ink("ink-soft");
  const line = t("poster.story", { story });
  pen.font = fitting(pen, line, 27, room, (size) => `400 ${size}px ${TEXT_FACE}`);
  pen.fillText(line, EDGE + 2, base + 36);
}

/** The font in the largest size in which the words have room. */
function fitting(
  pen: CanvasRenderingContext2D,
  words: string,
  size: number,
  room: number,
  fontOf: (size: number) => string,
): string {
  pen.font = fontOf(size);
  const { width } = pen.measureText(words);
  return width <= room ? pen.font : fontOf(Math.floor((size * room) / width));
}

/** One figure of the strip at the foot: its name, its value, and a bar. */
function drawFigure(pen: CanvasRenderingContext2D, figure: Figure, value: number, index: number, ink: Ink): void {
  const step = PICTURE.width / FIGURES.length;
  const x = EDGE + step * index;
  const width = step - 18;
  const top = BELOW + 238;
  pen.textAlign = "left";
  pen.fillStyle = ink("ink");
  pen.font = `700 21px ${TEXT_FACE}`;
  pen.fillText(t(`figure.${figure}`), x, top);
  pen.font = `900 48px ${TITLE_FACE}`;
  pen.fillText(String(value), x, top - 26);
  const y = top + 14;
  pen.fillStyle = ink("card");
  pen.fillRect(x, y, width, 26);
  pen.fillStyle = colourOf(figure, ink);
  pen.fillRect(x, y, (width * value) / 100, 26);
  pen.strokeStyle = ink("ink");
  pen.lineWidth = 3.5;
  pen.strokeRect(x, y, width, 26);
}

function colourOf(figure: Figure, ink: Ink): string {
  const own = ["leadership", "management", "chaos", "stagnation"].includes(figure);
  return own ? ink(figure) : ink("sun-deep");
}
