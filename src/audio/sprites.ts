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
  door: [14620, 1010],
  steps: [15820, 1210],
  drip: [17220, 810],
  lamp: [18220, 510],
  bump: [18920, 860],
  letter: [19970, 1310],
  coffee: [21470, 1560],
  typing: [23220, 1860],
  idea: [25270, 1260],
  bark: [26720, 1010],
  crash: [27920, 1560],
} satisfies { [effect: string]: [start: number, length: number] };
