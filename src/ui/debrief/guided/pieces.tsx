import { useState } from "preact/hooks";
import type { Debrief } from "../../../debrief/report.ts";
import type { LessonMet } from "../../../debrief/themes.ts";
import { t } from "../../../i18n/t.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import { Prose } from "../../base/Prose.tsx";
import { PathPlane } from "../plane/PathPlane.tsx";

/** How it ended: the picture of it and its words. */
export function EndingPiece({ debrief, still }: { debrief: Debrief; still: string | null }) {
  const { ending, outcome } = debrief;
  return (
    <figure class="ending-piece">
      {still !== null && <img src={still} alt="" />}
      <figcaption>
        <h2 class={`stamp ${outcome}`}>{t(`outcome.${outcome}`)}</h2>
        {ending === null ? (
          <p>{tDebrief("guided.feelUnfinished")}</p>
        ) : (
          <>
            <h3>{ending.title}</h3>
            <Prose text={ending.text} />
          </>
        )}
      </figcaption>
    </figure>
  );
}

/** The path, and the step that is pointed at in words. */
export function PathPiece({ debrief }: { debrief: Debrief }) {
  const { path, decisions } = debrief;
  const [selected, select] = useState(decisions.length);
  const decision = decisions[selected - 1];
  return (
    <div class="step-piece">
      <PathPlane path={path} decisions={decisions} selected={selected} onSelect={select} />
      <p>
        {decision
          ? tDebrief("debrief.step", { number: selected, scene: decision.sceneTitle, label: decision.label })
          : tDebrief("debrief.opening")}
      </p>
    </div>
  );
}

/** So many lessons are put before a room: those that came up most often. */
const LESSONS_SHOWN = 4;

/** The lessons that came up most, for a room to find them again at work. */
export function LessonsPiece({ lessons }: { lessons: readonly LessonMet[] }) {
  const most = lessons.toSorted((a, b) => b.decisions.length - a.decisions.length).slice(0, LESSONS_SHOWN);
  if (most.length === 0) return <p>{tDebrief("debrief.noLessons")}</p>;
  return (
    <ul class="cards-piece">
      {most.map(({ lesson }) => (
        <li key={lesson} class="sheet">
          <h2>{tDebrief(`lesson.${lesson}.title`)}</h2>
          <p>{tDebrief(`lesson.${lesson}.text`)}</p>
        </li>
      ))}
    </ul>
  );
}
