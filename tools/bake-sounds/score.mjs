import { RATE } from "./signal.mjs";

/** What the four loops have in common, so that they can be layered: F major, 100 beats a minute, sixteen bars. */
const BEAT = 0.6;
const SIXTEENTH = BEAT / 4;
export const BAR = BEAT * 4;
export const BARS = 16;
export const LOOP_SECONDS = BARS * BAR;

/** How late the second of two sixteenths comes, as a share of a sixteenth: 0 is straight, 0.33 a shuffle. */
const SWING = 0.17;

/** An empty loop. */
export const emptyLoop = () => new Float32Array(Math.round(LOOP_SECONDS * RATE));

/** The time of a sixteenth (0–15, fractions allowed) of a bar (0–15), with swing. */
export function swung(bar, sixteenth) {
  return bar * BAR + (sixteenth + (Math.floor(sixteenth) % 2 === 1 ? SWING : 0)) * SIXTEENTH;
}

/** The same as {@link swung}, by the ruler. */
export const straight = (bar, sixteenth) => bar * BAR + sixteenth * SIXTEENTH;

/** How long so many sixteenths last, in seconds. */
export const lasting = (sixteenths) => sixteenths * SIXTEENTH;

/**
 * A slow rhythm that fits the loop a whole number of times, nearest to the wish:
 * what swings with it is the same at the end as at the start.
 */
export const fitting = (hertz) => Math.max(1, Math.round(hertz * LOOP_SECONDS)) / LOOP_SECONDS;

/** The pitch classes of F major. */
export const SCALE = new Set([5, 7, 9, 10, 0, 2, 4]);

const FMAJ9 = { root: 41, notes: [57, 60, 64, 67] };
const DM9 = { root: 38, notes: [57, 60, 64, 65] };
const GM9 = { root: 43, notes: [58, 62, 65, 69] };
const C13 = { root: 36, notes: [58, 62, 64, 69] };
const C9SUS = { root: 36, notes: [58, 62, 65, 67] };
const AM7 = { root: 45, notes: [55, 60, 64, 67] };
const BB9 = { root: 46, notes: [57, 60, 62, 65] };
const F69 = { root: 41, notes: [57, 60, 62, 67] };

/** Two chords a bar; the second is null where the first goes on. Notes are MIDI numbers. */
export const CHORDS = [
  [FMAJ9, null],
  [DM9, null],
  [GM9, null],
  [C9SUS, C13],
  [FMAJ9, null],
  [AM7, DM9],
  [BB9, null],
  [C9SUS, null],
  [BB9, null],
  [AM7, null],
  [GM9, C13],
  [F69, null],
  [BB9, null],
  [AM7, DM9],
  [GM9, null],
  [C9SUS, C13],
];

/** The chord that sounds at a sixteenth of a bar. */
export function chordAt(bar, sixteenth) {
  const [first, second] = CHORDS[((bar % BARS) + BARS) % BARS];
  return sixteenth >= 8 && second ? second : first;
}
