import type { Counted } from "../../../debrief/counted.ts";
import { counterOf, type Subject } from "../../../debrief/counter.ts";
import type { WhatIf } from "../../../debrief/what-if.ts";

/** Told what part of the work is done: 0–1, never less than before. */
export type OnPart = (part: number) => void;

/** Answers questions about one play, wherever it runs: on the page's own thread or on another. */
export interface Teller {
  counted(onPart: OnPart): Promise<Counted>;
  whatIf(number: number, choice: string): Promise<WhatIf | null>;
}

/** @param slice after so many milliseconds, others get a turn */
export function tellerOf(subject: Subject, slice: number, signal?: AbortSignal): Teller {
  const counter = counterOf(subject);
  const paced = async <Result>(pieces: Generator<number, Result>, onPart: OnPart): Promise<Result> => {
    let done = 0;
    for (let breath = performance.now(); ;) {
      const piece = pieces.next();
      if (piece.done === true) return piece.value;
      done = Math.max(done, piece.value);
      if (performance.now() - breath < slice) continue;
      onPart(done);
      await new Promise((goOn) => setTimeout(goOn));
      signal?.throwIfAborted();
      breath = performance.now();
    }
  };
  return {
    counted: (onPart) => paced(counter.counted(), onPart),
    whatIf: (number, choice) => paced(counter.whatIf(number, choice), () => {}),
  };
}
