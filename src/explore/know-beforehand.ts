import { botSharesOf } from "./bot-shares.ts";
import { BOTS } from "./exploration.ts";
import { Futures } from "./futures.ts";
import { type KnownFutures, rulesOf } from "./known-futures.ts";
import { endOf, isOver, type Moment, openingOf, optionsOf } from "./moments.ts";
import { allOf } from "./pieces.ts";
import { rangeNumbersFrom } from "./range.ts";
import type { Tables } from "./tables.ts";

/** How far a file looks ahead: in decisions. */
interface Depth {
  /** Up to these, the future of every position is known. */
  readonly decisions: number;
  /** After these, the ranges are. */
  readonly ranged: number;
}

/** Works out what is to be known of a story beforehand. Takes seconds for a story of fourteen decisions. */
export function knowBeforehand(tables: Tables, { decisions, ranged }: Depth): KnownFutures {
  const all = new Futures(tables);
  const futures: { [path: string]: readonly number[] } = {};
  const ranges: { [path: string]: readonly number[] } = {};
  const go = (moment: Moment): void => {
    const { path } = moment;
    const over = isOver(moment);
    const { ends, worth } = over ? endOf(moment) : all.of(moment.positions, 0, path.length);
    futures[path] = [...ends, worth];
    if (path.length === ranged && !over) ranges[path] = allOf(rangeNumbersFrom(tables, moment));
    if (path.length < decisions) for (const option of optionsOf(tables, moment)) go(option);
  };
  go(openingOf(tables));
  const bots = Object.fromEntries(BOTS.map((bot) => [bot, allOf(botSharesOf(tables, bot))]));
  return { rules: rulesOf(tables), decisions, futures, ranged, ranges, bots };
}
