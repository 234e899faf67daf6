import type { LessonMet } from "../../debrief/themes.ts";
import { tDebrief } from "../../i18n/t-debrief.ts";
import { Part } from "./Part.tsx";

/** Every lesson that came up, with the decisions in which it did. */
export function Lessons({ lessons }: { lessons: readonly LessonMet[] }) {
  return (
    <Part id="lessons" title={tDebrief("debrief.lessons")}>
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
    </Part>
  );
}
