import type { GameObjects, Scene } from "phaser";
import type { Atlas, Print, Sketch } from "./atlas.ts";

/** What lies in front of what. People and what stands on a floor lie between `floor` and `floor + 120`. */
export const DEPTHS = {
  sky: -1000,
  skyline: -900,
  room: 0,
  wall: 100,
  floor: 1000,
  shaft: 1250,
  dusk: 1300,
  glow: 1320,
  storm: 1350,
  front: 1400,
  street: 1500,
  sign: 1600,
} as const;

/** Puts a sketch on the stage; its size is the sketch's, in world units. */
export function addPicture(scene: Scene, atlas: Atlas, sketch: Sketch, depth: number): GameObjects.Image {
  const print = atlas.print(sketch);
  return scene.add.image(0, 0, print.texture, print.frame.name).setScale(print.grain).setDepth(depth);
}

/** A plain white field, for skies and veils; to be sized and tinted. */
export function addPlain(scene: Scene, depth: number): GameObjects.Image {
  // Not from the atlas: stretched over a room, the edge of a small print would show as a fading border.
  return scene.add.image(0, 0, "__WHITE").setDepth(depth);
}

/** Shows another print on the same image. Both must have been drawn in the same size and grain. */
export function swapPrint(image: GameObjects.Image, print: Print): void {
  image.texture = print.frame.texture;
  image.frame = print.frame;
}

/** Shows a print of any size; the origin is given as shares of the size. */
export function setPrint(image: GameObjects.Image, print: Print, originX: number, originY: number): void {
  image.setTexture(print.texture, print.frame.name);
  image.setOrigin(originX, originY);
}
