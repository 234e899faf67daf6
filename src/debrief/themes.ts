import { type Lesson, LESSONS } from "../scenario/vocabulary.ts";
import type { DecisionView } from "../story/view.ts";

/** What the lessons are about, in the order in which a room can best talk about it. */
export const THEMES = {
  direction: ["vision", "possibility", "horizon", "rekindle"],
  order: ["execution", "predictability", "clarity", "growing-pains"],
  people: ["trust", "no-title", "language"],
  moment: ["inspire-organise", "change-stability", "both-hats"],
  trouble: ["talk-no-results", "runs-no-growth", "chaos", "stagnation"],
} as const satisfies { readonly [theme: string]: readonly Lesson[] };
export type Theme = keyof typeof THEMES;

/** A lesson, and the decisions in which it came up. */
export interface LessonMet {
  readonly lesson: Lesson;
  readonly decisions: readonly DecisionView[];
}

/** What a play had to say about one theme. */
export interface ThemeMet {
  /** `other` holds the decisions that teach nothing in particular. */
  readonly theme: Theme | "other";
  /** In the order of the theme. */
  readonly lessons: readonly LessonMet[];
  /** In the order of the play, each once. */
  readonly decisions: readonly DecisionView[];
}

/** The lessons that came up, in the order in which they were first met. */
export function lessonsOf(decisions: readonly DecisionView[]): LessonMet[] {
  const firstMet = ({ decisions: [first] }: LessonMet): number => first?.number ?? 0;
  return met(LESSONS, decisions).toSorted((a, b) => firstMet(a) - firstMet(b));
}

/**
 * A play by theme: only what came up. A decision that teaches lessons of two themes stands in
 * both, and each stands somewhere.
 */
export function themesOf(decisions: readonly DecisionView[]): ThemeMet[] {
  const themes = Object.keys(THEMES).map((name): ThemeMet => {
    const theme = name as Theme;
    const lessons = met(THEMES[theme], decisions);
    return { theme, lessons, decisions: decisions.filter((one) => lessons.some((at) => at.decisions.includes(one))) };
  });
  const other = {
    theme: "other",
    lessons: [],
    decisions: decisions.filter((one) => one.lessons.length === 0),
  } as const;
  return [...themes, other].filter(({ decisions: at }) => at.length > 0);
}

function met(lessons: readonly Lesson[], decisions: readonly DecisionView[]): LessonMet[] {
  return lessons
    .map((lesson) => ({ lesson, decisions: decisions.filter((decision) => decision.lessons.includes(lesson)) }))
    .filter(({ decisions: at }) => at.length > 0);
}
