// One drawing of react-peeps becomes layers of colour roles, mended on the way.
import { addLine, areasOf, cellAt, distanceTo, fillMask, flatten, gridFor } from "./grid.mjs";
import { readDrawing } from "./source.mjs";
import { soften, toPathData, tracePath } from "./trace.mjs";

/** How far a flat colour reaches under the line around it, and how much line a filled area keeps as its outline. */
const UNDER_LINE = 9;
const OUTLINE = 15;

/**
 * Bakes a drawing into `[role, path]` layers, back to front.
 *
 * The drawings come as one silhouette and one line. The line encloses areas (a hand, a trouser leg), which
 * `areas` names by a point inside; `cuts` closes gaps in the line. Where a garment is drawn in solid ink, `solids`
 * turns all but an outline into a colour, and the paper-white creases that were cut out of it into lines.
 */
export function bakeDrawing({
  from,
  base,
  areas = {},
  cuts = [],
  solids = {},
  creases = "all",
  drop,
  enclosed,
  split,
  hips,
}) {
  const paths = readDrawing(...from);
  const keep = (subpath) => !drop || !drop(boxOf(subpath));
  const inkPaths = paths
    .filter((path) => path.kind === "ink")
    .flatMap((path) => path.subpaths)
    .filter(keep);
  const paperParts = paths.filter((path) => path.kind === "paper").map((path) => path.subpaths);
  const paperPaths = paperParts.flat();
  const inkLines = flatten(inkPaths);
  const paperLines = flatten(paperPaths);
  const grid = gridFor([...inkLines, ...paperLines]);
  const ink = fillMask(grid, inkLines);
  const paper =
    paperLines.length > 0 ? union(paperParts.map((part) => fillMask(grid, flatten(part)))) : holes(grid, ink);

  const walls = ink.slice();
  for (const [a, b] of cuts) addLine(grid, walls, a, b);
  const open = paper.map((inside, i) => (inside && !walls[i] ? 1 : 0));
  const found = areasOf(grid, open).filter((area) => !isFringe(grid, area, paper, ink));
  const areaAt = (point) => {
    const cell = cellAt(grid, point);
    const area = found.find(({ cells }) => cells.includes(cell));
    if (!area) throw new Error(`${from.join("/")}: no area at ${point}`);
    return area;
  };

  const layers = [];
  // Not the silhouette itself: it looks out from under the line here and there.
  const coloured = found.flatMap(({ cells }) => cells);
  if (paperParts.length > 0) layers.push([base, areaPath(grid, coloured, walls)]);
  for (const [role, points] of Object.entries(areas)) {
    const cells = points.flatMap((point) => areaAt(point).cells);
    layers.push([role, areaPath(grid, cells, walls)]);
  }
  if (enclosed) {
    const cells = found.flatMap((area) => area.cells);
    if (cells.length > 0) layers.push([enclosed, areaPath(grid, cells, walls)]);
  }
  layers.push(["ink", toPathData(inkPaths)]);
  const named = new Set(Object.values(areas).flat().map(areaAt));
  const nameless = found.filter((area) => !named.has(area));
  layers.push(...colourSolids(grid, { ink, found: nameless, solids, creases, cuts, from }));
  const drawing = {
    layers: layers.filter(([, path]) => path !== ""),
    box: boxOf(...inkPaths, ...paperPaths),
    ...(hips && { hips }),
  };
  return split ? { ...drawing, ...splitAtHem(grid, ink, found, (areas.trousers ?? []).map(areaAt)) } : drawing;
}

/** A fringe of paper outside the line, where the silhouette was drawn a little too large. */
function isFringe(grid, { cells, reach }, paper, ink) {
  if (reach > 7) return false;
  const outside = (cell) => !paper[cell] && !ink[cell];
  const open = cells.filter((cell) => [cell - 1, cell + 1, cell - grid.width, cell + grid.width].some(outside));
  return open.length > cells.length * 0.3;
}

function union([first, ...others]) {
  return first.map((inside, i) => (inside || others.some((mask) => mask[i]) ? 1 : 0));
}

/** What a line drawing without a silhouette encloses: eyes, teeth. */
function holes(grid, ink) {
  const [outside] = areasOf(
    grid,
    ink.map((inside) => 1 - inside),
  );
  const mask = ink.map(() => 1);
  for (const cell of outside.cells) mask[cell] = 0;
  return mask;
}

function areaPath(grid, cells, walls) {
  const mask = new Uint8Array(walls.length);
  for (const cell of cells) mask[cell] = 1;
  const toArea = distanceTo(grid, mask);
  const grown = mask.map((inside, i) => (inside || (walls[i] && toArea[i] <= UNDER_LINE) ? 1 : 0));
  return toPathData(tracePath(grid, signed(grid, grown), { tolerance: 1.6 }));
}

/** Distance to the edge of a mask, positive inside. */
function signed(grid, mask) {
  const inside = distanceTo(
    grid,
    mask.map((value) => 1 - value),
  );
  const outside = distanceTo(grid, mask);
  return inside.map((value, i) => value - outside[i]);
}

function colourSolids(grid, { ink, found, solids, creases, cuts, from }) {
  if (Object.keys(solids).length === 0) return [];
  // A crease is a sliver of paper inside solid ink: thin, and ink all round.
  const slivers = found.filter(({ reach, size }) => reach < 14 && size < 9000);
  const filled = ink.slice();
  for (const { cells } of slivers) for (const cell of cells) filled[cell] = 1;
  for (const [a, b] of cuts) eraseLine(grid, filled, a, b);
  const depth = distanceTo(
    grid,
    filled.map((inside) => 1 - inside),
  );
  const core = depth.map((value) => (value > OUTLINE ? 1 : 0));
  const cores = areasOf(grid, core).filter(({ size }) => size > 150);
  const layers = [];
  const taken = new Set();
  if (slivers.length > 0)
    layers.push([
      "ink",
      areaPath(
        grid,
        slivers.flatMap(({ cells }) => cells),
        ink,
      ),
    ]);
  for (const [role, points] of Object.entries(solids)) {
    const chosen =
      points === "all"
        ? cores.filter((area) => !taken.has(area))
        : points.map((point) => {
            const area = cores.find(({ cells }) => cells.includes(cellAt(grid, point)));
            if (!area) throw new Error(`${from.join("/")}: no solid at ${point}`);
            return area;
          });
    const mask = new Uint8Array(ink.length);
    for (const area of chosen) {
      taken.add(area);
      for (const cell of area.cells) mask[cell] = 1;
    }
    const toCore = distanceTo(grid, mask);
    const field = depth.map((value, i) => (toCore[i] < 12 ? value - OUTLINE : -10));
    layers.push([role, toPathData(tracePath(grid, soften(grid, field)))]);
  }
  const wanted = ({ cells }) => creases === "all" || creases.some((point) => cells.includes(cellAt(grid, point)));
  const drawn = slivers.filter((sliver) => wanted(sliver) && [...taken].some((area) => touches(grid, sliver, area)));
  if (drawn.length > 0) {
    const mask = new Uint8Array(ink.length);
    for (const { cells } of drawn) for (const cell of cells) mask[cell] = 1;
    const toCrease = distanceTo(grid, mask);
    const field = soften(
      grid,
      toCrease.map((value) => 3.5 - value),
      1,
    );
    layers.push(["ink", toPathData(tracePath(grid, field, { leastArea: 60 }))]);
  }
  return layers;
}

function touches(grid, sliver, area) {
  const middle = sliver.cells[Math.floor(sliver.cells.length / 2)];
  return area.cells.some((cell) => {
    const dx = (cell % grid.width) - (middle % grid.width);
    const dy = Math.floor(cell / grid.width) - Math.floor(middle / grid.width);
    return dx * dx + dy * dy < 40 * 40;
  });
}

function eraseLine(grid, mask, a, b) {
  const line = new Uint8Array(mask.length);
  addLine(grid, line, a, b);
  for (let i = 0; i < mask.length; i++) if (line[i]) mask[i] = 0;
}

/** Below this a standing figure has only legs and shoes, above it no area of theirs. */
const KNEE = 1750;
/** The thickest that an outline gets. */
const THICKEST = 28;

/**
 * Lets the upper half of one standing figure go with the legs of another: the outlines of everything above the hem
 * and of everything below it, generous outside the figure, exact along the hem.
 */
function splitAtHem(grid, ink, found, trouserAreas) {
  const maskOf = (areas) => {
    const mask = new Uint8Array(ink.length);
    for (const { cells } of areas) for (const cell of cells) mask[cell] = 1;
    return mask;
  };
  // A sliver of paper along a trouser leg belongs to neither half.
  const parts = found.filter(({ size, reach }) => size > 150 && reach > 7);
  const isUpper = (area) => area.point[1] < KNEE && !trouserAreas.includes(area);
  const trousers = trouserAreas.length > 0 ? trouserAreas : [largestSolid(grid, ink)];
  const toUpper = distanceTo(grid, maskOf(parts.filter(isUpper)));
  const toLegs = distanceTo(grid, maskOf([...trousers, ...parts.filter((area) => !isUpper(area))]));
  const outlineOf = (own, other) => {
    // Exact along the hem; past an outline elsewhere; and past a solid dot at the edge, far from the other half.
    const field = own.map((value, i) =>
      Math.max(
        OUTLINE - value,
        Math.min(THICKEST - value, other[i] - THICKEST - 12),
        Math.min(90 - value, other[i] - 90),
      ),
    );
    return toPathData(tracePath(grid, soften(grid, field, 1), { leastArea: 3000 }));
  };
  return { torso: outlineOf(toUpper, toLegs), legs: outlineOf(toLegs, toUpper) };
}

/** Trousers drawn in solid ink. */
function largestSolid(grid, ink) {
  const depth = distanceTo(
    grid,
    ink.map((inside) => 1 - inside),
  );
  return areasOf(
    grid,
    depth.map((value) => (value > OUTLINE ? 1 : 0)),
  )[0];
}

/** Left, top, right, bottom of subpaths. */
export function boxOf(...subpaths) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of flatten(subpaths).flat()) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box.map(Math.round);
}
