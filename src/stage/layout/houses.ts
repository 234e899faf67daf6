import type { Furnishing } from "../../scenario/vocabulary.ts";
import { BOARD_FLOOR } from "./board-floor.ts";
import { CUBICLES } from "./cubicles.ts";
import { HALVES } from "./halves.ts";
import type { House } from "./house.ts";
import { LOFT } from "./loft.ts";
import { NEWSROOM } from "./newsroom.ts";
import { PROJECT_ROOM } from "./project-room.ts";

const HOUSES: Readonly<Record<Furnishing, House>> = {
  loft: LOFT,
  cubicles: CUBICLES,
  "project-room": PROJECT_ROOM,
  "board-floor": BOARD_FLOOR,
  newsroom: NEWSROOM,
  halves: HALVES,
};

/** The house of a furnishing. */
export function houseOf(furnishing: Furnishing): House {
  return HOUSES[furnishing];
}
