import type { Letter } from "./compared.ts";

/** How a play is drawn: its shape and its dashes tell it from the others without a colour. */
export interface Mark {
  /** As Observable Plot calls it. */
  readonly symbol: "circle" | "square" | "triangle" | "diamond" | "star" | "cross";
  readonly dashes: string;
  /** The same shape by hand, in a square of 24. */
  readonly outline: string;
}

export const MARKS: { readonly [letter in Letter]: Mark } = {
  A: { symbol: "circle", dashes: "none", outline: "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0z" },
  B: { symbol: "square", dashes: "10 6", outline: "M4 4h16v16H4z" },
  C: { symbol: "triangle", dashes: "2 7", outline: "M12 2.500 22 20H2z" },
  D: { symbol: "diamond", dashes: "16 5 3 5", outline: "M12 1 20 12 12 23 4 12z" },
  E: {
    symbol: "star",
    dashes: "6 4",
    outline: "m12 1 3 7.500 8 .5-6.200 5.100 2 7.900-6.800-4.300-6.800 4.300 2-7.900L1 9l8-.5z",
  },
  F: { symbol: "cross", dashes: "3 4 10 4", outline: "M8 2h8v6h6v8h-6v6H8v-6H2V8h6z" },
};
