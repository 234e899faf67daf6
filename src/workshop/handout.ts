import { choicesOf } from "../scenario/walk.ts";
import type { Scenario } from "../scenario/schema.ts";
import { type Lesson, LESSONS } from "../scenario/vocabulary.ts";

/** What everybody takes home from a session, on one page. */
export interface Handout {
  readonly title: string;
  readonly tagline: string;
  readonly role: string;
  /** The lessons that most decisions of this story teach, the most taught first. */
  readonly lessons: readonly Lesson[];
  /** One to think about from each act. */
  readonly questions: readonly string[];
}

/** As many as fit on a page and in a head. */
const LESSONS_SHOWN = 5;

export function handoutOf(scenario: Scenario): Handout {
  const taught = choicesOf(scenario).flatMap(({ choice }) => choice.lessons);
  const times = (lesson: Lesson): number => taught.filter((one) => one === lesson).length;
  return {
    title: scenario.title,
    tagline: scenario.tagline,
    role: scenario.role.title,
    lessons: LESSONS.filter((lesson) => times(lesson) > 0)
      .toSorted((one, other) => times(other) - times(one))
      .slice(0, LESSONS_SHOWN),
    questions: scenario.acts.flatMap(({ debrief }) => debrief?.questions.slice(0, 1) ?? []),
  };
}
