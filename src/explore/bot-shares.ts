import { OUTCOMES } from "../company/outcome.ts";
import { drawFrom } from "./bots.ts";
import type { BotName } from "./exploration.ts";
import { openingOf } from "./moments.ts";
import { playOnward } from "./onward.ts";
import type { Pieces } from "./pieces.ts";
import type { Tables } from "./tables.ts";

/** How likely a bot ends in each outcome, in the order of `OUTCOMES`, 0–1: over all ways in which its lots can fall. */
export function* botSharesOf(tables: Tables, bot: BotName): Pieces<number[]> {
  const shares = OUTCOMES.map(() => 0);
  const draw = drawFrom.bind(null, bot);
  yield* playOnward(tables, openingOf(tables), draw, ({ after, isLast, likelihood }) => {
    if (!isLast) return;
    const outcome = OUTCOMES.indexOf(after.outcome(0));
    shares[outcome] = (shares[outcome] ?? 0) + likelihood;
  });
  return shares;
}
