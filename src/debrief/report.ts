import type { Figures } from "../company/figures.ts";
import { type Hat, HATS } from "../company/hat.ts";
import { type Outcome, outcomeOf } from "../company/outcome.ts";
import { type Lesson, LESSONS } from "../scenario/vocabulary.ts";
import type { DecisionView, EndingView, StoryView } from "../story/view.ts";

/** One point of the path on the leadership × management plane. */
export interface PathPoint {
  /** 0 is the opening; from then on the number of the decision that led here. */
  readonly number: number;
  readonly leadership: number;
  readonly management: number;
  readonly outcome: Outcome;
}

/** A lesson, and the decisions in which it came up. */
export interface LessonMet {
  readonly lesson: Lesson;
  readonly decisions: readonly DecisionView[];
}

/** What a play shows when one looks back on it. */
export interface Debrief {
  readonly scenario: StoryView["scenario"];
  readonly ending: EndingView | null;
  readonly outcome: Outcome;
  readonly path: readonly PathPoint[];
  readonly decisions: readonly DecisionView[];
  /** How many decisions wore each hat. */
  readonly hats: { readonly [hat in Hat]: number };
  /** How often the hat changed from one decision to the next. */
  readonly switches: number;
  /** Mean fit of all decisions, 0–100; null before the first. */
  readonly fit: number | null;
  /** In the order in which they were first met. */
  readonly lessons: readonly LessonMet[];
  readonly final: Figures;
}

/** Looks back on a play, finished or not. */
export function debriefOf(view: StoryView): Debrief {
  const decisions = view.history;
  const opening = decisions[0]?.before ?? view.company;
  return {
    scenario: view.scenario,
    ending: view.ending,
    outcome: view.ending?.outcome ?? outcomeOf(view.company),
    path: [pointOf(0, opening), ...decisions.map(({ number, after }) => pointOf(number, after))],
    decisions,
    hats: countHats(decisions),
    switches: decisions.filter(({ hat }, i) => i > 0 && hat !== decisions[i - 1]?.hat).length,
    fit: decisions.length === 0 ? null : Math.round(sum(decisions.map(({ fit }) => fit)) / decisions.length),
    lessons: lessonsOf(decisions),
    final: view.company,
  };
}

function pointOf(number: number, figures: Figures): PathPoint {
  const { leadership, management } = figures;
  return { number, leadership, management, outcome: outcomeOf(figures) };
}

function countHats(decisions: readonly DecisionView[]): { [hat in Hat]: number } {
  const count = (hat: Hat): number => decisions.filter((decision) => decision.hat === hat).length;
  return Object.fromEntries(HATS.map((hat) => [hat, count(hat)])) as { [hat in Hat]: number };
}

function lessonsOf(decisions: readonly DecisionView[]): LessonMet[] {
  const met = LESSONS.map((lesson) => ({
    lesson,
    decisions: decisions.filter(({ lessons }) => lessons.includes(lesson)),
  }));
  const firstMet = ({ decisions: [first] }: LessonMet): number => first?.number ?? 0;
  return met.filter(({ decisions: at }) => at.length > 0).toSorted((a, b) => firstMet(a) - firstMet(b));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
