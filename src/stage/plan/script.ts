import type { Vital } from "../../company/figures.ts";
import type { StagePlan } from "./direct.ts";

/** What a moment of an aftermath is about: the hat that was put on, a vital, or the weather in the house. */
export type Part = "hat" | Vital | "weather";

/** From here on the stage shows this plan, until the next moment. */
export interface Moment {
  /** Seconds after the beginning. */
  readonly at: number;
  readonly plan: StagePlan;
  /** What the eye is led to; null when it is left alone. */
  readonly part: Part | null;
}

/** A sequence that the stage plays: plans one after the other. */
export interface Script {
  /** In the order of time. */
  readonly moments: readonly Moment[];
  /** How long it takes, in seconds. */
  readonly seconds: number;
  /** What the stage shows when it is over, whether it was watched or skipped. */
  readonly end: StagePlan;
}

/** The moment that is on after so many seconds: null before the first. */
export function momentAt({ moments, seconds, end }: Script, time: number): Moment | null {
  if (time >= seconds) return { at: seconds, plan: end, part: null };
  return moments.findLast(({ at }) => at <= time) ?? null;
}
