// Written by tools/bake-sounds.mjs together with the files in assets/audio; not to be edited.

/** The part of each loop's file that repeats: start and length in milliseconds, the same for all four. */
export const LOOP_WINDOW: [start: number, length: number, loop: true] = [600, 38400, true];

/** Where each effect lies in its file: start and length in milliseconds. */
export const EFFECT_WINDOWS = {
  choose: [250, 760],
  paper: [1200, 810],
  gust: [2200, 1760],
  phone: [4150, 1760],
  alarm: [6100, 1760],
  stamp: [8050, 660],
  snore: [8900, 2760],
  applause: [11850, 3660],
  hat: [15700, 680],
  door: [16570, 1010],
  steps: [17770, 1210],
  drip: [19170, 810],
  lamp: [20170, 510],
  bump: [20870, 860],
  letter: [21920, 1310],
  coffee: [23420, 1560],
  typing: [25170, 1860],
  idea: [27220, 1260],
  bark: [28670, 1010],
  crash: [29870, 1560],
} satisfies { [effect: string]: [start: number, length: number] };
