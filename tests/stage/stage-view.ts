import fc from "fast-check";
import { FURNISHINGS, PLACES } from "../../src/scenario/vocabulary.ts";
import { GALLERY_CAST, GALLERY_YOU } from "../../src/pages/gallery-cast.ts";
import type { StageView } from "../../src/story/view.ts";

/** A day like any other, with what a test wants to be different. */
export function stageView(changes: Partial<StageView> = {}): StageView {
  return {
    seed: 7,
    company: "Tester & Sons",
    furnishing: "loft",
    you: GALLERY_YOU,
    cast: GALLERY_CAST,
    place: "open-floor",
    speaker: GALLERY_CAST[0]?.id ?? null,
    hat: "none",
    weather: { chaos: 0, stagnation: 0, drift: 0, sweetSpot: 0 },
    vitals: { deadlines: 60, customers: 60, sales: 60, ideas: 60, team: 60 },
    phase: "deciding",
    ahead: 1,
    delayed: [],
    outcome: null,
    early: false,
    ...changes,
  };
}

const dial = fc.double({ min: 0, max: 1, noNaN: true });

/** An office of any kind in any weather: what a property of the stage must hold for. */
export const anyOffice = {
  seed: fc.nat(),
  furnishing: fc.constantFrom(...FURNISHINGS),
  place: fc.constantFrom(...PLACES),
  weather: fc.record({ chaos: dial, stagnation: dial, drift: dial, sweetSpot: dial }),
};
