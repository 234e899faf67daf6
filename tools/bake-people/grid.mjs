// A drawing as a field of distances: how the bake finds the areas that lines enclose.

/** Source units (a standing person is about 2700 tall) for one cell of the grid. */
export const CELL = 2.5;

/** Turns subpaths into closed polygons, fine enough for the grid. */
export function flatten(subpaths) {
  return subpaths.map(({ start, segments }) => {
    const points = [start];
    let [x0, y0] = start;
    for (const s of segments) {
      if (s.length === 2) points.push(s);
      else {
        const [x1, y1, x2, y2, x3, y3] = s;
        const steps = Math.min(24, 2 + Math.ceil((Math.abs(x3 - x0) + Math.abs(y3 - y0)) / 8));
        for (let i = 1; i <= steps; i++) {
          const t = i / steps;
          const u = 1 - t;
          points.push([
            u * u * u * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3,
            u * u * u * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3,
          ]);
        }
      }
      [x0, y0] = s.slice(-2);
    }
    return points;
  });
}

/** An empty grid that holds all the polygons with a margin. */
export function gridFor(polygons, margin = 60) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of polygons.flat()) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return {
    left: left - margin,
    top: top - margin,
    width: Math.ceil((right - left + 2 * margin) / CELL),
    height: Math.ceil((bottom - top + 2 * margin) / CELL),
  };
}

/** Cells inside the polygons (even-odd, or non-zero) as a mask of 0 and 1. */
export function fillMask(grid, polygons, rule = "evenodd") {
  const mask = new Uint8Array(grid.width * grid.height);
  const rows = Array.from({ length: grid.height }, () => []);
  for (const points of polygons) {
    points.forEach(([ax, ay], i) => {
      const [bx, by] = points[(i + 1) % points.length];
      if (ay === by) return;
      const [top, bottom, direction] = ay < by ? [ay, by, 1] : [by, ay, -1];
      const first = Math.max(0, Math.ceil((top - grid.top) / CELL - 0.5));
      const last = Math.min(grid.height - 1, Math.ceil((bottom - grid.top) / CELL - 0.5) - 1);
      for (let row = first; row <= last; row++) {
        const y = grid.top + (row + 0.5) * CELL;
        rows[row].push([ax + ((bx - ax) * (y - ay)) / (by - ay), direction]);
      }
    });
  }
  rows.forEach((crossings, row) => {
    crossings.sort((a, b) => a[0] - b[0]);
    let winding = 0;
    for (let i = 0; i + 1 < crossings.length; i++) {
      winding += rule === "evenodd" ? 1 : crossings[i][1];
      if (rule === "evenodd" ? winding % 2 === 0 : winding === 0) continue;
      const from = Math.max(0, Math.ceil((crossings[i][0] - grid.left) / CELL - 0.5));
      const to = Math.min(grid.width - 1, Math.ceil((crossings[i + 1][0] - grid.left) / CELL - 0.5) - 1);
      for (let column = from; column <= to; column++) mask[row * grid.width + column] = 1;
    }
  });
  return mask;
}

/** Distance in source units from each cell to the nearest cell of the mask (exact, two passes of parabolas). */
export function distanceTo(grid, mask) {
  const { width, height } = grid;
  const far = 1e12;
  const squares = Float64Array.from(mask, (inside) => (inside ? 0 : far));
  const pass = (length, offset, stride) => {
    const f = new Float64Array(length);
    const v = new Int32Array(length);
    const z = new Float64Array(length + 1);
    for (let q = 0; q < length; q++) f[q] = squares[offset + q * stride];
    let k = 0;
    z[0] = -Infinity;
    z[1] = Infinity;
    for (let q = 1; q < length; q++) {
      let s;
      do {
        s = (f[q] + q * q - (f[v[k]] + v[k] * v[k])) / (2 * q - 2 * v[k]);
      } while (s <= z[k] && --k >= 0);
      v[++k] = q;
      z[k] = s;
      z[k + 1] = Infinity;
    }
    for (let q = 0, n = 0; q < length; q++) {
      while (z[n + 1] < q) n++;
      squares[offset + q * stride] = (q - v[n]) ** 2 + f[v[n]];
    }
  };
  for (let x = 0; x < width; x++) pass(height, x, width);
  for (let y = 0; y < height; y++) pass(width, y * width, 1);
  return squares.map((square) => Math.sqrt(square) * CELL);
}

/** Connected areas of a mask, largest first: cells, size in source units, and the point furthest from the edge. */
export function areasOf(grid, mask) {
  const outside = distanceTo(
    grid,
    mask.map((inside) => 1 - inside),
  );
  const seen = new Uint8Array(mask.length);
  const areas = [];
  for (let start = 0; start < mask.length; start++) {
    if (!mask[start] || seen[start]) continue;
    const cells = [start];
    seen[start] = 1;
    for (const cell of cells) {
      for (const next of [cell - 1, cell + 1, cell - grid.width, cell + grid.width]) {
        if (mask[next] && !seen[next]) {
          seen[next] = 1;
          cells.push(next);
        }
      }
    }
    const middle = cells.reduce((best, cell) => (outside[cell] > outside[best] ? cell : best));
    areas.push({ cells, size: cells.length * CELL * CELL, reach: outside[middle], point: pointOf(grid, middle) });
  }
  return areas.sort((a, b) => b.size - a.size);
}

export function pointOf(grid, cell) {
  return [
    Math.round(grid.left + ((cell % grid.width) + 0.5) * CELL),
    Math.round(grid.top + (Math.floor(cell / grid.width) + 0.5) * CELL),
  ];
}

export function cellAt(grid, [x, y]) {
  return Math.floor((y - grid.top) / CELL) * grid.width + Math.floor((x - grid.left) / CELL);
}

/** Draws a straight line of cells into a mask: closes a gap between two lines. */
export function addLine(grid, mask, [ax, ay], [bx, by]) {
  const steps = Math.ceil(Math.max(Math.abs(bx - ax), Math.abs(by - ay)) / (CELL / 2));
  for (let i = 0; i <= steps; i++) {
    const cell = cellAt(grid, [ax + ((bx - ax) * i) / steps, ay + ((by - ay) * i) / steps]);
    mask[cell] = 1;
    mask[cell + 1] = 1;
  }
}
