import type { Furnishing } from "../../scenario/vocabulary.ts";
import { CUBICLES } from "./cubicles.ts";
import type { House } from "./house.ts";
import { LOFT } from "./loft.ts";
import { PROJECT_ROOM } from "./project-room.ts";

const HOUSES: Readonly<Record<Furnishing, House>> = {
  loft: LOFT,
  cubicles: CUBICLES,
  "project-room": PROJECT_ROOM,
};

/** The house of a furnishing. */
export function houseOf(furnishing: Furnishing): House {
  return HOUSES[furnishing];
}
