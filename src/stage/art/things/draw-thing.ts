import { PALETTES } from "../palettes.ts";
import { createSketch } from "../sketch.ts";
import type { Pen } from "../types.ts";
import { THINGS } from "./things.ts";
import type { ThingName, ThingOptions } from "./things.ts";
import type { Room, Style, Thing } from "./thing.ts";

/** The size that a thing has unless it is asked to be larger or smaller. */
export function thingSize(name: ThingName): Room {
  return THINGS[name].size;
}

/**
 * Draws a thing; the pen's origin is the middle of its lower edge, its unit the world's. Lines and soft shadows may
 * stray about 8 units over the box of the thing.
 */
export function drawThing<Name extends ThingName>(pen: Pen, name: Name, style: Style, own: ThingOptions<Name>): void {
  // The catalogue gives each name its own options; TypeScript cannot follow that through an index.
  const chosen = THINGS[name] as unknown as Thing<ThingOptions<Name>>;
  const { width = chosen.size.width, height = chosen.size.height, line, furnishing, seed = 1, frame = 0 } = style;
  pen.save();
  pen.translate(-width / 2, -height);
  const sketch = createSketch(pen, line, seed, frame);
  const { things: colours, manner } = PALETTES[furnishing];
  chosen.draw({ sketch, colours, manner, width, height }, own);
  pen.restore();
}
