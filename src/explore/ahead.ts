import { OUTCOMES } from "../company/outcome.ts";
import type { Story } from "../story/compile.ts";
import { botSharesOf } from "./bot-shares.ts";
import type { BotName } from "./exploration.ts";
import { type Future, Futures } from "./futures.ts";
import { type KnownFutures, rulesOf } from "./known-futures.ts";
import { endOf, isOver, type Moment, type Option, optionsOf } from "./moments.ts";
import type { Pieces } from "./pieces.ts";
import { rangeFrom, type RangeAt } from "./range.ts";
import { type Tables, tablesOf } from "./tables.ts";

/** So many decisions before its ends, a story is counted in some milliseconds. */
const AT_A_TIME = 7;

/**
 * What lies ahead in a story, for whoever looks back on plays of it: known beforehand, or
 * counted when it is asked for, and then remembered.
 */
export class Ahead {
  readonly story: Story;
  readonly tables: Tables;
  readonly #futures: Futures;
  readonly #known: KnownFutures | null;

  /** @param known passed over when it was made for other rules */
  constructor(story: Story, known: KnownFutures | null = null) {
    this.story = story;
    this.tables = tablesOf(story);
    this.#futures = new Futures(this.tables);
    this.#known = known?.rules === rulesOf(this.tables) ? known : null;
  }

  /** Everything that can still become of a moment. */
  *futureOf(moment: Moment): Pieces<Future> {
    if (isOver(moment)) return endOf(moment);
    const numbers = this.#known?.futures[moment.path];
    if (numbers === undefined) return yield* this.#count(moment, 0, 1);
    return { ends: numbers.slice(0, OUTCOMES.length), worth: numbers[OUTCOMES.length] ?? 0 };
  }

  /**
   * The choices of the best way on, each as the option it is: of all continuations the one
   * with the best outcome and of those the one that fits best, as `worth.ts` has it; of
   * equals the first. Since a future is worth as much as the best of its options and the fit
   * of taking it, going for the most at each step is exact.
   */
  *bestFrom(moment: Moment): Pieces<Option[]> {
    const way: Option[] = [];
    for (let at = moment; ;) {
      const best = yield* this.#bestOf(at);
      if (best === null) return way;
      way.push(best);
      at = best;
    }
  }

  /** Where both meters can stand from here on: see `rangeFrom`. */
  rangeFrom(moment: Moment): Pieces<RangeAt[]> {
    return rangeFrom(this.tables, moment, this.#known);
  }

  /** How all plays of a bot end: see `botSharesOf`. */
  *sharesOf(bot: BotName): Pieces<readonly number[]> {
    return this.#known?.bots[bot] ?? (yield* botSharesOf(this.tables, bot));
  }

  *#bestOf(moment: Moment): Pieces<Option | null> {
    const scene = this.tables.scenes[moment.scene];
    if (scene === undefined) return null;
    let best: Option | null = null;
    let most = -1;
    for (const option of optionsOf(this.tables, moment)) {
      const { worth } = yield* this.futureOf(option);
      const all = option.positions.fit(0, scene) + worth;
      if (all > most) best = option;
      most = Math.max(most, all);
    }
    return best;
  }

  /** Counts what is far from the ends option by option, and so leaves little to count at once. */
  *#count(moment: Moment, from: number, share: number): Pieces<Future> {
    const { positions, path } = moment;
    if (this.tables.longest - path.length > AT_A_TIME) {
      const options = optionsOf(this.tables, moment).filter((option) => !isOver(option));
      const each = share / options.length;
      for (const [i, option] of options.entries()) yield* this.#count(option, from + i * each, each);
    }
    const future = this.#futures.of(positions, 0, path.length);
    yield from + share;
    return future;
  }
}
