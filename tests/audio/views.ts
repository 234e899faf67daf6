import type { Weather } from "../../src/company/weather.ts";
import type { StageView } from "../../src/story/view.ts";

export const CALM: Weather = { chaos: 0, stagnation: 0, drift: 0, sweetSpot: 0 };

/** A stage view of an uneventful day, with the given differences. */
export function stageView(weather: Partial<Weather> = {}, differences: Partial<StageView> = {}): StageView {
  return {
    seed: 7,
    company: "Kettle & Sons",
    furnishing: "loft",
    you: { hair: "short", skin: "honey", top: "teal", body: "shirt", glasses: "none", beard: "none" },
    cast: [],
    place: "open-floor",
    speaker: null,
    hat: "none",
    weather: { ...CALM, ...weather },
    vitals: { deadlines: 60, customers: 60, sales: 60, ideas: 60, team: 60 },
    phase: "deciding",
    ahead: 1,
    delayed: [],
    outcome: null,
    early: false,
    ...differences,
  };
}
