import type { Outcome } from "../company/outcome.ts";
import type { BotBeside } from "./beside.ts";
import type { DecisionChances } from "./chances.ts";
import type { TurningPoint } from "./turning-points.ts";

/** Everything that all continuations tell of a play. */
export interface Counted {
  /** What was still possible at each decision. */
  readonly decisions: readonly DecisionChances[];
  /** The three decisions that changed most, the greatest first. */
  readonly turningPoints: readonly TurningPoint[];
  /** For each ending that was ever possible: the three decisions that changed its chance most. */
  readonly byOutcome: readonly { readonly outcome: Outcome; readonly points: readonly TurningPoint[] }[];
  /** The bots beside the player. */
  readonly beside: readonly BotBeside[];
}
