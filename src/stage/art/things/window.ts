import { mix } from "../colour.ts";
import type { Scene } from "./thing.ts";
import { thing } from "./thing.ts";

/** A window with the town behind it. `blinds` 0–1 is how far they are down; `sky` the colour of the light outside. */
export const windowPane = thing({
  size: { width: 180, height: 120 },
  on: "wall",
  draw: (scene, { sky, blinds = 0 }: { sky?: string; blinds?: number }) => {
    const { sketch, colours, manner, width, height } = scene;
    const { frame, bar, pane: wide, crossbars } = manner.window;
    sketch.rect(0, 0, width, height - 8, frame);
    const [left, top, right, bottom] = [7, 7, width - 7, height - 15];
    const pane = [left, top, right, top, right, bottom, left, bottom];
    sketch.within(pane, () => {
      sketch.shape(pane, sky ?? colours.glass, 0);
      skyline(scene, sky ?? colours.glass);
      sketch.shade(
        [left, bottom, width * 0.3, top, width * 0.42, top, left + width * 0.16, bottom],
        "rgba(255,255,255,0.28)",
      );
      sketch.shade([left, top, right, top, right, top + 6, left, top + 6]);
    });
    sketch.shape(pane, null, 1.8);
    const columns = Math.max(2, Math.round((right - left) / wide));
    for (let column = 1; column < columns; column++) {
      const x = left + ((right - left) / columns) * column;
      sketch.stroke([x, top, x, bottom], 3.6, bar);
    }
    for (const at of crossbars) sketch.stroke([left, height * at, right, height * at], 3, bar);
    if (blinds > 0) drawBlinds(scene, blinds);
    sketch.shape([-5, height - 9, width + 5, height - 9, width + 8, height - 1, -8, height - 1], colours.woodLight);
  },
});

function skyline({ sketch, manner, width, height }: Scene, sky: string): void {
  const { town } = manner.window;
  const far = mix(sky, "#5a6a8a", 0.3);
  const near = mix(sky, "#4a5578", 0.5);
  for (const [colour, low, rise] of [
    [far, 0.34, 0.3],
    [near, 0.16, 0.26],
  ] as const) {
    let x = -6;
    while (x < width) {
      const wide = 14 + sketch.chance() * 22;
      const top = height * (1 - (low + sketch.chance() * rise) * town) - 14;
      sketch.rect(x, top, wide, height - top, colour, 0);
      if (sketch.chance() > 0.6) sketch.shape([x, top, x + wide / 2, top - 9, x + wide, top], colour, 0);
      for (let y = top + 6; y < height - 24; y += 9) {
        for (let at = x + 4; at < x + wide - 4; at += 7) {
          if (sketch.chance() > 0.55) sketch.rect(at, y, 3, 4, mix(sky, "#fff6d8", 0.6), 0);
        }
      }
      x += wide + (sketch.chance() > 0.7 ? 6 : 0);
    }
  }
}

function drawBlinds({ sketch, colours, width, height }: Scene, down: number): void {
  const low = 9 + (height - 26) * down;
  sketch.rect(5, 9, width - 10, low - 9, mix(colours.board, "#8f8a80", 0.22), 0);
  for (let y = 15; y <= low; y += 7) {
    sketch.shade([6, y - 2, width - 6, y - 2, width - 6, y, 6, y]);
    sketch.stroke([6, y, width - 6, y], 1.2);
  }
  sketch.rect(4, 5, width - 8, 7, colours.metalLight, 1.8);
  sketch.rect(4, low - 2, width - 8, 4, colours.metalLight, 1.6);
  sketch.stroke([width * 0.9, 10, width * 0.9, height * 0.7], 1.2);
}
