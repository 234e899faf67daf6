import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { FEWEST_DECISIONS } from "../debrief/fewest.ts";
import { compare, type Guess, playOf } from "../debrief/guess.ts";
import type { Debrief } from "../debrief/report.ts";
import { createReflections } from "../storage/reflections.ts";
import { GuessForm } from "../ui/debrief/judging/GuessForm.tsx";
import { GuessResult } from "../ui/debrief/judging/GuessResult.tsx";
import type { App } from "./app.ts";
import type { OpenedPlay } from "./opened-play.ts";

/**
 * Asks players to guess their figures before they see them, once for each play, and lays the
 * guess beside the figures from then on. Who has decided little, or looks at a play that came by
 * a link and may be anybody's, is not asked.
 */
export function useGuess(
  app: App,
  { save, running, reflectionId }: OpenedPlay,
  debrief: Debrief,
): { revealed: boolean; guess: ComponentChildren } {
  const reflections = createReflections(app.store);
  const play = playOf(running.play.choiceIds);
  const [guess, setGuess] = useState(() => readGuess());
  const answered = useRef(false);

  // The form that had the focus is gone: on to what took its place.
  useEffect(() => {
    if (answered.current) document.querySelector<HTMLElement>(guess ? "#guessed" : "h1")?.focus();
  }, [guess]);

  /** Undefined where there still is something to guess; null where nothing was guessed. */
  function readGuess(): Guess | null | undefined {
    const { guess: kept } = reflections.get(reflectionId);
    // A play that has gone on since, or another way, has other figures.
    if (kept === null || kept?.play === play) return kept;
    return save === null || debrief.decisions.length < FEWEST_DECISIONS ? null : undefined;
  }

  function answer(given: Guess | null): void {
    answered.current = true;
    // Where nothing can be kept, the guess holds as long as the page does.
    reflections.add(reflectionId, { guess: given });
    setGuess(given);
  }

  if (guess === undefined) {
    const { decisions, range } = debrief;
    const form = (
      <GuessForm
        decisions={decisions.length}
        needed={range.switches.needed}
        onGuess={(given) => answer({ play, ...given })}
        onSkip={() => answer(null)}
      />
    );
    return { revealed: false, guess: form };
  }
  return { revealed: true, guess: guess && <GuessResult result={compare(guess, debrief)} /> };
}
