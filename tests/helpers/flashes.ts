import type { Picture } from "./pictures.ts";

/**
 * The most flashes within one second that any sensitive part of the screen shows, by the rules of WCAG 2.3.1:
 * a flash is a pair of opposing changes of relative luminance by a tenth or more where the darker is below 0.8, or a
 * pair of opposing changes to and from a saturated red; and it counts where it fills a quarter of a field of vision of
 * ten degrees, which is a third of the screen's width by a third of its height.
 *
 * @param frames pictures of one size
 * @param rate pictures a second
 */
export function mostFlashes(frames: readonly Picture[], rate: number): number {
  const [first] = frames;
  if (!first) return 0;
  const { width, height } = first;
  const fields = Array.from({ length: width * height }, (_, field) => {
    const colours = frames.map(({ rgb }) => [0, 1, 2].map((channel) => linear(rgb[field * 3 + channel] ?? 0)));
    const light = turnsOf(colours.map(luminanceOf), 0.1, 0.8);
    const red = turnsOf(colours.map(rednessOf), 20, Number.POSITIVE_INFINITY);
    return [light, red].map((turns) => flashesBySecond(turns, frames.length, rate));
  });
  let most = 0;
  for (const kind of [0, 1]) {
    for (let second = 0; second + rate <= frames.length; second++) {
      const here = fields.map((counts) => counts[kind]?.[second] ?? 0);
      most = Math.max(most, mostInView(here, width, height));
    }
  }
  return most;
}

/** sRGB, 0–255, to linear light, 0–1. */
function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminanceOf([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How red a saturated red is, 0–320; 0 for any other colour. */
function rednessOf([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const saturated = red / (red + green + blue || 1) >= 0.8;
  return saturated ? Math.max(0, (red - green - blue) * 320) : 0;
}

/** The frames at which a value has turned by at least `least` since it last went the other way. */
function turnsOf(values: readonly number[], least: number, darkest: number): number[] {
  const turns: number[] = [];
  const [first = 0] = values;
  let [low, high] = [first, first];
  let rising: boolean | null = null;
  for (const [frame, value] of values.entries()) {
    if (rising !== true && value - low >= least && low < darkest) {
      turns.push(frame);
      rising = true;
      high = value;
    } else if (rising !== false && high - value >= least && value < darkest) {
      turns.push(frame);
      rising = false;
      low = value;
    }
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return turns;
}

/** Pairs of turns in the second that begins at each frame. */
function flashesBySecond(turns: readonly number[], frames: number, rate: number): number[] {
  return Array.from({ length: frames }, (_, start) =>
    Math.floor(turns.filter((frame) => frame >= start && frame < start + rate).length / 2),
  );
}

/** The most flashes that a quarter of some third of the screen by a third shares. */
function mostInView(flashes: readonly number[], width: number, height: number): number {
  const [wide, tall] = [Math.floor(width / 3), Math.floor(height / 3)];
  let most = 0;
  for (let top = 0; top + tall <= height; top++) {
    for (let left = 0; left + wide <= width; left++) {
      const view: number[] = [];
      for (let y = top; y < top + tall; y++) view.push(...flashes.slice(y * width + left, y * width + left + wide));
      view.sort((a, b) => b - a);
      most = Math.max(most, view[Math.ceil(view.length / 4)] ?? 0);
    }
  }
  return most;
}
