import { OUTCOMES } from "../company/outcome.ts";
import type { Story } from "../story/compile.ts";
import { type Future, Futures } from "./futures.ts";
import { endOf, type KnownFutures, type Option, optionsOf, rulesOf } from "./known-futures.ts";
import { layoutOf, Positions } from "./positions.ts";
import { tablesOf, THE_END } from "./tables.ts";

/** One decision of a play, and what lay ahead of each of its open choices. */
export interface Fork {
  readonly scene: string;
  readonly taken: string;
  readonly options: readonly { readonly choice: string; readonly future: Future }[];
}

/**
 * The forks of a play, in order, as far as its choices hold. Every continuation of every
 * open choice is counted; `known` spares the largest part of that, and is passed over
 * when it was made for other rules.
 */
export function forksOf(
  story: Story,
  choiceIds: readonly string[],
  known: KnownFutures | null = null,
  onProgress?: (positions: number) => void,
): Fork[] {
  const tables = tablesOf(story);
  const futures = new Futures(tables, onProgress);
  const trusted = known !== null && known.rules === rulesOf(tables) ? known : null;
  const futureOf = ({ after, to }: Option, path: string): Future =>
    to === THE_END ? endOf(after) : (fromKnown(trusted, path) ?? futures.of(after, 0, path.length));

  const forks: Fork[] = [];
  let at = new Positions(tables, layoutOf(tables), 1);
  at.open(0);
  let scene = 0;
  let path = "";
  for (const taken of choiceIds) {
    const options = optionsOf(tables, at, scene);
    const step = options.find(({ choice }) => choice.choice.id === taken);
    if (step === undefined) break;
    forks.push({
      scene: tables.scenes[scene]?.scene.id ?? "",
      taken,
      options: options.map((option) => ({
        choice: option.choice.choice.id,
        future: futureOf(option, path + option.place),
      })),
    });
    path += step.place;
    at = step.after;
    scene = step.to;
  }
  return forks;
}

function fromKnown(known: KnownFutures | null, path: string): Future | null {
  const numbers = known?.futures[path];
  if (numbers === undefined) return null;
  return { ends: numbers.slice(0, OUTCOMES.length), worth: numbers[OUTCOMES.length] ?? 0 };
}
