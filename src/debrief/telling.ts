import { type Outcome, OUTCOMES } from "../company/outcome.ts";
import type { Chances, OptionChances } from "./chances.ts";
import { type Frequency, frequenciesOf } from "./frequency.ts";

/** What a decision did to the chance of an ending, as one would say it. */
export type TurningKind =
  /** The sweet spot became likelier, certain, less likely, impossible. */
  | "opened"
  | "won"
  | "narrowed"
  | "closed"
  /** Chaos, stagnation or drift became likelier, certain, less likely, impossible. */
  | "tipped"
  | "sealed"
  | "eased"
  | "averted"
  /** Holding on became likelier, less likely. */
  | "settled"
  | "unsettled";

/** All that a sentence about a turning point says: the words are in `i18n/en-debrief.ts`. */
export interface Telling {
  readonly kind: TurningKind;
  /** The ending that it is about. */
  readonly outcome: Outcome;
  /** Its chance before and after the decision. */
  readonly from: Frequency;
  readonly to: Frequency;
  readonly best: BestTelling;
}

/** What the best choice was, of all that were open. */
export type BestTelling =
  /** The one that was taken: none left the sweet spot likelier. */
  | { readonly kind: "taken" }
  /** Another, and how likely it would have left the sweet spot; or holding on, where nothing led to the sweet spot. */
  | { readonly kind: "sweeter" | "steadier"; readonly label: string; readonly chance: Frequency }
  /** None that matters: nothing led to the sweet spot any more, and holding on was no likelier with another. */
  | { readonly kind: "none" };

/** What is to be said of a decision that changed the chance of an outcome. */
export function tellingOf(
  outcome: Outcome,
  { before, after, taken, best }: { before: Chances; after: Chances; taken: string; best: OptionChances },
): Telling {
  const hope = best.chances["sweet-spot"] > 0 ? "sweet-spot" : "holding-on";
  const [from, to, chance] = frequenciesOf(before[outcome], after[outcome], best.chances[hope]);
  const isBest = best.choice === taken || best.chances[hope] === after[hope];
  return { kind: kindOf(outcome, before[outcome], after[outcome]), outcome, from, to, best: bestTelling() };

  function bestTelling(): BestTelling {
    if (isBest) return { kind: hope === "sweet-spot" ? "taken" : "none" };
    return { kind: hope === "sweet-spot" ? "sweeter" : "steadier", label: best.label, chance };
  }
}

/** The outcome whose chance moved most; of equals the first of `OUTCOMES`. */
export function mostMoved(before: Chances, after: Chances): Outcome {
  const moved = (outcome: Outcome): number => Math.abs(after[outcome] - before[outcome]);
  return OUTCOMES.reduce((most, outcome) => (moved(outcome) > moved(most) ? outcome : most));
}

function kindOf(outcome: Outcome, before: number, after: number): TurningKind {
  const isUp = after > before;
  if (outcome === "holding-on") return isUp ? "settled" : "unsettled";
  if (outcome === "sweet-spot") {
    if (isUp) return after === 1 ? "won" : "opened";
    return after === 0 ? "closed" : "narrowed";
  }
  if (isUp) return after === 1 ? "sealed" : "tipped";
  return after === 0 ? "averted" : "eased";
}
