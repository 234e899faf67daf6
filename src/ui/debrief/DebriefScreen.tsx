import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { HATS } from "../../company/hat.ts";
import type { Debrief } from "../../debrief/report.ts";
import type { LessonMet } from "../../debrief/themes.ts";
import { t } from "../../i18n/t.ts";
import { tDebrief } from "../../i18n/t-debrief.ts";
import { HatIcon } from "../base/HatIcon.tsx";
import { Prose } from "../base/Prose.tsx";
import { DecisionTable } from "./DecisionTable.tsx";
import { PathPlane } from "./PathPlane.tsx";
import "./debrief.css";
import "../play/ending.css";

interface DebriefScreenProps {
  debrief: Debrief;
  /** Goes on with the play; null when it is not among the saves of this browser. */
  playHref: string | null;
  againHref: string;
  /** To the guided mode. */
  guideHref: string;
  homeHref: string;
  onPrint: () => void;
  /** What is to be said of the play before anything else. */
  note: ComponentChildren;
  /** What one can take away. */
  keep: ComponentChildren;
}

/** Looking back on a play: where it went, what was decided, and what there was to learn from it. */
export function DebriefScreen({
  debrief,
  playHref,
  againHref,
  guideHref,
  homeHref,
  onPrint,
  note,
  keep,
}: DebriefScreenProps) {
  const [selected, select] = useState(debrief.decisions.length);
  const { ending, outcome, scenario } = debrief;
  return (
    <div class="debrief">
      <header class="debrief-head">
        <p class="card-over">{scenario.title}</p>
        <h1 tabIndex={-1}>{tDebrief("debrief.heading")}</h1>
        <nav class="row debrief-ways" aria-label={tDebrief("debrief.ways")}>
          {ending === null && playHref !== null && (
            <a class="button main" href={playHref}>
              {tDebrief("debrief.back")}
            </a>
          )}
          <a class="button" href={guideHref}>
            {tDebrief("guided.open")}
          </a>
          <a class="button" href={againHref}>
            {t("ending.again")}
          </a>
          <a class="button" href={homeHref}>
            {t("ending.other")}
          </a>
          <button type="button" class="button" onClick={onPrint}>
            {tDebrief("debrief.print")}
          </button>
        </nav>
      </header>
      <main>
        {note}
        {ending === null ? (
          <p>{tDebrief("debrief.unfinished")}</p>
        ) : (
          <div class={`outcome ${outcome}`}>
            <b>{tDebrief("debrief.of", { title: ending.title, outcome: t(`outcome.${outcome}`) })}</b>
            <span>{t(`outcome.${outcome}.means`)}</span>
          </div>
        )}
        <div class="debrief-top">
          <PathPlane path={debrief.path} decisions={debrief.decisions} selected={selected} onSelect={select} />
          <div class="debrief-side">
            <Step debrief={debrief} number={selected} />
            <Hats debrief={debrief} />
          </div>
        </div>
        <DecisionTable decisions={debrief.decisions} selected={selected} onSelect={select} />
        <Lessons lessons={debrief.lessons} />
        {keep}
      </main>
    </div>
  );
}

/** The step of the path that is pointed at, in words. */
function Step({ debrief, number }: { debrief: Debrief; number: number }) {
  const decision = debrief.decisions[number - 1];
  const opening = debrief.path[0];
  if (!decision) {
    return (
      <section class="step sheet">
        <h3>{tDebrief("debrief.opening")}</h3>
        {opening && <p>{tDebrief("debrief.stepOpening", opening)}</p>}
      </section>
    );
  }
  const { sceneTitle, label, hat, why, after, needs } = decision;
  return (
    <section class="step sheet">
      <h3>
        {t("play.decision", { number })}: {sceneTitle}
      </h3>
      <p class="step-label">
        <HatIcon hat={hat} /> {label}
      </p>
      <Prose text={why} />
      <p class="step-figures">
        {tDebrief("debrief.stepFigures", {
          leadership: after.leadership,
          management: after.management,
          neededLeadership: needs.leadership,
          neededManagement: needs.management,
        })}
      </p>
    </section>
  );
}

function Hats({ debrief }: { debrief: Debrief }) {
  return (
    <section class="worn" aria-labelledby="worn">
      <h2 id="worn">{tDebrief("debrief.hats")}</h2>
      <ul>
        {HATS.map((hat) => (
          <li key={hat}>
            <HatIcon hat={hat} />
            <b>{tDebrief("debrief.hatTimes", { count: debrief.hats[hat] })}</b>
            <span>{t(`hat.${hat}.short`)}</span>
          </li>
        ))}
      </ul>
      {debrief.fit !== null && (
        <p>
          {tDebrief("debrief.fit")}: <b>{t("meters.value", { value: debrief.fit })}</b>
        </p>
      )}
    </section>
  );
}

function Lessons({ lessons }: { lessons: readonly LessonMet[] }) {
  return (
    <section aria-labelledby="lessons">
      <h2 id="lessons">{tDebrief("debrief.lessons")}</h2>
      {lessons.length === 0 && <p>{tDebrief("debrief.noLessons")}</p>}
      <ul class="lessons">
        {lessons.map(({ lesson, decisions }) => (
          <li key={lesson} class="sheet">
            <h3>{tDebrief(`lesson.${lesson}.title`)}</h3>
            <p>{tDebrief(`lesson.${lesson}.text`)}</p>
            {decisions.map(({ number, sceneTitle, label }) => (
              <p key={number} class="lesson-from">
                {tDebrief("debrief.lessonFrom", { scene: sceneTitle, label })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
