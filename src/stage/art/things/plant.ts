import type { Spot } from "../sketch.ts";
import type { Scene } from "./thing.ts";
import { SIGNAL } from "./colours.ts";
import { thing } from "./thing.ts";

export const PLANT_HEALTH = ["in-leaf", "middling", "wilted"] as const;
export type PlantHealth = (typeof PLANT_HEALTH)[number];

const LEAVES: Readonly<Record<PlantHealth, readonly [light: string, dark: string]>> = {
  "in-leaf": [SIGNAL.leaf, SIGNAL.leafDark],
  middling: ["#94a552", "#75893f"],
  wilted: [SIGNAL.dry, SIGNAL.dryDark],
};

/** A pot plant: how it stands says how things are going. */
export const plant = thing({
  size: { width: 92, height: 150 },
  on: "floor",
  draw: (scene, { health = "in-leaf" }: { health?: PlantHealth }) => {
    const { sketch, width, height } = scene;
    const potHeight = Math.min(58, height * 0.36);
    sketch.ground(width / 2, height - 2, width * 0.36);
    const count = health === "wilted" || width < 60 ? 5 : 7;
    const leaves = Array.from({ length: count }, (_, i) => i).sort(
      (a, b) => Math.abs(b - (count - 1) / 2) - Math.abs(a - (count - 1) / 2),
    );
    for (const i of leaves) leaf(scene, (i + 0.5) / count, height - potHeight + 6, health);
    pot(scene, potHeight);
    if (health === "wilted") fallen(scene);
  },
});

/** One leaf from the pot: it rises in an arch, and hangs the lower the worse the plant is doing. */
function leaf({ sketch, width, height }: Scene, across: number, root: number, health: PlantHealth): void {
  const lean = (across - 0.5) * 2;
  const droop = health === "in-leaf" ? 0 : health === "middling" ? 0.5 : 1;
  const side = Math.sign(lean || 1) * Math.abs(lean) ** 0.8 * width * (0.5 - droop * 0.08);
  const rise = root * (1 - Math.abs(lean) * 0.42) * (0.88 + sketch.chance() * 0.12) * (1 - droop * 0.42);
  const start: Spot = [width / 2 + lean * width * 0.05, root];
  const crest: Spot = [width / 2 + side * (0.5 + droop * 0.2), root - rise * (0.66 + droop * 0.2)];
  const tip: Spot = [width / 2 + side * (1 + droop * 0.06), root - rise * (1 - droop * 1.06) + droop * height * 0.06];
  const broad = width * (health === "wilted" ? 0.052 : 0.076) * (1.2 - Math.abs(lean) * 0.25);
  const [dx, dy] = [tip[0] - start[0], tip[1] - start[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = droop === 1 ? [0, -broad] : [(-dy / length) * broad, (dx / length) * broad];
  const [light, dark] = LEAVES[health];
  const fill = sketch.chance() > 0.42 ? light : dark;
  sketch.smooth([...start, crest[0] + nx, crest[1] + ny, ...tip, crest[0] - nx, crest[1] - ny], fill, 1.9);
  const end = [tip[0] * 0.8 + crest[0] * 0.2, tip[1] * 0.8 + crest[1] * 0.2];
  if (width >= 60 && health !== "wilted") sketch.curve([...start, ...crest, ...end], 0.9);
}

function pot({ sketch, colours, width, height }: Scene, tall: number): void {
  const top = height - tall;
  const half = Math.min(width * 0.3, tall * 0.62);
  const [left, right, foot] = [width / 2 - half, width / 2 + half, half * 0.28];
  const low = height - 2;
  sketch.shape([left, top + 8, right, top + 8, right - foot, low, left + foot, low], colours.pot);
  sketch.shade([right - half * 0.8, top + 9, right, top + 9, right - foot, low, right - half * 0.9, low]);
  sketch.rect(left - 3, top, half * 2 + 6, 9, colours.potDark);
}

function fallen({ sketch, width, height }: Scene): void {
  for (const x of [width * 0.14, width * 0.82]) {
    sketch.smooth([x - 8, height - 3, x, height - 7, x + 9, height - 4, x, height - 1], SIGNAL.dead, 1.6);
  }
}
