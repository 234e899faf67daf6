import { closestZoom } from "../plan/camera.ts";

/** The size of a canvas in device pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Small in the hand, however many pixels it has: there the place of a scene fills the stage. */
  readonly small: boolean;
}

/** Those of a 4K projector. More cost more than the eye gets. */
const MOST_PIXELS = 3840 * 2160;
const MOST_RATIO = 3;
/** CSS pixels. */
const SMALL = 560;
/** Drawings are never finer than this many pixels for one world unit; a phone has less memory for them. */
const FINEST = { hand: 2.4, desk: 3 };

/** How many pixels the canvas of an element has, for its size in CSS pixels. */
export function pixelsOf(width: number, height: number, ratio: number): Pixels {
  const wide = Math.max(1, width);
  const tall = Math.max(1, height);
  const sensible = Math.min(ratio, MOST_RATIO, Math.sqrt(MOST_PIXELS / (wide * tall)));
  return { width: Math.round(wide * sensible), height: Math.round(tall * sensible), small: wide < SMALL };
}

/** Pixels of a drawing for one world unit, so that it is crisp when the camera is close. */
export function resolutionOf(size: Pixels): number {
  return Math.min(
    size.small ? FINEST.hand : FINEST.desk,
    Math.max(0.8, closestZoom(size.width, size.height, size.small)),
  );
}
