import type { Figures } from "./figures.ts";
import { MODEL } from "./model.ts";

/** How a company can end up. */
export const OUTCOMES = ["sweet-spot", "chaos", "stagnation", "drift", "holding-on"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Names the state a company is in; exactly one outcome holds for any figures. */
export function outcomeOf(figures: Pick<Figures, "leadership" | "management" | "chaos" | "stagnation">): Outcome {
  const { leadership, management, chaos, stagnation } = figures;
  const chaotic = chaos >= MODEL.highSymptom;
  const stale = stagnation >= MODEL.highSymptom;
  if (chaotic && stale) return "drift";
  if (chaotic) return "chaos";
  if (stale) return "stagnation";
  const calm = chaos < MODEL.sweetSymptom && stagnation < MODEL.sweetSymptom;
  const strong = leadership >= MODEL.sweetMeter && management >= MODEL.sweetMeter;
  return calm && strong ? "sweet-spot" : "holding-on";
}
