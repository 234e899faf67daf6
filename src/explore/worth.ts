import type { Outcome } from "../company/outcome.ts";

/** An outcome counts more than the fit of any play can be. */
const OUTCOME_WORTH = 1_000_000;

/** What a way to the end is worth: first its outcome, then (added to this) the fit of its decisions. */
export const WORTH: { readonly [outcome in Outcome]: number } = {
  "sweet-spot": 2 * OUTCOME_WORTH,
  "holding-on": OUTCOME_WORTH,
  chaos: 0,
  stagnation: 0,
  drift: 0,
};
