import { INK, PAPER } from "../art/palette.ts";
import type { Line } from "../art/sketch.ts";
import type { BubbleIcon } from "../art/things/bubble-icons.ts";
import type { Furnishing } from "../../scenario/vocabulary.ts";
import { drawThing, thingSize } from "../art/things/draw-thing.ts";
import type { ThingName, ThingOptions } from "../art/things/things.ts";
import type { Sketch } from "../screen/atlas.ts";
import { createInk } from "./ink.ts";

/** Small things of the air and signs over heads. */

/** Lines may stray a little. */
const EDGE = 6;
/** Bubbles are read from the back of the room. */
const BUBBLE_SIZE = 1.06;

/** A drop of water. */
export const DROP: Sketch = {
  key: "drop",
  width: 12,
  height: 18,
  paint: (pen) => {
    pen.fillStyle = "#8ed0ea";
    pen.strokeStyle = INK;
    pen.lineWidth = 1.8;
    pen.beginPath();
    pen.moveTo(6, 2);
    pen.bezierCurveTo(12, 11, 9, 16, 6, 16);
    pen.bezierCurveTo(3, 16, 0, 11, 6, 2);
    pen.fill();
    pen.stroke();
  },
};

/** A letter of sleep. */
export function sketchZ(line: Line): Sketch {
  return {
    key: `z ${line}`,
    width: 24,
    height: 26,
    paint: (pen) => {
      const ink = createInk(pen, line, INK, 5);
      ink.line(5, 5, 19, 5, 2.8);
      ink.line(19, 5, 5, 21, 2.8);
      ink.line(5, 21, 19, 21, 2.8);
    },
  };
}

/** The arcs of a ringing phone. */
export const RING: Sketch = {
  key: "ring",
  width: 70,
  height: 40,
  paint: (pen) => {
    const ink = createInk(pen, "nervous", "#c93a2f", 6);
    for (const side of [-1, 1]) {
      for (const far of [16, 24, 32]) {
        const x = 35 + side * far;
        const tall = far * 0.42;
        ink.line(x, 20 - tall, x + side * 4, 20, 3);
        ink.line(x + side * 4, 20, x, 20 + tall, 3);
      }
    }
  },
};

/** What flies: sheets, and here and there a plane that someone folded in time. */
export function sketchPaper(number: number, furnishing: Furnishing): Sketch {
  return number % 9 === 8
    ? loose("paper-plane", {}, "nervous", 1, 1, furnishing)
    : loose("sheet", {}, "nervous", number % 5, 1.35, furnishing);
}

/** A stroke of wind. */
export const GUST: Sketch = {
  key: "gust",
  width: 150,
  height: 34,
  paint: (pen) => {
    pen.strokeStyle = PAPER;
    pen.lineCap = "round";
    for (const [x, y, wide, weight] of [
      [8, 10, 120, 3],
      [34, 19, 104, 2.4],
      [16, 27, 70, 2],
    ] as const) {
      pen.lineWidth = weight;
      pen.beginPath();
      pen.moveTo(x, y);
      pen.bezierCurveTo(x + wide * 0.35, y - 7, x + wide * 0.65, y + 7, x + wide, y - 2);
      pen.stroke();
    }
  },
};

export function sketchSmoke(number: number): Sketch {
  return loose("smoke", {}, "nervous", number % 4, 1.9);
}

export function sketchNote(number: number): Sketch {
  return loose("sticky-note", {}, "nervous", number % 6, 1.5);
}

/** In the colours of the house. */
export function sketchConfetti(number: number, furnishing: Furnishing): Sketch {
  return loose("confetti", {}, "drawn", (number % 11) + 1, 2.8, furnishing);
}

/** What hangs over a head, without its sign. */
export function sketchBubble(thought: boolean): Sketch {
  return loose("bubble", { thought }, "drawn", 3, BUBBLE_SIZE);
}

/** The sign that goes into a bubble. */
export function sketchIcon(icon: BubbleIcon): Sketch {
  return loose("bubble-icon", { icon }, "drawn", 3, BUBBLE_SIZE);
}

function loose<Name extends ThingName>(
  name: Name,
  options: ThingOptions<Name>,
  line: Line,
  seed: number,
  size = 1,
  furnishing: Furnishing = "loft",
): Sketch {
  const { width, height } = thingSize(name);
  const [wide, tall] = [width * size, height * size];
  return {
    key: `${name} ${JSON.stringify(options)} ${line} ${seed} ${furnishing}`,
    width: wide + EDGE * 2,
    height: tall + EDGE * 2,
    paint: (pen) => {
      pen.translate(EDGE + wide / 2, EDGE + tall);
      drawThing(pen, name, { line, furnishing, seed, width: wide, height: tall }, options);
    },
  };
}
