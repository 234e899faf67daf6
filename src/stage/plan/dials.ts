/** Small arithmetic of the dials. */

/** The value kept between 0 and 1. */
export function unit(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}

/** How far the value has come on its way from `from` to `to`: 0–1. */
export function ramp(value: number, from: number, to: number): number {
  return unit((value - from) / (to - from));
}

/** The number between `from` and `to`. */
export function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
