import { dot, line, type Markish, text } from "@observablehq/plot";
import type { Drawing } from "../chart/Chart.tsx";
import type { Size } from "../chart/useSize.ts";
import { drawOnPlane, place } from "../plane/ground.ts";
import { type Compared, LETTERS } from "./compared.ts";
import { MARKS } from "./marks.ts";

/** The paths of several plays over the plane of leadership (up) and management (right), each 0–100. */
export function drawComparison(plays: readonly Compared[], size: Size, ariaLabel: string): Drawing {
  const { em } = size;
  const paths = plays.map((play) => pathOf(play, em));
  return drawOnPlane(size, ariaLabel, [paths, opening(plays, em), ends(plays, em)]);
}

/** Every line before every end, so that no end is crossed out. */
function pathOf({ letter, debrief: { path } }: Compared, em: number): Markish[] {
  const { symbol, dashes } = MARKS[letter];
  const name = `play-${LETTERS.indexOf(letter)}`;
  return [
    line(path, { ...place, strokeDasharray: dashes, className: `play-line ${name}` }),
    dot(path.slice(1, -1), { ...place, symbol, r: 0.34 * em, className: `play-shape ${name}` }),
  ];
}

/** All plays of a story begin at the same place. */
function opening(plays: readonly Compared[], em: number): Markish {
  const first = plays[0]?.debrief.path.slice(0, 1) ?? [];
  return dot(first, { ...place, symbol: "star", r: 0.7 * em, className: "mark opening" });
}

function ends(plays: readonly Compared[], em: number): Markish[] {
  return plays.map(({ letter, debrief: { path } }) => [
    dot(path.slice(-1), {
      ...place,
      symbol: MARKS[letter].symbol,
      r: 0.85 * em,
      className: `play-shape play-${LETTERS.indexOf(letter)}`,
    }),
    text(path.slice(-1), { ...place, text: () => letter, className: "play-letter" }),
  ]);
}
