/** Two colours mixed; `share` of the second, 0–1. Both as `#rrggbb`. */
export function mix(a: string, b: string, share: number): string {
  const channel = (colour: string, at: number): number => Number.parseInt(expand(colour).slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(a, at) * (1 - share) + channel(b, at) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function expand(colour: string): string {
  return colour.length === 4 ? `#${Array.from(colour.slice(1), (digit) => digit + digit).join("")}` : colour;
}
