import type { Cloth, Skin } from "../../scenario/vocabulary.ts";

/** The one dark line that everything is drawn with. */
export const INK = "#2b2233";
export const PAPER = "#fffaf0";

/** The one soft shadow tone, laid over flat colours. */
export const SHADE = "rgba(43, 34, 51, 0.14)";

export const SKIN_COLOURS: Readonly<Record<Skin, string>> = {
  ivory: "#fbdcc4",
  sand: "#f0c096",
  honey: "#dda06c",
  amber: "#bd7a48",
  umber: "#986040",
  ebony: "#774a33",
};

export const CLOTH_COLOURS: Readonly<Record<Cloth, string>> = {
  coral: "#ef6f5c",
  tangerine: "#f59a3c",
  mustard: "#e3b23c",
  leaf: "#7cb15a",
  teal: "#3f9488",
  sky: "#69b3e0",
  navy: "#3f5691",
  lilac: "#b59ad8",
  plum: "#8a4f86",
  rose: "#e58aa4",
  slate: "#7d8a99",
  cream: "#f4e6c8",
};

/** The accent of each hat, the same here as in buttons and charts. */
export const HAT_COLOURS = { captain: "#c2410c", gold: "#f5b81f", hardHat: "#1a7794", ridge: "#58b3d1" } as const;
