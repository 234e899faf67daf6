import { SIGNAL } from "./colours.ts";
import type { LampKind } from "./manner.ts";
import type { Scene } from "./thing.ts";
import { thing } from "./thing.ts";

/** A lamp on its cord, of the kind that the house has. */
export const lamp = thing({
  size: { width: 76, height: 78 },
  on: "ceiling",
  draw: (scene, { on = true }: { on?: boolean }) => {
    const { sketch, manner, width, height } = scene;
    if (on) {
      const x = width / 2;
      const glow = sketch.pen.createRadialGradient(x, height - 8, 3, x, height - 8, 17);
      glow.addColorStop(0, "rgba(255, 236, 170, 0.95)");
      glow.addColorStop(1, "rgba(255, 236, 170, 0)");
      sketch.pen.fillStyle = glow;
      sketch.pen.fillRect(x - 17, height - 25, 34, 34);
    }
    LAMPS[manner.lamp](scene, on ? SIGNAL.bulb : "#cfcad2");
  },
});

const LAMPS: Readonly<Record<LampKind, (scene: Scene, light: string) => void>> = {
  cone: ({ sketch, colours, width, height }, light) => {
    const x = width / 2;
    const shade = height * 0.5;
    sketch.stroke([x, 0, x, shade], 2.2);
    sketch.oval(x, height - 8, width * 0.15, 7, light, 1.8);
    sketch.smooth(
      [
        x - 7,
        shade - 4,
        x + 7,
        shade - 4,
        x + width * 0.36,
        height - 14,
        x + width * 0.44,
        height - 6,
        x,
        height - 9,
        x - width * 0.44,
        height - 6,
        x - width * 0.36,
        height - 14,
      ],
      colours.clothTwo,
    );
    sketch.shade([
      x + 4,
      shade,
      x + width * 0.3,
      height - 16,
      x + width * 0.36,
      height - 10,
      x + width * 0.1,
      height - 11,
    ]);
  },
  /** Three globes on brass, each at its own height. */
  globes: ({ sketch, colours, width, height }, light) => {
    for (const [x, low] of [
      [0.2, 0.72],
      [0.5, 0.86],
      [0.8, 0.62],
    ] as const) {
      sketch.stroke([width * x, 0, width * x, height * low - 12], 2, colours.accent);
      sketch.oval(width * x, height * low, 10, 10, light, 2);
      sketch.rect(width * x - 5, height * low - 14, 10, 6, colours.accent, 1.6);
    }
  },
  /** A work light in its cage. */
  cage: ({ sketch, colours, width, height }, light) => {
    const x = width / 2;
    sketch.stroke([x, 0, x, height * 0.44], 3);
    sketch.rect(x - 9, height * 0.42, 18, 12, colours.accent, 2);
    sketch.oval(x, height * 0.76, 12, 15, light, 2);
    for (const dx of [-14, 0, 14])
      sketch.curve([x + dx * 0.5, height * 0.56, x + dx, height * 0.76, x + dx * 0.5, height - 3], 1.6);
    sketch.stroke([x - 13, height * 0.76, x + 13, height * 0.76], 1.6);
  },
};
