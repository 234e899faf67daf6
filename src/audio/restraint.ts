import type { Cue } from "./cues.ts";
import { AT_ONCE } from "./mix.ts";
import { EFFECT_WINDOWS } from "./sprites.ts";
import type { Effect } from "./vocabulary.ts";

/** What was heard and read of late, the newest last; `at` in milliseconds of any clock that only goes forward. */
export type Past = readonly (Cue & { readonly at: number })[];

export interface Restrained {
  /** What is left of the cue: all of it, its sound without the words, or nothing. */
  readonly cue: Cue | null;
  readonly past: Past;
}

/** How many may begin within ten seconds: more would be noise. */
export const A_FEW = 6;
const TEN_SECONDS = 10_000;
/** The murmur of an office is only heard when nothing else was for so long. */
const LULL = 2_500;
/** The same words are not written again so soon. */
const TOLD = 40_000;
/** Nothing older than this matters. */
const LONGEST = 40_000;

/** The least time between two of a kind, in milliseconds. */
const RESTS: { readonly [effect in Effect]: number } = {
  choose: 0,
  hat: 500,
  paper: 0,
  gust: 15_000,
  letter: 2_000,
  idea: 4_000,
  phone: 12_000,
  alarm: 20_000,
  stamp: 5_000,
  snore: 14_000,
  applause: 12_000,
  door: 7_000,
  lamp: 6_000,
  bump: 6_000,
  bark: 15_000,
  crash: 6_000,
  steps: 9_000,
  drip: 7_000,
  coffee: 18_000,
  typing: 16_000,
};

const MURMUR: ReadonlySet<Effect> = new Set(["steps", "drip", "coffee", "typing"]);

/**
 * Keeps the sounds from becoming noise: what has just been heard is not heard again,
 * few things are heard at once, and small ones only while nothing else is.
 */
export function restrain(cue: Cue, now: number, past: Past): Restrained {
  const recent = past.filter(({ at }) => now - at < LONGEST);
  if (cue.effect && !mayBeHeard(cue.effect, now, recent)) return { cue: null, past: recent };
  const told = recent.some(({ caption, at }) => caption !== null && caption === cue.caption && now - at < TOLD);
  const left = told ? { ...cue, caption: null } : cue;
  return { cue: left, past: [...recent, { ...left, at: now }] };
}

function mayBeHeard(effect: Effect, now: number, past: Past): boolean {
  const since = (milliseconds: number): Past =>
    past.filter((other) => other.effect !== null && now - other.at < milliseconds);
  if (past.some((other) => other.effect === effect && now - other.at < RESTS[effect])) return false;
  if (MURMUR.has(effect)) return since(LULL).length === 0 && since(TEN_SECONDS).length < A_FEW;
  // A murmur makes room; two voices do not.
  const voices = past.filter(
    (other) => other.effect && !MURMUR.has(other.effect) && isHeard(other.effect, now - other.at),
  );
  if (voices.length >= AT_ONCE) return false;
  return since(TEN_SECONDS).length < A_FEW;
}

function isHeard(effect: Effect, since: number): boolean {
  return since < EFFECT_WINDOWS[effect][1];
}
