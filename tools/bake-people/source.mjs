// Takes drawings out of react-peeps as plain geometry, so that React stays here and never ships.
import { createRequire } from "node:module";
import React from "react";
import { renderToStaticMarkup } from "react-dom/server";

const require = createRequire(import.meta.url);

/** Where each part sits in the drawing as a whole: what react-peeps' own Head adds around its parts. */
const OFFSETS = {
  hair: [225, 0],
  face: [384, 186],
  facialHair: [348, 338],
  accessories: [272, 241],
  "pose/bust": [0, 0],
  "pose/sitting": [0, 0],
  "pose/standing": [0, 0],
};

/**
 * The paths of one drawing, back to front, in the coordinates of a whole figure.
 * `folder` is a folder of react-peeps, `name` the drawing in it. Each path is either
 * `paper` (the silhouette that takes a colour) or `ink` (the line), and a list of subpaths.
 */
export function readDrawing(folder, name) {
  const drawings = require(`react-peeps/lib/peeps/${folder}/${name}.js`);
  const part = Object.values(drawings).find((value) => typeof value === "function");
  if (!part) throw new Error(`react-peeps has no ${folder}/${name}`);
  const markup = renderToStaticMarkup(React.createElement(part, { strokeColor: "ink", backgroundColor: "paper" }));
  const offsets = [OFFSETS[folder]];
  const paths = [];
  for (const [tag, slash, element] of markup.matchAll(/<(\/?)(g|path)\b[^>]*>/g)) {
    if (slash) {
      offsets.pop();
      continue;
    }
    const [, x = 0, y = 0] = /translate\(([-\d.e]+) ([-\d.e]+)\)/.exec(tag) ?? [];
    const [baseX, baseY] = offsets.at(-1);
    offsets.push([baseX + Number(x), baseY + Number(y)]);
    const d = / d="([^"]*)"/.exec(tag)?.[1];
    const fill = / fill="([^"]*)"/.exec(tag)?.[1];
    if (element === "path" && d && fill !== "none") {
      paths.push({ kind: fill === "ink" ? "ink" : "paper", fill, subpaths: parsePath(d, offsets.at(-1)) });
    }
  }
  return paths;
}

/** Numbers that each command of a path takes. */
const NUMBERS = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 };

/** Splits an SVG path of absolute M, L, H, V, C, Q, Z into subpaths of `[x, y]` starts and cubic or straight segments. */
export function parsePath(d, [dx, dy]) {
  const subpaths = [];
  let current = null;
  let command = "";
  const tokens = d.match(/[A-DF-Za-df-z]|-?[\d.]+(?:e-?\d+)?/g) ?? [];
  for (let i = 0; i < tokens.length;) {
    if (/[A-Za-z]/.test(tokens[i][0])) command = tokens[i++];
    const count = NUMBERS[command];
    if (count === undefined) throw new Error(`cannot read path command ${command}`);
    const numbers = tokens.slice(i, i + count).map(Number);
    const at = numbers.map((number, n) => number + (n % 2 ? dy : dx));
    i += count;
    const from = current?.segments.at(-1)?.slice(-2) ?? current?.start;
    if (command === "M") subpaths.push((current = { start: at, segments: [] }));
    else if (command === "L" || command === "C") current.segments.push(at);
    else if (command === "H") current.segments.push([numbers[0] + dx, from[1]]);
    else if (command === "V") current.segments.push([from[0], numbers[0] + dy]);
    else if (command === "Q") {
      const third = (a, b) => a + ((b - a) * 2) / 3;
      const [cx, cy, x, y] = at;
      current.segments.push([third(from[0], cx), third(from[1], cy), third(x, cx), third(y, cy), x, y]);
    }
  }
  return subpaths;
}
