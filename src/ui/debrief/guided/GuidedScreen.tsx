import type { ComponentChildren } from "preact";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import { CloseIcon } from "../../base/icons.tsx";
import { useHeadingFocus } from "../../base/useHeadingFocus.ts";
import { type GuidedIntent, type Question, QUESTIONS } from "./questions.ts";
import "./guided.css";

interface GuidedScreenProps {
  title: string;
  question: Question;
  /** The part of the debrief that belongs to the question. */
  piece: ComponentChildren;
  onIntent: (intent: GuidedIntent) => void;
}

/** One question for a room, large, with the part of the debrief that belongs to it. */
export function GuidedScreen({ title, question, piece, onIntent }: GuidedScreenProps) {
  const heading = useHeadingFocus<HTMLHeadingElement>(question);
  const at = QUESTIONS.indexOf(question) + 1;
  return (
    <div class="guided">
      <header class="guided-head">
        <p class="guided-title">{title}</p>
        <Progress at={at} />
        <button
          type="button"
          class="button quiet round"
          aria-label={tDebrief("guided.leave")}
          onClick={() => onIntent("leave")}
        >
          <CloseIcon />
        </button>
      </header>
      <main class="guided-main">
        <div class="guided-words">
          <h1 ref={heading} tabIndex={-1}>
            {tDebrief(`guided.${question}.question`)}
          </h1>
          <p class="guided-ask">{tDebrief(`guided.${question}.ask`)}</p>
          <p class="guided-prompt">{tDebrief("guided.quiet", { prompt: tDebrief(`guided.${question}.prompt`) })}</p>
        </div>
        <div class={`guided-piece about-${question}`} key={question}>
          {piece}
        </div>
      </main>
      <nav class="guided-foot" aria-label={tDebrief("guided.name")}>
        <button type="button" class="button" disabled={at === 1} onClick={() => onIntent("back")}>
          {tDebrief("guided.back")}
        </button>
        <p class="guided-keys">{tDebrief("guided.keys")}</p>
        <button type="button" class="button main" onClick={() => onIntent("next")}>
          {tDebrief(at === QUESTIONS.length ? "guided.done" : "guided.next")}
        </button>
      </nav>
    </div>
  );
}

/** "2 of 6", and a row of dots that says it to those far away. */
function Progress({ at }: { at: number }) {
  const words = tDebrief("guided.progress", { at, of: QUESTIONS.length });
  return (
    <p class="guided-progress">
      <span>{words}</span>
      <span class="guided-dots" aria-hidden="true">
        {QUESTIONS.map((question, i) => (
          <i key={question} class={i < at ? "done" : ""} />
        ))}
      </span>
    </p>
  );
}
