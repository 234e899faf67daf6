/** The marks on the plane, as Plot draws them, for a legend: paths in a square of twenty around the origin. */
export const SHAPES = {
  opening: "M0-9 2-3H9L4 1 6 8 0 4-6 8-4 1-9-3H-2z",
  leadership: "M0-8A8 8 0 1 1 0 8 8 8 0 1 1 0-8z",
  management: "M-7-7H7V7H-7z",
  both: "M0-9 8-4.5V4.5L0 9-8 4.5V-4.5z",
  none: "M0-9 9 7H-9z",
  need: "M0-9 5 0 0 9-5 0z",
} as const;
