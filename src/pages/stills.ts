import type { StageView, StoryView } from "../story/view.ts";
import { outcomeOf, type Outcome } from "../company/outcome.ts";

const STILLS = import.meta.glob<string>("../../assets/stills/*.webp", {
  query: "?url",
  import: "default",
  eager: true,
});

/** The address of the still picture of what the company is like now; null where there is none. */
export function stillOf({ company, ending }: Pick<StoryView, "company" | "ending">): string | null {
  return stillFor(ending?.outcome ?? outcomeOf(company));
}

/** The same where figures are hidden: by what the office looks like. */
export function stillOfStage({ outcome, weather }: Pick<StageView, "outcome" | "weather">): string | null {
  const dials = [
    ["chaos", weather.chaos],
    ["stagnation", weather.stagnation],
    ["drift", weather.drift],
    ["sweet-spot", weather.sweetSpot],
  ] as const;
  const [strongest, strength] = dials.reduce((most, dial) => (dial[1] > most[1] ? dial : most));
  return stillFor(outcome ?? (strength < 0.4 ? "holding-on" : strongest));
}

function stillFor(outcome: Outcome): string | null {
  return STILLS[`../../assets/stills/${outcome}.webp`] ?? null;
}
