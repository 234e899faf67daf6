import { needsOf } from "../../src/company/needs.ts";
import type { Outcome } from "../../src/company/outcome.ts";
import { outcomeOf } from "../../src/company/outcome.ts";
import { collapseOf } from "../../src/company/step.ts";
import { END } from "../../src/scenario/flow.ts";
import type { Choice, Scene } from "../../src/scenario/schema.ts";
import { sceneAt, type Story } from "../../src/story/compile.ts";
import { decide, isOpen, openState, type StoryState, successor } from "../../src/story/decide.ts";

/** A way of playing: which of the open choices to take. */
export type Bot = (open: readonly Choice[], state: StoryState, scene: Scene) => Choice;

const most = (choices: readonly Choice[], worth: (choice: Choice) => number): Choice =>
  choices.reduce((best, choice) => (worth(choice) > worth(best) ? choice : best));

const led = ({ effects }: Choice): number => effects.leadership ?? 0;
const managed = ({ effects }: Choice): number => effects.management ?? 0;

export const leader: Bot = (open) => most(open, led);
export const manager: Bot = (open) => most(open, managed);
export const bothAtOnce: Bot = (open) => most(open, (choice) => Math.min(led(choice), managed(choice)));

/** Takes the hat that the moment misses most. */
export const adaptive: Bot = (open, { company }, { situation }) => {
  const needs = needsOf(company, situation);
  const forLeadership = needs.leadership - company.leadership;
  const forManagement = needs.management - company.management;
  return forLeadership > forManagement ? most(open, led) : most(open, managed);
};

/** Plays by chance, the same for the same seed. */
export function random(seed: number): Bot {
  let state = seed;
  return (open) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return open[Math.floor((state / 2 ** 32) * open.length)] ?? most(open, led);
  };
}

/** Plays a story to its end by the rules alone, without a machine. */
export function letPlay(story: Story, bot: Bot): { outcome: Outcome; choiceIds: string[]; state: StoryState } {
  let state = openState(story);
  for (let id = story.start; id !== END; id = successor(state)) {
    const { scene } = sceneAt(story, id);
    const open = scene.choices.filter((choice) => isOpen(choice, state));
    state = decide(state, scene, bot(open, state, scene));
  }
  return {
    outcome: collapseOf(state.company) ?? outcomeOf(state.company),
    choiceIds: state.decisions.map(({ choice }) => choice.id),
    state,
  };
}
