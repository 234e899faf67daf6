import { OUTCOMES } from "../company/outcome.ts";
import type { Ahead } from "../explore/ahead.ts";
import { type BotName, BOTS } from "../explore/exploration.ts";
import { type Pieces, stretch } from "../explore/pieces.ts";
import { playAs } from "../explore/play-as.ts";
import type { Chances } from "./chances.ts";
import { type Trail, trailOf } from "./trail.ts";

/** Someone who has played the same story, always in the same way. */
export interface BotBeside {
  readonly bot: BotName;
  /** The play in which it takes the first of those choices it likes. Null for the one that plays by chance. */
  readonly trail: Trail | null;
  /** How all its plays end: likelihoods, 0–1. */
  readonly chances: Chances;
}

/** Where each bot ends in the same story. */
export function* besideOf(ahead: Ahead): Pieces<BotBeside[]> {
  const beside: BotBeside[] = [];
  for (const [i, bot] of BOTS.entries()) {
    const shares = yield* stretch(ahead.sharesOf(bot), i / BOTS.length, 1 / BOTS.length);
    const trail = bot === "random" ? null : trailOf(ahead.story, playAs(ahead.story, bot));
    beside.push({ bot, trail, chances: chancesOf(shares) });
    yield (i + 1) / BOTS.length;
  }
  return beside;
}

function chancesOf(shares: readonly number[]): Chances {
  return Object.fromEntries(OUTCOMES.map((name, i) => [name, shares[i] ?? 0])) as { [name in keyof Chances]: number };
}
