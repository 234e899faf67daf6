import type { GameObjects, Scene } from "phaser";
import { VITALS } from "../../company/figures.ts";
import { ENVELOPE, sketchArrow } from "../draw/marks.ts";
import type { StagePlan } from "../plan/direct.ts";
import type { Mark } from "../plan/marks.ts";
import type { Atlas } from "./atlas.ts";
import { approach } from "./ease.ts";
import { addPicture, DEPTHS, swapPrint } from "./picture.ts";

/** Arrows that say which way a vital went, and an envelope where something from earlier moved it. */
export interface Marks {
  show(plan: StagePlan): void;
  step(seconds: number, now: number, still: boolean): void;
}

interface Arrow {
  readonly image: GameObjects.Image;
  readonly envelope: GameObjects.Image;
  /** The last that it showed: it fades away where it was. */
  mark: Mark | null;
  there: boolean;
  level: number;
  size: number;
}

/** Sizes of an arrow that is there, and of the one that the eye is led to. */
const SIZES = { there: 0.62, pointed: 1.3 } as const;

export function createMarks(scene: Scene, atlas: Atlas): Marks {
  const prints = { up: atlas.print(sketchArrow("up")), down: atlas.print(sketchArrow("down")) };
  const arrows = VITALS.map((): Arrow => {
    const image = addPicture(scene, atlas, sketchArrow("up"), DEPTHS.sign + 6).setVisible(false);
    const envelope = addPicture(scene, atlas, ENVELOPE, DEPTHS.sign + 7).setVisible(false);
    return { image, envelope, mark: null, there: false, level: 0, size: SIZES.there };
  });
  const grain = prints.up.grain;

  return {
    show: ({ marks }) => {
      for (const [index, vital] of VITALS.entries()) {
        const arrow = arrows[index];
        const mark = marks.find((candidate) => candidate.vital === vital) ?? null;
        if (!arrow) continue;
        arrow.there = mark !== null;
        if (mark === null) continue;
        arrow.mark = mark;
        swapPrint(arrow.image, prints[mark.direction]);
        arrow.image.setDepth(DEPTHS.sign + (mark.pointed ? 8 : 6));
      }
    },
    step: (seconds, now, still) => {
      for (const arrow of arrows) stepArrow(arrow, grain, seconds, now, still);
    },
  };
}

function stepArrow(arrow: Arrow, grain: number, seconds: number, now: number, still: boolean): void {
  const { image, envelope, mark, there } = arrow;
  arrow.level = approach(arrow.level, there ? 1 : 0, 9, seconds);
  const visible = arrow.level > 0.03 && mark !== null;
  if (image.visible !== visible) image.setVisible(visible);
  const posted = visible && mark.delayed;
  if (envelope.visible !== posted) envelope.setVisible(posted);
  if (!visible) return;
  arrow.size = approach(arrow.size, there && mark.pointed ? SIZES.pointed : SIZES.there, 11, seconds);
  const way = mark.direction === "up" ? -1 : 1;
  // It nods in its direction: movement says it too.
  const nod = still ? 0 : Math.abs(Math.sin(now * 5)) * (mark.pointed ? 12 : 4) * way;
  image.setPosition(mark.x, mark.y + nod).setScale(grain * arrow.size * (0.5 + 0.5 * arrow.level));
  image.alpha = arrow.level;
  if (!posted) return;
  envelope.setPosition(mark.x + 58 * arrow.size, mark.y - 26 * arrow.size).setScale(grain * (0.35 + arrow.size * 0.5));
  envelope.rotation = -0.12;
  envelope.alpha = arrow.level;
}
