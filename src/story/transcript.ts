import type { Figures } from "../company/figures.ts";
import type { Story } from "./compile.ts";
import { newPlay } from "./play.ts";
import { replay, type Stopped } from "./replay.ts";
import { run } from "./running.ts";
import type { DecisionView, EndingView, SceneView, StoryView } from "./view.ts";

/** One decision of a transcript, with all that was to be read. */
export interface TranscriptDecision extends DecisionView {
  /** Paragraphs of the scene, its asides among them. */
  readonly text: readonly string[];
  /** Paragraphs of the aftermath. */
  readonly result: readonly string[];
  /** Ids of the consequences of earlier decisions that arrived with this one. */
  readonly arrivals: readonly string[];
}

/** A play written down: plain JSON, the same for the same story and choices on every machine. */
export interface Transcript {
  readonly scenario: StoryView["scenario"];
  readonly opening: Figures;
  readonly decisions: readonly TranscriptDecision[];
  /** Why a choice could not be taken; null when every one could. */
  readonly stopped: Stopped | null;
  /** What is to be decided next; null when the story is over. */
  readonly next: Pick<SceneView, "id" | "title" | "text" | "choices"> | null;
  /** How it ended; null when it has not. */
  readonly ending: EndingView | null;
}

/** Plays a list of choices from the start and writes down what happened, as far as the story allows. */
export function transcriptOf(story: Story, choiceIds: readonly string[]): Transcript {
  const { choiceIds: held, stopped } = replay(story, { choiceIds });
  const playing = run(story, newPlay(story, 0));
  const decisions = held.map((choice) => {
    const { text } = playing.view.scene;
    playing.choose(choice);
    const decision = written(playing.view, text);
    playing.proceed();
    return decision;
  });
  const { scenario, ending, scene } = playing.view;
  const { id, title, text, choices } = scene;
  return {
    scenario,
    opening: story.scenario.opening,
    decisions,
    stopped,
    next: ending === null ? { id, title, text, choices } : null,
    ending,
  };
}

/** The decision that a view has just seen. */
function written({ history, aftermath }: StoryView, text: readonly string[]): TranscriptDecision {
  const decision = history.at(-1);
  if (decision === undefined || aftermath === null) throw new Error("a choice that holds has an aftermath");
  return { ...decision, text, result: aftermath.result, arrivals: aftermath.arrivals.map(({ id }) => id) };
}
