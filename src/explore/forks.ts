import type { Ahead } from "./ahead.ts";
import type { Future } from "./futures.ts";
import { openingOf, optionsOf } from "./moments.ts";
import { type Pieces, stretch } from "./pieces.ts";

/** One decision of a play, and what lay ahead of each of its open choices. */
export interface Fork {
  readonly scene: string;
  readonly taken: string;
  readonly options: readonly ForkOption[];
}

export interface ForkOption {
  readonly choice: string;
  readonly label: string;
  readonly future: Future;
}

/**
 * The forks of a play, in order, as far as its choices hold. Every continuation of every
 * open choice is counted.
 */
export function* forksOf(ahead: Ahead, choiceIds: readonly string[]): Pieces<Fork[]> {
  const { tables } = ahead;
  const forks: Fork[] = [];
  let moment = openingOf(tables);
  for (const taken of choiceIds) {
    const open = optionsOf(tables, moment);
    const step = open.find(({ choice }) => choice.choice.id === taken);
    if (step === undefined) break;
    const options: ForkOption[] = [];
    for (const [i, option] of open.entries()) {
      // What is not known is nearly all counted at the first fork that asks for it.
      const future = yield* stretch(ahead.futureOf(option), i / open.length, 1 / open.length);
      const { id, label } = option.choice.choice;
      options.push({ choice: id, label, future });
    }
    forks.push({ scene: tables.scenes[moment.scene]?.scene.id ?? "", taken, options });
    moment = step;
  }
  return forks;
}
