// From a field on the grid back to paths: contours, simplified, in whole source units.
import { CELL } from "./grid.mjs";

/** The closed lines along which a field crosses zero (positive is inside), with cell corners interpolated. */
export function contours(grid, field) {
  const { width, height } = grid;
  const at = (x, y) => (x < 0 || y < 0 || x >= width || y >= height ? -CELL : field[y * width + x]);
  const next = new Map();
  const points = new Map();
  const edge = (x, y, horizontal) => {
    const key = (y * (width + 2) + x) * 2 + (horizontal ? 0 : 1);
    if (!points.has(key)) {
      const a = at(x, y);
      const b = horizontal ? at(x + 1, y) : at(x, y + 1);
      const t = a / (a - b);
      const [px, py] = horizontal ? [x + t, y] : [x, y + t];
      points.set(key, [grid.left + (px + 0.5) * CELL, grid.top + (py + 0.5) * CELL]);
    }
    return key;
  };
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const code =
        (at(x, y) > 0 ? 1 : 0) |
        (at(x + 1, y) > 0 ? 2 : 0) |
        (at(x + 1, y + 1) > 0 ? 4 : 0) |
        (at(x, y + 1) > 0 ? 8 : 0);
      if (code === 0 || code === 15) continue;
      const top = () => edge(x, y, true);
      const bottom = () => edge(x, y + 1, true);
      const left = () => edge(x, y, false);
      const right = () => edge(x + 1, y, false);
      // Each pair runs with the inside on its right, so that the pieces join into rings.
      const pairs = {
        1: [[left, top]], 2: [[top, right]], 3: [[left, right]], 4: [[right, bottom]],
        5: [[left, top], [right, bottom]], 6: [[top, bottom]], 7: [[left, bottom]], 8: [[bottom, left]],
        9: [[bottom, top]], 10: [[top, right], [bottom, left]], 11: [[bottom, right]], 12: [[right, left]],
        13: [[right, top]], 14: [[top, left]],
      }[code]; // prettier-ignore
      for (const [from, to] of pairs) next.set(from(), to());
    }
  }
  const rings = [];
  while (next.size > 0) {
    const [start] = next.keys();
    const ring = [];
    for (let key = start; next.has(key);) {
      ring.push(points.get(key));
      const following = next.get(key);
      next.delete(key);
      key = following;
    }
    rings.push(ring);
  }
  return rings;
}

/** Leaves out points that stray less than `tolerance` from the line (Douglas and Peucker). */
export function simplify(ring, tolerance) {
  const keep = new Uint8Array(ring.length);
  const half = Math.floor(ring.length / 2);
  const visit = (from, to) => {
    const [ax, ay] = ring[from];
    const [bx, by] = ring[to % ring.length];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    let worst = tolerance;
    let index = -1;
    for (let i = from + 1; i < to; i++) {
      const [x, y] = ring[i];
      const off = Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length;
      if (off > worst) [worst, index] = [off, i];
    }
    if (index < 0) return;
    keep[index] = 1;
    visit(from, index);
    visit(index, to);
  };
  keep[0] = 1;
  keep[half] = 1;
  visit(0, half);
  visit(half, ring.length);
  return ring.filter((_, i) => keep[i]);
}

/** Softens a field with a small box, twice: takes the steps of the grid out of a visible edge. */
export function soften(grid, field, rounds = 2) {
  const { width, height } = grid;
  let from = Float64Array.from(field);
  for (let round = 0; round < rounds; round++) {
    const to = new Float64Array(from.length).fill(-CELL);
    for (let y = 1; y < height - 1; y++) {
      for (let x = 1; x < width - 1; x++) {
        let sum = 0;
        for (let dy = -1; dy <= 1; dy++) {
          for (let dx = -1; dx <= 1; dx++) sum += from[(y + dy) * width + x + dx];
        }
        to[y * width + x] = sum / 9;
      }
    }
    from = to;
  }
  return from;
}

const areaOf = (ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length][1] - ring[(i + 1) % ring.length][0] * y, 0),
  ) / 2;

/** A field's inside as subpaths of straight segments; specks under `leastArea` square units are left out. */
export function tracePath(grid, field, { tolerance = 1.2, leastArea = 200 } = {}) {
  return contours(grid, field)
    .filter((ring) => ring.length > 3 && areaOf(ring) >= leastArea)
    .map((ring) => simplify(ring, tolerance))
    .map(([start, ...rest]) => ({ start, segments: rest }));
}

/** Subpaths as compact SVG path data: relative commands, whole numbers. */
export function toPathData(subpaths) {
  return subpaths
    .map(({ start, segments }) => {
      let [x, y] = start.map(Math.round);
      let d = `M${x} ${y}`;
      let last = "";
      for (const segment of segments) {
        const rounded = segment.map(Math.round);
        const moved = rounded.map((value, i) => value - (i % 2 ? y : x));
        if (moved.every((value) => value === 0)) continue;
        const command = segment.length === 2 ? "l" : "c";
        d += (command === last ? (moved[0] < 0 ? "" : " ") : command) + moved.join(" ").replaceAll(" -", "-");
        last = command;
        [x, y] = rounded.slice(-2);
      }
      return `${d}z`;
    })
    .join("");
}
