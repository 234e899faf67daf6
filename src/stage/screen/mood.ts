import type { StagePlan } from "../plan/direct.ts";
import type { LightPlan, Rgb } from "../plan/light.ts";
import { approach } from "./ease.ts";

type Mutable<Plan> = {
  -readonly [key in keyof Plan]: Plan[key] extends Rgb
    ? [number, number, number]
    : Plan[key] extends readonly number[]
      ? number[]
      : Plan[key];
};

/** Light and air as they are at this moment, on their way to what the plan wants. Changed in place. */
export interface Mood extends Mutable<LightPlan> {
  chaos: number;
  stagnation: number;
  drift: number;
  sweetSpot: number;
  spotlight: number;
}

/** About how many seconds the weather takes to turn. */
const TURN = 0.55;

export function moodOf(plan: StagePlan): Mood {
  const { light, weather } = plan;
  return {
    ...light,
    ...weather,
    grade: [...light.grade],
    skyTop: [...light.skyTop],
    skyBottom: [...light.skyBottom],
    shaftColour: [...light.shaftColour],
    spotlight: plan.spotlight,
  };
}

const SINGLE = ["shaft", "slant", "dusk", "lamps", "flicker", "blinds"] as const;
const MANY = ["grade", "skyTop", "skyBottom", "shaftColour"] as const;
const DIALS = ["chaos", "stagnation", "drift", "sweetSpot"] as const;

/** Turns the mood towards the plan. Without motion it is there within a cross-fade. */
export function turnMood(mood: Mood, plan: StagePlan, seconds: number): void {
  const rate = 1 / TURN;
  for (const name of SINGLE) mood[name] = approach(mood[name], plan.light[name], rate, seconds);
  for (const name of DIALS) mood[name] = approach(mood[name], plan.weather[name], rate, seconds);
  mood.spotlight = approach(mood.spotlight, plan.spotlight, rate * 2, seconds);
  for (const name of MANY) {
    const now = mood[name];
    const wanted = plan.light[name];
    for (let at = 0; at < now.length; at++) now[at] = approach(now[at] ?? 0, wanted[at] ?? 0, rate, seconds);
  }
}
