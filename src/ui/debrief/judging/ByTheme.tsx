import { goingOf } from "../../../company/needs.ts";
import type { LessonMet, ThemeMet } from "../../../debrief/themes.ts";
import { t } from "../../../i18n/t.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import type { DecisionView } from "../../../story/view.ts";
import { HatIcon } from "../../base/HatIcon.tsx";
import { Part } from "../Part.tsx";
import "./theme.css";

/** The play in the order of what there was to learn from it. */
export function ByTheme({ themes }: { themes: readonly ThemeMet[] }) {
  return (
    <Part
      id="themes"
      title={tDebrief("theme.heading")}
      lead={tDebrief(themes.length === 0 ? "debrief.noLessons" : "theme.lead")}
    >
      <div class="themes">
        {themes.map(({ theme, lessons, decisions }) => (
          <section key={theme} class="theme" aria-labelledby={`theme-${theme}`}>
            <h3 id={`theme-${theme}`}>{tDebrief(`theme.${theme}`)}</h3>
            {theme === "other" && <p>{tDebrief("theme.otherHint")}</p>}
            <div class="theme-lessons">
              {lessons.map((met) => (
                <Lesson key={met.lesson} {...met} />
              ))}
              {theme === "other" && <Where decisions={decisions} />}
            </div>
          </section>
        ))}
      </div>
    </Part>
  );
}

function Lesson({ lesson, decisions }: LessonMet) {
  return (
    <article class="sheet">
      <h4>{tDebrief(`lesson.${lesson}.title`)}</h4>
      <p>{tDebrief(`lesson.${lesson}.text`)}</p>
      <Where decisions={decisions} />
    </article>
  );
}

/** Where something came up, what was done there, and how it went. */
function Where({ decisions }: { decisions: readonly DecisionView[] }) {
  return (
    <ul class="theme-where">
      {decisions.map(({ number, sceneTitle, label, hat, fit }) => (
        <li key={number}>
          <HatIcon hat={hat} />
          <span>
            <b>
              {number}. {sceneTitle}
            </b>{" "}
            <span class="only-read">({t(`hat.${hat}.short`)})</span> {label}
          </span>
          <span class={`going ${goingOf(fit)}`}>
            {tDebrief(`theme.going.${goingOf(fit)}`)} <small>{tDebrief("theme.fit", { fit })}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
