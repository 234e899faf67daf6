export const ORDERS = ["time", "theme"] as const;

/** Whether one looks back decision by decision, or theme by theme. */
export type Order = (typeof ORDERS)[number];

const HAPPENED = ["path", "over-time", "turning-points", "what-if"] as const;
const JUDGED = ["range", "profile", "practice", "your-words"] as const;

/** The parts of a debrief in each order: what it begins with, and what follows from that. */
export const READ = {
  time: [...HAPPENED, ...JUDGED, "bots", "themes", "decisions", "keep"],
  theme: ["themes", ...JUDGED, ...HAPPENED, "bots", "decisions", "keep"],
} as const satisfies { [order in Order]: readonly string[] };

export type PartId = (typeof READ)[Order][number];
