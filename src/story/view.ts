import type { Company } from "../company/step.ts";
import type { Figure, Figures, Situation, Vital } from "../company/figures.ts";
import type { Hat } from "../company/hat.ts";
import type { Needs } from "../company/needs.ts";
import type { Outcome } from "../company/outcome.ts";
import type { Weather } from "../company/weather.ts";
import type { Look } from "../scenario/schema.ts";
import type { Furnishing, Lesson, Place, Temperament } from "../scenario/vocabulary.ts";

/** Plain data that the page hands to the stage, the sounds and the components. */

/** Someone who can be seen on the stage. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly job: string;
  readonly temperament: Temperament;
  readonly look: Look;
}

/** Everything the stage and the sounds need to know; they compare it with the one before. */
export interface StageView {
  /** Fixes all chance on the stage. */
  readonly seed: number;
  readonly company: string;
  readonly furnishing: Furnishing;
  /** The player's own figure. */
  readonly you: Look;
  readonly cast: readonly PersonView[];
  readonly place: Place;
  /** Id of the cast member who speaks now. */
  readonly speaker: string | null;
  /** The hat of the last choice. */
  readonly hat: Hat;
  readonly weather: Weather;
  readonly vitals: { readonly [vital in Vital]: number };
  readonly phase: Phase;
  /** How much of the story is still to come: 1 in its first act, less with each act, 0 once it has come to its end. */
  readonly ahead: number;
  /** Vitals that something from earlier has just moved, in an aftermath. */
  readonly delayed: readonly Vital[];
  /** Set once the story is over. */
  readonly outcome: Outcome | null;
  /** True when a symptom ended the story before its time. */
  readonly early: boolean;
}

export type Phase = "deciding" | "aftermath" | "ended";

export interface ChoiceView {
  readonly id: string;
  readonly label: string;
  readonly say: string | null;
  /** Why it cannot be taken now; null when it can. */
  readonly locked: string | null;
  readonly hat: Hat;
}

/** One figure before and after a decision. */
export interface ChangeView {
  readonly figure: Figure;
  readonly before: number;
  readonly after: number;
}

export interface AftermathView {
  readonly choice: ChoiceView;
  /** Paragraphs: what happened. */
  readonly result: readonly string[];
  /** Paragraphs: why it worked or not. */
  readonly why: readonly string[];
  /** Only figures that moved. */
  readonly changes: readonly ChangeView[];
  /** What earlier decisions brought about just now, with the choice that caused it. */
  readonly arrivals: readonly { readonly id: string; readonly from: string; readonly text: readonly string[] }[];
  readonly lessons: readonly Lesson[];
}

export interface SceneView {
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  readonly speaker: PersonView | null;
  readonly situation: Situation;
  readonly text: readonly string[];
  readonly choices: readonly ChoiceView[];
  /** For the trainer's eyes; null where the author has written none. */
  readonly facilitator: {
    readonly note: readonly string[];
    readonly questions: readonly string[];
    /** What groups usually say. */
    readonly usually: readonly string[];
  } | null;
}

export interface ActView {
  readonly title: string;
  readonly number: number;
  readonly of: number;
  readonly intro: readonly string[];
  /** True on the act's first scene, where the intro is shown. */
  readonly opens: boolean;
}

export interface EndingView {
  readonly id: string;
  readonly outcome: Outcome;
  /** True when a symptom ended the story before its time. */
  readonly early: boolean;
  readonly title: string;
  readonly text: readonly string[];
}

/** One decision of the past, for the history and the debrief. */
export interface DecisionView {
  readonly number: number;
  readonly act: string;
  readonly scene: string;
  readonly sceneTitle: string;
  readonly choice: string;
  readonly label: string;
  readonly hat: Hat;
  readonly situation: Situation;
  readonly needs: Needs;
  /** 0–100: how close both meters were to what the scene needed, after the decision. */
  readonly fit: number;
  readonly why: readonly string[];
  readonly lessons: readonly Lesson[];
  readonly before: Figures;
  readonly after: Figures;
}

/** Everything a page shows at one moment of a play. */
export interface StoryView {
  readonly scenario: { readonly id: string; readonly title: string; readonly company: string; readonly role: string };
  readonly phase: Phase;
  readonly act: ActView;
  readonly scene: SceneView;
  readonly company: Company;
  /** What this scene asks for: shown only with the assist setting and in the debrief. */
  readonly needs: Needs;
  readonly aftermath: AftermathView | null;
  readonly ending: EndingView | null;
  readonly history: readonly DecisionView[];
  readonly stage: StageView;
}
