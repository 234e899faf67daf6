import { type Letter, LETTERS } from "./compared.ts";
import { MARKS } from "./marks.ts";

/** The mark of a play and a piece of its line, beside its letter. */
export function PlayMark({ letter }: { letter: Letter }) {
  const { outline, dashes } = MARKS[letter];
  return (
    <span class={`play-mark play-${LETTERS.indexOf(letter)}`}>
      <svg viewBox="0 0 64 24" aria-hidden="true">
        <path class="play-line" d="M0 12h64" stroke-dasharray={dashes} />
        <path class="play-shape" transform="translate(20)" d={outline} />
      </svg>
      {letter}
    </span>
  );
}
