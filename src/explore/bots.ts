import { type Hat, hatOf } from "../company/hat.ts";
import { hatAskedFor } from "../company/needs.ts";
import type { Choice } from "../scenario/schema.ts";
import type { BotName } from "./exploration.ts";

/** Which choices of a scene wear each hat: a bit for each choice, in the order of the scene. */
export type SceneHats = { readonly [hat in Hat]: number };

export function hatsOf(choices: readonly Choice[]): SceneHats {
  const hats = { leadership: 0, management: 0, both: 0, none: 0 };
  choices.forEach(({ effects }, i) => {
    hats[hatOf(effects)] |= 1 << i;
  });
  return hats;
}

/** What a bot looks at besides the choices. */
export interface Moment {
  /** Of the decision, from 1. */
  readonly number: number;
  /** See `leanOf`. */
  readonly lean: number;
}

/**
 * Between which of the open choices a bot draws lots, as bits. Each but `random` knows
 * which hat it wants: it takes a choice that wears it, else one that wears both hats,
 * else any that is open.
 *
 * - `leadership` and `management` always want the same hat,
 * - `alternating` leads first and then changes hats with every decision,
 * - `adaptive` reads the situation: it wants the hat that is missing more, and both where
 *   it cannot tell.
 */
export function drawFrom(bot: BotName, hats: SceneHats, open: number, { number, lean }: Moment): number {
  if (bot === "random") return open;
  if (bot === "alternating") return wearing(hats, number % 2 === 1 ? "leadership" : "management", open);
  return wearing(hats, bot === "adaptive" ? hatAskedFor(lean) : bot, open);
}

/** The open choices that wear a hat, or at least both hats, or else all that are open. */
export function wearing(hats: SceneHats, hat: Hat, open: number): number {
  return hats[hat] & open || hats.both & open || open;
}

/** How many bits are set: between how many choices a lot falls. */
export function bitsOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
