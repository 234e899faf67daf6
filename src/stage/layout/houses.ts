import type { Furnishing } from "../../scenario/vocabulary.ts";
import { CUBICLES } from "./cubicles.ts";
import type { House } from "./house.ts";
import { LOFT } from "./loft.ts";

/** The house of a furnishing. */
export function houseOf(furnishing: Furnishing): House {
  return furnishing === "cubicles" ? CUBICLES : LOFT;
}
