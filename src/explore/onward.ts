import { bitsOf } from "./bots.ts";
import { Layer } from "./layer.ts";
import { liveMasks } from "./live.ts";
import type { Moment } from "./moments.ts";
import type { Pieces } from "./pieces.ts";
import type { Draw } from "./play-as.ts";
import { Positions } from "./positions.ts";
import { type SceneTable, type Tables, THE_END } from "./tables.ts";

/** Told of every decision of `playOnward`. */
export type See = (decision: {
  /** Counts from 1, at the opening of the story. */
  readonly number: number;
  /** The first of these is how things stand after it. */
  readonly after: Positions;
  readonly isLast: boolean;
  /** How likely it is that somebody who draws lots comes here. */
  readonly likelihood: number;
}) => void;

/** Between two pieces of the work: some milliseconds. */
const AT_A_TIME = 0x800;

/**
 * Plays on from a moment as `draw` says, in every way in which its lots can fall, decision
 * by decision. Positions with the same future are merged, so that nothing is played twice.
 */
export function* playOnward(tables: Tables, from: Moment, draw: Draw, see: See): Pieces<void> {
  const { layout } = from.positions;
  const masks = liveMasks(tables, layout);
  const trial = new Positions(tables, layout, 1);
  const goOn = (layer: Layer, scene: number, likelihood: number): void => {
    layer.addWeight(layer.intern(trial, masks[scene] ?? new Int32Array(0)), 0, likelihood);
  };

  let layer = new Layer(tables, layout, 1, 1);
  trial.copy(0, from.positions, 0);
  if (from.scene !== THE_END) goOn(layer, from.scene, 1);
  for (let number = from.path.length + 1; layer.count > 0; number++) {
    const next = new Layer(tables, layout, 1, layer.count);
    for (let at = 0; at < layer.count; at++) {
      if (at % AT_A_TIME === AT_A_TIME - 1) yield (number - 1 + at / layer.count) / tables.longest;
      const scene = sceneAt(tables, layer.positions, at);
      const drawn = drawAt(layer.positions, at, scene, number, draw);
      const likelihood = layer.weight(at, 0) / bitsOf(drawn);
      for (const [place, choice] of scene.choices.entries()) {
        if ((drawn & (1 << place)) === 0) continue;
        trial.copy(0, layer.positions, at);
        const to = trial.decide(0, scene, choice);
        see({ number, after: trial, isLast: to === THE_END, likelihood });
        if (to !== THE_END) goOn(next, to, likelihood);
      }
    }
    layer = next;
  }
}

function drawAt(positions: Positions, at: number, scene: SceneTable, number: number, draw: Draw): number {
  const open = positions.openOf(at, scene);
  return open === 0 ? 0 : draw(scene.hats, open, { number, lean: positions.lean(at, scene) });
}

function sceneAt({ scenes }: Tables, positions: Positions, at: number): SceneTable {
  const scene = scenes[positions.sceneAt(at)];
  if (scene === undefined) throw new Error("a position without a scene");
  return scene;
}
