import { FEWEST_DECISIONS } from "../../debrief/fewest.ts";
import { type Guess, playOf } from "../../debrief/guess.ts";
import type { Reflections } from "../../storage/reflections.ts";
import type { OpenedPlay } from "./opened-play.ts";

/**
 * What was guessed of a play: undefined as long as it still is to be guessed, null where it is
 * not, or no more. Who has decided little, or looks at a play that came by a link and may be
 * anybody's, is not asked.
 */
export function keptGuess(
  reflections: Reflections,
  { save, running, reflectionId }: OpenedPlay,
): Guess | null | undefined {
  const { choiceIds } = running.play;
  const { guess } = reflections.get(reflectionId);
  // A play that has gone on since, or another way, has other figures.
  if (guess === null || guess?.play === playOf(choiceIds)) return guess;
  return save === null || choiceIds.length < FEWEST_DECISIONS ? null : undefined;
}
