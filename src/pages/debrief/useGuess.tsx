import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { compare, type Guess, playOf } from "../../debrief/guess.ts";
import type { Debrief } from "../../debrief/report.ts";
import { createReflections } from "../../storage/reflections.ts";
import { GuessForm } from "../../ui/debrief/judging/GuessForm.tsx";
import { GuessResult } from "../../ui/debrief/judging/GuessResult.tsx";
import type { App } from "../app.ts";
import { keptGuess } from "./kept-guess.ts";
import type { OpenedPlay } from "./opened-play.ts";

/**
 * Asks players to guess their figures before they see them, once for each play, and lays the
 * guess beside the figures from then on.
 */
export function useGuess(
  app: App,
  opened: OpenedPlay,
  debrief: Debrief,
): { revealed: boolean; guess: ComponentChildren } {
  const reflections = createReflections(app.store);
  const [guess, setGuess] = useState(() => keptGuess(reflections, opened));
  const answered = useRef(false);

  // The form that had the focus is gone: on to what took its place.
  useEffect(() => {
    if (answered.current) document.querySelector<HTMLElement>(guess ? "#guessed" : "h1")?.focus();
  }, [guess]);

  function answer(given: Guess | null): void {
    answered.current = true;
    // Where nothing can be kept, the guess holds as long as the page does.
    reflections.add(opened.reflectionId, { guess: given });
    setGuess(given);
  }

  if (guess === undefined) {
    const { decisions, range } = debrief;
    const play = playOf(opened.running.play.choiceIds);
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
