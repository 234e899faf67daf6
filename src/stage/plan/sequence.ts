import { VITALS, type Vital } from "../../company/figures.ts";
import { VITAL_MODEL } from "../../company/model.ts";
import type { StageView } from "../../story/view.ts";
import type { Part } from "./script.ts";

/** One step from cause to effect in an aftermath. Times are seconds after the decision. */
export interface Beat {
  readonly part: Part;
  /** When it begins to change on the stage. */
  readonly shows: number;
  /** When the eye is led to it, and until when. */
  readonly points: number;
  readonly until: number;
  /** Which way a vital went; null for what has no up and down. */
  readonly direction: "up" | "down" | null;
  /** True when something from earlier moved it. */
  readonly delayed: boolean;
}

/** All first signs come within a second: this many seconds lie between two of them. */
const APART = 0.14;
/** The signs are all there before the first vital is pointed at. */
const PROLOGUE = 0.9;
/** Seconds for pointing at a vital: less when there are many, so that the whole stays near four seconds. */
const LONGEST_LOOK = 0.65;
const LOOKS = 2.8;
/** Seconds for the weather to turn at the end. */
const TURN = 0.6;

/** The vitals in the order in which the model hands trouble on: what follows nothing first. */
const CAUSAL: readonly Vital[] = VITALS.toSorted((one, other) => depthOf(one) - depthOf(other));

function depthOf(vital: Vital): number {
  return Math.max(0, ...VITAL_MODEL[vital].follows.map((followed) => depthOf(followed) + 1));
}

/** What a decision changed, in causal order: the hat, each vital that moved, and the weather that comes of it. */
export function sequenceOf(before: StageView, after: StageView): Beat[] {
  const vitals = CAUSAL.filter((vital) => before.vitals[vital] !== after.vitals[vital]);
  const look = Math.min(LONGEST_LOOK, LOOKS / Math.max(1, vitals.length));
  const hat: Beat = { part: "hat", shows: 0, points: 0, until: PROLOGUE, direction: null, delayed: false };
  const pointed = vitals.map((vital, index): Beat => {
    const points = PROLOGUE + look * index;
    return {
      part: vital,
      shows: APART * (index + 1),
      points,
      until: points + look,
      direction: after.vitals[vital] > before.vitals[vital] ? "up" : "down",
      delayed: after.delayed.includes(vital),
    };
  });
  const then = pointed.at(-1)?.until ?? PROLOGUE;
  const turned = JSON.stringify(before.weather) !== JSON.stringify(after.weather);
  const weather: Beat = {
    part: "weather",
    shows: then,
    points: then,
    until: then + TURN,
    direction: null,
    delayed: false,
  };
  return [hat, ...pointed, ...(turned ? [weather] : [])];
}
