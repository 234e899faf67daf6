// Written by tools/bake-sounds.mjs together with the files in assets/audio; not to be edited.

/** The part of each loop's file that repeats: start and length in milliseconds, the same for all four. */
export const LOOP_WINDOW: [start: number, length: number, loop: true] = [600, 38400, true];

/** Where each effect lies in its file: start and length in milliseconds. */
export const EFFECT_WINDOWS = {
  choose: [250, 760],
  paper: [1200, 810],
  phone: [2200, 1760],
  alarm: [4150, 1760],
  stamp: [6100, 660],
  snore: [6950, 2760],
  applause: [9900, 3660],
  hat: [13750, 680],
} satisfies { [effect: string]: [start: number, length: number] };
