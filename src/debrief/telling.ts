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

/** What the best choice for the sweet spot was. */
export type BestTelling =
  /** The one that was taken. */
  | { readonly kind: "taken" }
  /** None: no choice led there any more. */
  | { readonly kind: "none" }
  /** Another, and how likely it would have left the sweet spot. */
  | { readonly kind: "other"; readonly label: string; readonly sweet: Frequency };

/** What is to be said of a decision that changed the chance of an outcome. */
export function tellingOf(
  outcome: Outcome,
  { before, after, taken, best }: { before: Chances; after: Chances; taken: string; best: OptionChances },
): Telling {
  const sweetest = best.chances["sweet-spot"];
  const [from, to, sweet] = frequenciesOf(before[outcome], after[outcome], sweetest);
  const kind = kindOf(outcome, before[outcome], after[outcome]);
  if (sweetest === 0) return { kind, outcome, from, to, best: { kind: "none" } };
  if (best.choice === taken) return { kind, outcome, from, to, best: { kind: "taken" } };
  return { kind, outcome, from, to, best: { kind: "other", label: best.label, sweet } };
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
