import type { Furnishing } from "../../scenario/vocabulary.ts";
import type { Line } from "../art/sketch.ts";
import { drawThing } from "../art/things/draw-thing.ts";
import { seedFrom } from "../chance.ts";
import type { ThingPlan } from "../plan/things.ts";
import type { Sketch } from "../screen/atlas.ts";

/** Lines and soft shadows may stray over the box of a thing. */
export const MARGIN = 10;

/** The drawing of a thing. Its anchor is the middle of the lower edge, `MARGIN` inside the sketch. */
export function sketchThing(plan: ThingPlan, furnishing: Furnishing, line: Line, frame: number): Sketch {
  const { slot, drawing } = plan;
  const { width, height } = slot;
  const seed = (seedFrom(1, slot.id) % 9973) + 1;
  return {
    key: `${slot.id} ${furnishing} ${JSON.stringify(drawing.options)} ${line} ${frame}`,
    cell: `${slot.id} ${frame}`,
    width: width + MARGIN * 2,
    height: height + MARGIN * 2,
    paint: (pen) => {
      pen.translate(MARGIN + width / 2, MARGIN + height);
      drawThing(
        pen,
        drawing.name,
        { line, furnishing: slot.from ?? furnishing, seed, frame, width, height },
        drawing.options,
      );
    },
  };
}
