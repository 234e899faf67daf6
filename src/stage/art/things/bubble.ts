import type { Sketch } from "../sketch.ts";
import { PAPER } from "../palette.ts";
import { drawIcon, type BubbleIcon } from "./bubble-icons.ts";
import { thing } from "./thing.ts";

/** A bubble, empty or with a sign in it; its tail points down, a little to the left. */
export const bubble = thing({
  size: { width: 70, height: 66 },
  on: "air",
  draw: ({ sketch, width, height }, { icon, thought = false }: { icon?: BubbleIcon; thought?: boolean }) => {
    const low = height * 0.76;
    if (thought) cloud(sketch, width, low, height);
    else speech(sketch, width, low, height);
    if (icon) drawIcon(sketch, icon, width / 2, low / 2, low * 0.32);
  },
});

function speech(sketch: Sketch, width: number, low: number, height: number): void {
  const [a, b] = [width * 0.3, width * 0.5];
  sketch.smooth(
    [
      4,
      low * 0.2,
      width * 0.2,
      3,
      width * 0.8,
      2,
      width - 4,
      low * 0.2,
      width - 3,
      low * 0.8,
      width * 0.8,
      low - 1,
      width * 0.2,
      low - 2,
      3,
      low * 0.8,
    ],
    PAPER,
  );
  sketch.shape([a, low - 3, b, low - 3, a - 3, height - 1], PAPER, 0);
  sketch.stroke([a, low - 1, a - 3, height - 1, b, low - 1], 2.4);
}

function cloud(sketch: Sketch, width: number, low: number, height: number): void {
  const bumps = 9;
  const ring = Array.from({ length: bumps * 2 }, (_, i) => {
    const turn = (i / (bumps * 2)) * Math.PI * 2;
    const far = i % 2 ? 0.88 : 1;
    return [width / 2 + Math.cos(turn) * (width / 2 - 3) * far, low / 2 + Math.sin(turn) * (low / 2 - 2) * far];
  }).flat();
  sketch.smooth(ring, PAPER);
  sketch.oval(width * 0.32, low + 5, 4.6, 4, PAPER, 2);
  sketch.oval(width * 0.24, height - 3, 2.6, 2.4, PAPER, 1.6);
}
