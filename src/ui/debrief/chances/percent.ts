/** A share of all ways, 0–1, in words: never none or all where it is not. */
export function percent(share: number): string {
  const whole = Math.round(100 * share);
  if (whole === 0 && share > 0) return "< 1 %";
  if (whole === 100 && share < 1) return "> 99 %";
  return `${whole} %`;
}

/** How many ways, as one says it: the first digits of a large number are enough. */
export function count(ways: number): string {
  const digits = ways < 1000 ? ways : Number(ways.toPrecision(2));
  return digits.toLocaleString("en");
}
