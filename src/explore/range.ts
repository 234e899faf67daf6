import type { Meter } from "../company/figures.ts";
import type { KnownFutures } from "./known-futures.ts";
import { isOver, type Moment, optionsOf } from "./moments.ts";
import { playOnward } from "./onward.ts";
import type { Pieces } from "./pieces.ts";
import type { Positions } from "./positions.ts";
import type { Tables } from "./tables.ts";

/** The least and the most of a figure, 0–100. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** Where both meters can stand after one decision, over all continuations that get so far. */
export type RangeAt = { readonly [meter in Meter]: Span } & {
  /** Of the decision, from 1. */
  readonly number: number;
};

/**
 * Where both meters can stand after the decision that led to a moment, and after each one
 * that can follow, over all continuations. Exact; `known` spares most of the work.
 */
export function* rangeFrom(tables: Tables, moment: Moment, known: KnownFutures | null): Pieces<RangeAt[]> {
  const ranges = new Ranges();
  const go = function* (at: Moment): Pieces<void> {
    const { positions, path } = at;
    ranges.see(path.length, positions);
    const ahead = known?.ranges[path];
    if (ahead !== undefined) ranges.widen(path.length + 1, ahead);
    else if (path.length < (known?.ranged ?? 0)) for (const option of optionsOf(tables, at)) yield* go(option);
    else if (!isOver(at)) yield* playOnward(tables, at, every, ({ number, after }) => ranges.see(number, after));
  };
  yield* go(moment);
  return ranges.list();
}

/** The same for all that can follow a moment, as it stands in a file: see `KnownFutures`. */
export function* rangeNumbersFrom(tables: Tables, moment: Moment): Pieces<number[]> {
  const [, ...ahead] = yield* rangeFrom(tables, moment, null);
  return ahead.flatMap(({ leadership: l, management: m }) => [l.min, l.max, m.min, m.max]);
}

const every = (_: unknown, open: number): number => open;

type Growing = { readonly [meter in Meter]: { min: number; max: number } };

class Ranges {
  /** By number of decisions. */
  readonly #spans: Growing[] = [];

  see(number: number, positions: Positions): void {
    const { leadership, management } = this.#at(number);
    stretchTo(leadership, positions.figure(0, "leadership"));
    stretchTo(management, positions.figure(0, "management"));
  }

  /** Takes in the numbers of a file. */
  widen(from: number, numbers: readonly number[]): void {
    numbers.forEach((value, i) => {
      const at = this.#at(from + (i >> 2));
      stretchTo((i & 3) < 2 ? at.leadership : at.management, value);
    });
  }

  list(): RangeAt[] {
    return this.#spans.flatMap((spans, number) => ({ number, ...spans }));
  }

  #at(number: number): Growing {
    const none = { min: 100, max: 0 };
    return (this.#spans[number] ??= { leadership: { ...none }, management: { ...none } });
  }
}

function stretchTo(span: Growing[Meter], value: number): void {
  span.min = Math.min(span.min, value);
  span.max = Math.max(span.max, value);
}
