import { SIGNAL } from "./colours.ts";
import { thing } from "./thing.ts";

/** An office phone; ringing, its receiver jumps and it rings with lines of sound. */
export const phone = thing({
  size: { width: 40, height: 30 },
  on: "surface",
  draw: ({ sketch, colours, width, height }, { ringing = false }: { ringing?: boolean }) => {
    const lift = ringing ? 7 : 0;
    const fill = ringing ? SIGNAL.late : colours.cloth;
    sketch.shape(
      [width * 0.16, height * 0.42, width * 0.84, height * 0.42, width, height - 1, 0, height - 1],
      fill,
      2.2,
    );
    for (let i = 0; i < 9; i++) {
      sketch.rect(
        width * (0.36 + (i % 3) * 0.11),
        height * (0.56 + Math.floor(i / 3) * 0.12),
        2.6,
        2,
        colours.board,
        0,
      );
    }
    const [y, tilt] = [height * 0.3 - lift, ringing ? 4 : 0];
    sketch.smooth(
      [
        0,
        y + tilt,
        width * 0.12,
        y - 7 + tilt,
        width * 0.5,
        y - 5,
        width * 0.88,
        y - 7 - tilt,
        width,
        y - tilt,
        width * 0.82,
        y + 3 - tilt,
        width * 0.5,
        y + 1,
        width * 0.18,
        y + 3 + tilt,
      ],
      fill,
      2.2,
    );
    if (!ringing) return;
    for (const side of [-1, 1]) {
      for (const far of [0.6, 1.3]) {
        const x = width / 2 + side * (width * 0.5 + far * 5);
        sketch.curve([x - side * 2, y - 9 * far + 3, x + side * 3, y + 2, x - side * 2, y + 9 * far], 2.2);
      }
    }
  },
});

export const mug = thing({
  size: { width: 18, height: 20 },
  on: "surface",
  draw: ({ sketch, colours, width, height }, { steam = true }: { steam?: boolean }) => {
    const fills = [colours.accent, colours.board, colours.clothTwo, colours.cloth, colours.accentTwo];
    const top = height * 0.4;
    sketch.oval(width * 0.82, height * 0.68, width * 0.17, height * 0.14, null, 2);
    sketch.shape(
      [width * 0.1, top, width * 0.74, top, width * 0.7, height - 1, width * 0.14, height - 1],
      fills[Math.floor(sketch.chance() * 5)] ?? "",
      2,
    );
    sketch.oval(width * 0.42, top, width * 0.32, 2, "#6b4a3a", 1.5);
    if (steam)
      sketch.curve(
        [width * 0.42, top - 4, width * 0.52, top - 8, width * 0.34, top - 12, width * 0.46, top - 17],
        1.3,
        "rgba(43,34,51,0.45)",
      );
  },
});

/** A letter tray with sheets in it. */
export const tray = thing({
  size: { width: 42, height: 24 },
  on: "surface",
  draw: ({ sketch, colours, width, height }) => {
    for (const [y, fill] of [
      [height - 3, colours.metal],
      [height - 13, colours.metal],
    ] as const) {
      sketch.shape([4, y - 5, width - 2, y - 6, width - 5, y - 2, 6, y - 1], colours.board, 1.5);
      sketch.shape([0, y - 6, 3, y, width - 3, y, width, y - 6], null, 2);
      sketch.rect(2, y - 1, width - 4, 3, fill, 1.6);
    }
  },
});

export const deskLamp = thing({
  size: { width: 44, height: 70 },
  on: "surface",
  draw: ({ sketch, colours, width, height }, { on = true }: { on?: boolean }) => {
    if (on)
      sketch.shade(
        [width * 0.62, height * 0.26, width, height * 0.38, width, height, width * 0.3, height],
        "rgba(255, 226, 140, 0.34)",
      );
    sketch.oval(width * 0.32, height - 3, width * 0.24, 4, colours.metalDark, 2);
    sketch.stroke([width * 0.32, height - 5, width * 0.14, height * 0.5, width * 0.56, height * 0.18], 3.6);
    sketch.oval(width * 0.14, height * 0.5, 3, 3, colours.metal, 1.5);
    sketch.shape(
      [
        width * 0.5,
        height * 0.1,
        width * 0.72,
        height * 0.14,
        width * 1.02,
        height * 0.38,
        width * 0.56,
        height * 0.34,
      ],
      colours.accent,
    );
    if (on) sketch.oval(width * 0.8, height * 0.38, 5, 3, SIGNAL.bulb, 1.4);
  },
});
