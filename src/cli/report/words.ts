const NUMBER = new Intl.NumberFormat("en");
const SHORT = new Intl.NumberFormat("en", { notation: "compact", maximumSignificantDigits: 3 });

/** A count in full, like `4,782,969`. */
export const counted = (count: number): string => NUMBER.format(count);

/** A count where there is little room, like `4.78M`. */
export const short = (count: number): string => SHORT.format(count);

/** A share of 0–1 as percent, which never breaks across lines. Never says 0 % of what happens, nor 100 % of what does not always. */
export function percent(share: number): string {
  if (share > 0 && share < 0.001) return "<\u00A00.1\u00A0%";
  if (share < 1 && share > 0.999) return ">\u00A099.9\u00A0%";
  return `${Number((share * 100).toFixed(share < 0.1 ? 1 : 0))}\u00A0%`;
}

/** An id as words, like `sweet spot`. */
export const plain = (id: string): string => id.replaceAll("-", " ");

/** From the least to the most, like `10–14`, or one figure where they are the same. */
export const range = ({ min, max }: { min: number; max: number }): string =>
  min === max ? counted(min) : `${counted(min)}–${counted(max)}`;
