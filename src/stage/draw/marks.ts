import { INK, PAPER } from "../art/palette.ts";
import { createSketch } from "../art/sketch.ts";
import { SIGNAL } from "../art/things/colours.ts";
import type { Sketch } from "../screen/atlas.ts";

/** Signs that point at what has just changed. */

const WIDTH = 84;
const HEIGHT = 96;

/** A fat arrow: the shape says which way, the colour only underlines it. */
export function sketchArrow(direction: "up" | "down"): Sketch {
  return {
    key: `arrow ${direction}`,
    width: WIDTH,
    height: HEIGHT,
    paint: (pen) => {
      if (direction === "down") {
        pen.translate(0, HEIGHT);
        pen.scale(1, -1);
      }
      const sketch = createSketch(pen, "drawn", 5);
      const points = [42, 5, 79, 46, 57, 44, 58, 90, 27, 91, 28, 45, 5, 48];
      sketch.shape(
        points.map((at) => at + 1.5),
        PAPER,
        9,
      );
      sketch.shape(points, direction === "up" ? SIGNAL.good : SIGNAL.late, 4.4);
    },
  };
}

/** Something from earlier has arrived. */
export const ENVELOPE: Sketch = {
  key: "envelope",
  width: 72,
  height: 52,
  paint: (pen) => {
    const sketch = createSketch(pen, "drawn", 3);
    sketch.rect(4, 5, 63, 42, "#fff3cf", 4);
    sketch.stroke([5, 7, 35, 29, 66, 7], 3.4, INK);
    sketch.stroke([5, 46, 27, 25], 2.2, INK);
    sketch.stroke([66, 46, 43, 25], 2.2, INK);
  },
};
