import type { Furnishing } from "../../../scenario/vocabulary.ts";

/** The flat colours of a furnishing. Things ask for what a surface is, never for a colour. */
export interface ThingColours {
  readonly wood: string;
  readonly woodDark: string;
  readonly woodLight: string;
  readonly metal: string;
  readonly metalDark: string;
  readonly metalLight: string;
  /** Upholstery, panels, doors. */
  readonly cloth: string;
  readonly clothDark: string;
  readonly clothTwo: string;
  readonly accent: string;
  readonly accentTwo: string;
  readonly pot: string;
  readonly potDark: string;
  readonly board: string;
  readonly glass: string;
  readonly glassDark: string;
  readonly screen: string;
  readonly light: string;
}

const LOFT: ThingColours = {
  wood: "#d2935a",
  woodDark: "#a8683c",
  woodLight: "#e9bd86",
  metal: "#8d8798",
  metalDark: "#565064",
  metalLight: "#c9c5d0",
  cloth: "#d9694f",
  clothDark: "#b14f3c",
  clothTwo: "#3f8f86",
  accent: "#f2b134",
  accentTwo: "#5b8fc9",
  pot: "#e07a4f",
  potDark: "#b95c37",
  board: "#fffdf6",
  glass: "#bfe3f2",
  glassDark: "#8fc3dc",
  screen: "#2f3347",
  light: "#ffe9a8",
};

const CUBICLES: ThingColours = {
  wood: "#d3cdb8",
  woodDark: "#aaa58f",
  woodLight: "#e4dfcd",
  metal: "#9aa09c",
  metalDark: "#687070",
  metalLight: "#c8ccc6",
  cloth: "#9fae9d",
  clothDark: "#7f8f7f",
  clothTwo: "#b9b6a2",
  accent: "#c9a94b",
  accentTwo: "#7c98a8",
  pot: "#a9a79a",
  potDark: "#86857a",
  board: "#f7f6ee",
  glass: "#c9dde0",
  glassDark: "#a3bcc2",
  screen: "#39434a",
  light: "#f3f0d2",
};

export const THING_COLOURS: Readonly<Record<Furnishing, ThingColours>> = { loft: LOFT, cubicles: CUBICLES };

/** Colours that mean the same in every office. */
export const SIGNAL = {
  good: "#58a86a",
  late: "#e5483d",
  warn: "#f2a83b",
  bulb: "#ffd95c",
  leaf: "#5fa557",
  leafDark: "#3f7f4a",
  dry: "#b9a24e",
  dryDark: "#8f7437",
  dead: "#8a7455",
  smoke: "#6d6672",
  smokeLight: "#958e99",
  water: "#7cc0dd",
} as const;

/** Sticky notes. */
export const NOTE_COLOURS = ["#ffe27a", "#ffb3a0", "#a9dcc0", "#b9d3f2", "#f4c3e0"] as const;
