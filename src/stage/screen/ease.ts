/** Comes closer to the target by a share that depends only on the time passed: `rate` is about 1/seconds. */
export function approach(value: number, target: number, rate: number, seconds: number): number {
  return value + (target - value) * (1 - Math.exp(-rate * seconds));
}

/** Red, green and blue, 0–1 each, as one number. */
export function packColour(red: number, green: number, blue: number): number {
  const byte = (value: number): number => Math.round(Math.max(0, Math.min(1, value)) * 255);
  return (byte(red) << 16) | (byte(green) << 8) | byte(blue);
}
