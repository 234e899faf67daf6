import type { BotName } from "../explore/exploration.ts";
import type { Chances } from "./chances.ts";
import type { Trail } from "./trail.ts";

/** Someone who has played the same story, always in the same way. */
export interface BotBeside {
  readonly bot: BotName;
  /** The play in which it takes the first of those choices it likes. Null for the one that plays by chance. */
  readonly trail: Trail | null;
  /** How all its plays end: likelihoods, 0–1. */
  readonly chances: Chances;
}
