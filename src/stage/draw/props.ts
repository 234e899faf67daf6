import { INK } from "../art/palette.ts";
import { createSketch } from "../art/sketch.ts";
import { drawThing } from "../art/things/draw-thing.ts";
import { seedFrom } from "../chance.ts";
import type { PropPlan } from "../plan/props.ts";
import type { StagePlan } from "../plan/direct.ts";
import type { Sketch } from "../screen/atlas.ts";
import type { Pen } from "../art/types.ts";
import { MARGIN } from "./thing.ts";

/** The drawing of a prop. Its anchor is the middle of the lower edge, `MARGIN` inside the sketch. */
export function sketchProp(prop: PropPlan, { furnishing, line }: StagePlan): Sketch {
  const { drawing, width, height } = prop;
  const seed = (seedFrom(1, prop.id) % 9973) + 1;
  const options = "options" in drawing ? JSON.stringify(drawing.options) : "";
  return {
    key: `prop ${drawing.name} ${options} ${width} ${height} ${seed % 5} ${furnishing} ${line}`,
    width: width + MARGIN * 2,
    height: height + MARGIN * 2,
    paint: (pen) => {
      pen.translate(MARGIN + width / 2, MARGIN + height);
      if (drawing.name === "back-soon") drawBackSoon(pen, width, height);
      else drawThing(pen, drawing.name, { line, furnishing, seed: seed % 5, width, height }, drawing.options);
    },
  };
}

/** A board on a string, with a clock and the five minutes that somebody meant. */
function drawBackSoon(pen: Pen, width: number, height: number): void {
  pen.translate(-width / 2, -height);
  const sketch = createSketch(pen, "drawn", 4);
  const top = height * 0.26;
  const [x, y, r] = [width * 0.34, (top + height) / 2, (height - top) * 0.33];
  sketch.stroke([width * 0.2, top + 4, width * 0.5, 3, width * 0.8, top + 4], 2.6);
  sketch.oval(width * 0.5, 4, 4, 4, "#8d8798", 2);
  sketch.rect(2, top, width - 4, height - top - 2, "#fff3cf", 3.6);
  sketch.oval(x, y, r, r, "#fffdf6", 3);
  // The five minutes are the slice that is filled.
  sketch.shape([x, y, x, y - r * 0.82, x + r * 0.42, y - r * 0.7], "#e5483d", 0);
  sketch.stroke([x, y - r * 0.8, x, y, x + r * 0.44, y - r * 0.72], 3.2);
  pen.fillStyle = INK;
  pen.font = `900 ${Math.round((height - top) * 0.62)}px "Londrina Solid", sans-serif`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText("5′", width * 0.74, y + 3);
}
