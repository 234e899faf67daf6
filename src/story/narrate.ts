import { FIGURES, type Vital, VITALS } from "../company/figures.ts";
import { hatOf } from "../company/hat.ts";
import { fitOf, needsOf } from "../company/needs.ts";
import { outcomeOf } from "../company/outcome.ts";
import { collapseOf } from "../company/step.ts";
import { weatherOf } from "../company/weather.ts";
import { type Facts, holds } from "../scenario/condition.ts";
import type { Aside, Choice, Ending, Person, Scene } from "../scenario/schema.ts";
import { sceneAt, type Story } from "./compile.ts";
import { type Decision, isOpen, type Pending, type StoryState } from "./decide.ts";
import type { StorySnapshot } from "./machine.ts";
import { sceneIdOf } from "./replay.ts";
import type {
  AftermathView,
  ChoiceView,
  DecisionView,
  EndingView,
  PersonView,
  Phase,
  SceneView,
  StageView,
  StoryView,
} from "./view.ts";

/** How far a story has come. */
export interface StoryMoment {
  readonly state: StoryState;
  readonly phase: Phase;
  /** Id of the scene that is on; once the story is over, of the one that was on last. */
  readonly scene: string;
}

/** Turns a snapshot of a story into plain data for the page. `seed` fixes chance on the stage. */
export function narrate(story: Story, snapshot: StorySnapshot, seed: number): StoryView {
  return viewAt(story, { state: snapshot.context, phase: phaseOf(snapshot), scene: sceneIdOf(snapshot) }, seed);
}

/** The same for a story that does not run on its statechart, because it may leave scenes out. */
export function viewAt(story: Story, moment: StoryMoment, seed: number): StoryView {
  const { scenario } = story;
  const { state, phase } = moment;
  const { scene, act, actIndex } = sceneAt(story, moment.scene);
  const last = state.decisions.at(-1);
  const ending = phase === "ended" ? endingOf(story, state) : null;
  return {
    scenario: {
      id: scenario.id,
      title: scenario.title,
      company: scenario.company.name,
      role: scenario.role.title,
    },
    phase,
    act: {
      title: act.title,
      number: actIndex + 1,
      of: scenario.acts.length,
      intro: paragraphs(act.intro),
      opens: last === undefined || sceneAt(story, last.scene.id).actIndex !== actIndex,
    },
    scene: sceneView(story, scene, state),
    company: state.company,
    needs: needsOf(state.company, scene.situation),
    aftermath: phase === "aftermath" && last !== undefined ? aftermathView(last, state) : null,
    ending,
    history: state.decisions.map((decision) => decisionView(story, decision)),
    stage: stageView(story, state, scene, phase, ending, seed),
  };
}

function phaseOf(snapshot: StorySnapshot): Phase {
  if (snapshot.hasTag("ended")) return "ended";
  return snapshot.hasTag("aftermath") ? "aftermath" : "deciding";
}

function sceneView(story: Story, scene: Scene, state: StoryState): SceneView {
  const speaker = story.scenario.cast.find(({ id }) => id === scene.speaker);
  return {
    id: scene.id,
    title: scene.title,
    place: scene.place,
    speaker: speaker === undefined ? null : personView(speaker),
    situation: scene.situation,
    text: told(scene.text, scene.also, factsOf(state)),
    choices: scene.choices.map((choice) => choiceView(choice, state)),
    facilitator:
      scene.facilitator === undefined
        ? null
        : {
            note: paragraphs(scene.facilitator.note),
            questions: scene.facilitator.questions,
            usually: scene.facilitator.usually,
          },
  };
}

function choiceView(choice: Choice, state: StoryState): ChoiceView {
  return {
    id: choice.id,
    label: choice.label,
    say: choice.say ?? null,
    locked: isOpen(choice, state) ? null : (choice.locked ?? ""),
    hat: hatOf(choice.effects),
  };
}

function aftermathView({ choice, before, after, flags, arrivals }: Decision, state: StoryState): AftermathView {
  return {
    choice: { ...choiceView(choice, state), locked: null },
    result: told(choice.result, choice.also, { flags, figures: after }),
    why: paragraphs(choice.why),
    changes: FIGURES.filter((figure) => before[figure] !== after[figure]).map((figure) => ({
      figure,
      before: before[figure],
      after: after[figure],
    })),
    arrivals: arrivals.map(({ consequence, cause }) => ({
      id: consequence.id,
      from: cause.label,
      text: paragraphs(consequence.text),
    })),
    lessons: choice.lessons,
  };
}

function decisionView(story: Story, { number, scene, choice, before, after }: Decision): DecisionView {
  return {
    number,
    act: sceneAt(story, scene.id).act.title,
    scene: scene.id,
    sceneTitle: scene.title,
    choice: choice.id,
    label: choice.label,
    hat: hatOf(choice.effects),
    situation: scene.situation,
    needs: needsOf(after, scene.situation),
    fit: fitOf(after, scene.situation),
    why: paragraphs(choice.why),
    lessons: choice.lessons,
    before,
    after,
  };
}

/** Picks the ending: for its outcome, early or not, the first whose condition holds, special ones first. */
function endingOf(story: Story, state: StoryState): EndingView {
  const collapse = collapseOf(state.company);
  const outcome = collapse ?? outcomeOf(state.company);
  const fitting = story.scenario.endings.filter(
    (ending) => ending.outcome === outcome && holds(ending.when, factsOf(state)),
  );
  const early = fitting.filter((ending) => ending.early === true);
  const late = fitting.filter((ending) => ending.early !== true);
  const candidates = collapse !== null && early.length > 0 ? early : late;
  const ending = candidates.find(({ when }) => when !== undefined) ?? candidates[0];
  if (ending === undefined) throw new Error(`scenario "${story.scenario.id}" tells no ending for "${outcome}"`);
  return endingView(ending, collapse !== null);
}

function endingView({ id, outcome, title, text }: Ending, early: boolean): EndingView {
  return { id, outcome, early, title, text: paragraphs(text) };
}

function stageView(
  story: Story,
  { company, decisions }: StoryState,
  scene: Scene,
  phase: Phase,
  ending: EndingView | null,
  seed: number,
): StageView {
  const { scenario } = story;
  const last = decisions.at(-1);
  const { deadlines, customers, sales, ideas, team } = company;
  return {
    seed,
    company: scenario.company.name,
    furnishing: scenario.company.furnishing,
    you: scenario.role.look,
    cast: scenario.cast.map(personView),
    place: scene.place,
    speaker: scene.speaker ?? null,
    hat: last === undefined ? "none" : hatOf(last.choice.effects),
    weather: weatherOf(company),
    vitals: { deadlines, customers, sales, ideas, team },
    phase,
    ahead: aheadOf(scenario.acts.length, sceneAt(story, scene.id).actIndex, ending),
    delayed: phase === "aftermath" && last !== undefined ? movedBy(last.arrivals) : [],
    outcome: ending?.outcome ?? null,
    early: ending?.early ?? false,
  };
}

/** A story that breaks off has come no nearer to its end. */
function aheadOf(acts: number, actIndex: number, ending: EndingView | null): number {
  return ending !== null && !ending.early ? 0 : (acts - actIndex) / acts;
}

/** The vitals that consequences pushed on. */
function movedBy(arrivals: readonly Pending[]): Vital[] {
  return VITALS.filter((vital) => arrivals.some(({ consequence }) => (consequence.effects[vital] ?? 0) !== 0));
}

function personView({ id, name, job, temperament, look }: Person): PersonView {
  return { id, name, job, temperament, look };
}

function factsOf(state: StoryState): Facts {
  return { flags: state.flags, figures: state.company };
}

function told(text: string, also: readonly Aside[], facts: Facts): string[] {
  const asides = also.filter(({ when }) => holds(when, facts));
  return [text, ...asides.map((aside) => aside.text)].flatMap(paragraphs);
}

/** A blank line starts a new paragraph; a single line break is only the file's. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}
