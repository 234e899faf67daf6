import { engine } from "./engine.ts";
import { radio } from "./radio.ts";
import { rover } from "./rover.ts";
import { starProjector } from "./star-projector.ts";
import type { Model } from "./model.ts";
import type { Scene } from "./thing.ts";
import { thing } from "./thing.ts";

export const PROTOTYPE_STAGES = ["sketch", "rough", "nearly", "finished", "broken"] as const;
export type PrototypeStage = (typeof PROTOTYPE_STAGES)[number];

export const PROTOTYPE_MODELS = ["rover", "star-projector", "engine", "radio"] as const;
export type PrototypeModel = (typeof PROTOTYPE_MODELS)[number];

const MODELS: Readonly<Record<PrototypeModel, Model>> = { rover, "star-projector": starProjector, engine, radio };

/** What the company makes, from a heap of parts to one that works. */
export const prototype = thing({
  size: { width: 104, height: 96 },
  on: "surface",
  draw: (
    scene,
    { stage = "rough", model = "rover" }: { stage?: PrototypeStage; model?: PrototypeModel | undefined },
  ) => {
    if (stage === "sketch") parts(scene);
    else MODELS[model][stage](scene);
    if (stage === "finished") gleam(scene);
  },
});

/** A drawing, and the first things for it. */
function parts({ sketch, colours, width, height }: Scene): void {
  sketch.shape(
    [width * 0.1, height - 8, width * 0.86, height - 12, width * 0.94, height - 2, width * 0.06, height - 1],
    colours.board,
  );
  sketch.curve(
    [width * 0.26, height - 6, width * 0.4, height - 9, width * 0.6, height - 5, width * 0.76, height - 8],
    1.6,
    "#3f6fb0",
  );
  sketch.oval(width * 0.7, height - 20, 10, 10, colours.metalLight);
  sketch.oval(width * 0.7, height - 20, 3, 3, colours.metalDark, 1.4);
  sketch.shape(
    [width * 0.2, height - 14, width * 0.44, height - 26, width * 0.48, height - 20, width * 0.24, height - 9],
    colours.accent,
    2,
  );
}

function gleam({ sketch, width, height }: Scene): void {
  for (const [x, y] of [
    [0.08, 0.2],
    [0.9, 0.14],
    [0.96, 0.5],
  ] as const) {
    const [cx, cy] = [width * x, height * y];
    sketch.stroke([cx - 5, cy, cx + 5, cy], 2, "#d98f1f");
    sketch.stroke([cx, cy - 5, cx, cy + 5], 2, "#d98f1f");
  }
}
