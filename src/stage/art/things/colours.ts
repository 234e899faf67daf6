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
