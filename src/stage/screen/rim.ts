import { TintModes, type GameObjects, type Scene } from "phaser";
import { approach } from "./ease.ts";

/** The pictures that a person is made of. */
export interface Cutout {
  readonly body: GameObjects.Image;
  readonly head: GameObjects.Image;
}

/** A bright edge around whoever speaks, as if cut out: the figure itself, in one colour, a little to each side. */
export interface Rim {
  readonly bodies: readonly GameObjects.Image[];
  readonly heads: readonly GameObjects.Image[];
  around: Cutout | null;
  level: number;
}

const COLOUR = 0xfff3cf;
const DIRECTIONS = 8;
/** World units. */
const WIDTH = 4.2;

export function createRim(scene: Scene): Rim {
  const copies = (): GameObjects.Image[] =>
    Array.from({ length: DIRECTIONS }, () =>
      scene.add.image(0, 0, "__WHITE").setTint(COLOUR).setTintMode(TintModes.FILL).setVisible(false),
    );
  return { bodies: copies(), heads: copies(), around: null, level: 0 };
}

/** Puts the edge around a figure, which must have its place already; null takes it away. */
export function stepRim(rim: Rim, figure: Cutout | null, seconds: number): void {
  if (figure !== rim.around) rim.level = 0;
  rim.around = figure;
  rim.level = approach(rim.level, figure ? 1 : 0, 4, seconds);
  follow(rim.bodies, figure?.body ?? null, rim.level);
  follow(rim.heads, figure?.head ?? null, rim.level);
}

function follow(copies: readonly GameObjects.Image[], of: GameObjects.Image | null, level: number): void {
  for (let number = 0; number < copies.length; number++) {
    const copy = copies[number];
    if (!copy) continue;
    const visible = of !== null && of.visible;
    if (copy.visible !== visible) copy.setVisible(visible);
    if (!of || !visible) continue;
    const turn = (number / DIRECTIONS) * Math.PI * 2;
    copy.texture = of.texture;
    copy.frame = of.frame;
    copy.displayOriginX = of.displayOriginX;
    copy.displayOriginY = of.displayOriginY;
    copy.setPosition(of.x + Math.cos(turn) * WIDTH * level, of.y + Math.sin(turn) * WIDTH * level);
    copy.setScale(of.scaleX, of.scaleY);
    copy.rotation = of.rotation;
    copy.alpha = of.alpha * level;
    const depth = of.depth - 0.2;
    if (copy.depth !== depth) copy.setDepth(depth);
  }
}
