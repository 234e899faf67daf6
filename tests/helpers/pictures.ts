/** A small copy of what is on the screen: red, green and blue of each field, row by row, 0–255. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: readonly number[];
}

/** How different two pictures of one size are in one respect; 0 for the same. */
export type Distance = (one: Picture, other: Picture) => number;

/** The mean difference of the colours, 0–255. */
export const byColour: Distance = (one, other) => meanDifference(one.rgb, other.rgb);

/** The mean difference of what is left without colour, brightness and contrast, in standard deviations. */
export const byTone: Distance = (one, other) =>
  meanDifference(standardised(greysOf(one)), standardised(greysOf(other)));

/**
 * The mean difference of how busy the lines are from place to place, as a share of how busy they are on the
 * whole: what a drawing of the picture in thin ink would still tell.
 */
export const byLines: Distance = (one, other) => meanDifference(busynessOf(one), busynessOf(other));

function meanDifference(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length;
}

function greysOf({ rgb }: Picture): number[] {
  return Array.from({ length: rgb.length / 3 }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = rgb.slice(at * 3, at * 3 + 3);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
}

function standardised(values: readonly number[]): number[] {
  const mean = meanOf(values);
  const deviation = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2))) || 1;
  return values.map((value) => (value - mean) / deviation);
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Fields a side over which lines are counted. */
const BLOCK = 10;

/** How strong the edges are in each block, as a multiple of how strong they are on the whole. */
function busynessOf(picture: Picture): number[] {
  const { width, height } = picture;
  const greys = greysOf(picture);
  const at = (x: number, y: number): number => greys[y * width + x] ?? 0;
  const [columns, rows] = [Math.floor(width / BLOCK), Math.floor(height / BLOCK)];
  const blocks = Array.from({ length: columns * rows }, () => 0);
  for (let y = 0; y < rows * BLOCK - 1; y++) {
    for (let x = 0; x < columns * BLOCK - 1; x++) {
      const block = Math.floor(y / BLOCK) * columns + Math.floor(x / BLOCK);
      const edge = Math.hypot(at(x + 1, y) - at(x, y), at(x, y + 1) - at(x, y));
      blocks[block] = (blocks[block] ?? 0) + edge;
    }
  }
  const mean = meanOf(blocks) || 1;
  return blocks.map((block) => block / mean);
}
