import type { RoomColours } from "../art/palettes.ts";
import type { Ceiling } from "../layout/house.ts";
import type { Box } from "./box.ts";
import type { Ink } from "./ink.ts";

/** What runs along under the ceiling, against the back wall. */
export function paintCeiling(ceiling: Ceiling, ink: Ink, { left, right, top, width }: Box, colours: RoomColours): void {
  if (ceiling === "beams") {
    for (let share = 0.5 / Math.round(width / 110); share < 1; share += 1 / Math.round(width / 110)) {
      const [far, near] = [left + (right - left) * share, width * share];
      ink.shape([near - 9, 0, near + 9, 0, far + 6, top, far - 6, top], colours.skirting, 1.6);
      ink.rect(far - 6, top, 12, 13, colours.skirting, 1.8);
    }
  }
  if (ceiling === "ducts") {
    ink.rect(left, top + 5, right - left, 15, "#a9aebb", 2);
    ink.rect(left, top + 5, right - left, 5, "#c9cdd6");
    for (let x = left + 46; x < right - 20; x += 108) {
      ink.rect(x, top + 2, 8, 21, "#8d93a3", 1.8);
      ink.line(x + 54, top, x + 54, top + 5, 1.8);
    }
  }
  if (ceiling === "cornice") {
    ink.rect(left, top, right - left, 9, colours.skirting, 1.8);
    ink.rect(left, top + 9, right - left, 5, "#e2bd63", 1.4);
  }
}
