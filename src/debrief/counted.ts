import { type Outcome, OUTCOMES } from "../company/outcome.ts";
import type { Ahead } from "../explore/ahead.ts";
import { type Pieces, stretch } from "../explore/pieces.ts";
import { type BotBeside, besideOf } from "./beside.ts";
import { chancesAlong, type DecisionChances } from "./chances.ts";
import { type TurningPoint, turningPoints, turningPointsFor } from "./turning-points.ts";

/** Everything that all continuations tell of a play. */
export interface Counted {
  /** What was still possible at each decision. */
  readonly decisions: readonly DecisionChances[];
  /** The three decisions that changed most, the greatest first. */
  readonly turningPoints: readonly TurningPoint[];
  /** For each outcome whose chance ever changed, in the order of `OUTCOMES`: the three decisions that changed its chance most. */
  readonly byOutcome: readonly { readonly outcome: Outcome; readonly points: readonly TurningPoint[] }[];
  /** The bots beside the player. */
  readonly beside: readonly BotBeside[];
}

/** Counts everything that can become of a play, decision by decision, and looks at who plays beside it. */
export function* countedOf(ahead: Ahead, choiceIds: readonly string[]): Pieces<Counted> {
  const decisions = yield* stretch(chancesAlong(ahead, choiceIds), 0, 0.5);
  const beside = yield* stretch(besideOf(ahead), 0.5, 0.5);
  const byOutcome = OUTCOMES.map((outcome) => ({ outcome, points: turningPointsFor(outcome, decisions) }));
  return {
    decisions,
    turningPoints: turningPoints(decisions),
    byOutcome: byOutcome.filter(({ points }) => points.length > 0),
    beside,
  };
}
