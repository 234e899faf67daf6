import type { Scene } from "./thing.ts";
import { desk } from "./desk.ts";
import { NOTE_COLOURS } from "./colours.ts";
import { thing } from "./thing.ts";

/**
 * A cubicle: partition walls behind its occupant, a grey desk in front. `part` draws only what belongs behind or
 * before the person who sits in it.
 */
export const cubicle = thing({
  size: { width: 168, height: 150 },
  on: "floor",
  draw: (scene, { part = "all" }: { part?: "all" | "back" | "front" }) => {
    if (part !== "front") walls(scene);
    if (part !== "back") front(scene);
  },
});

function walls({ sketch, colours, width, height }: Scene): void {
  const low = height - 8;
  sketch.shape([10, 4, width - 10, 4, width - 10, low, 10, low], colours.cloth);
  sketch.shade([10, 4, 30, 4, 30, low, 10, low]);
  sketch.rect(6, 0, width - 12, 7, colours.metalLight);
  sketch.stroke([width * 0.36, 8, width * 0.36, low], 1.4);
  sketch.stroke([width * 0.68, 8, width * 0.68, low], 1.4);
  sketch.rect(width * 0.72, 18, width * 0.17, 22, colours.board, 1.5);
  for (const row of [24, 29, 34]) sketch.stroke([width * 0.75, row, width * 0.86, row], 1);
  sketch.rect(width * 0.16, 20, 12, 12, NOTE_COLOURS[0], 1.3);
}

function front(scene: Scene): void {
  const { sketch, colours, width, height } = scene;
  const tall = 80;
  for (const x of [0, width - 11]) {
    sketch.rect(x, height * 0.24, 11, height * 0.76 - 2, colours.clothDark);
    sketch.rect(x - 1, height * 0.22, 13, 5, colours.metalLight, 1.8);
  }
  sketch.pen.save();
  sketch.pen.translate(11, height - tall);
  desk.draw({ ...scene, width: width - 22, height: tall }, { kind: "grey" });
  sketch.pen.restore();
}
