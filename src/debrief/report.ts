import type { Figures } from "../company/figures.ts";
import { type Hat, HATS } from "../company/hat.ts";
import { type Outcome, outcomeOf } from "../company/outcome.ts";
import type { DecisionView, EndingView, StoryView } from "../story/view.ts";
import { type Practice, practicesFor } from "./practice.ts";
import { type Profile, profileOf } from "./profile.ts";
import { type Range, rangeOf } from "./range.ts";
import { type LessonMet, lessonsOf, type ThemeMet, themesOf } from "./themes.ts";

/** One point of the path on the leadership × management plane. */
export interface PathPoint {
  /** 0 is the opening; from then on the number of the decision that led here. */
  readonly number: number;
  readonly leadership: number;
  readonly management: number;
  readonly outcome: Outcome;
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
  readonly themes: readonly ThemeMet[];
  readonly range: Range;
  /** Null where too little was decided to say anything. */
  readonly profile: Profile | null;
  readonly practices: readonly Practice[];
  readonly final: Figures;
}

/** Looks back on a play, finished or not. */
export function debriefOf(view: StoryView): Debrief {
  const decisions = view.history;
  const range = rangeOf(decisions);
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
    themes: themesOf(decisions),
    range,
    profile: profileOf(range),
    practices: practicesFor(range),
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

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
