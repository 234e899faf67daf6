import type { Scenario } from "../scenario/schema.ts";
import { Ahead } from "../explore/ahead.ts";
import type { KnownFutures } from "../explore/known-futures.ts";
import type { Pieces } from "../explore/pieces.ts";
import { compile } from "../story/compile.ts";
import type { Play } from "../story/play.ts";
import { type Counted, countedOf } from "./counted.ts";
import { type WhatIf, whatIf } from "./what-if.ts";

/** A play to look back on: plain data, so that it can be handed to another thread. */
export interface Subject {
  readonly scenario: Scenario;
  readonly play: Play;
  /** What is known of its story beforehand; null where that is nothing. */
  readonly known: KnownFutures | null;
}

export type { KnownFutures };

/** Counts for one play, in pieces, and remembers what it has counted. */
export interface Counter {
  counted(): Pieces<Counted>;
  /** See `whatIf`. */
  whatIf(number: number, choice: string): Pieces<WhatIf | null>;
}

export function counterOf({ scenario, play, known }: Subject): Counter {
  const ahead = new Ahead(compile(scenario), known);
  return {
    counted: () => countedOf(ahead, play.choiceIds),
    whatIf: (number, choice) => whatIf(ahead, play, number, choice),
  };
}
