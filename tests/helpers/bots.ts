import { needsOf } from "../../src/company/needs.ts";
import type { Outcome } from "../../src/company/outcome.ts";
import { outcomeOf } from "../../src/company/outcome.ts";
import { collapseOf } from "../../src/company/step.ts";
import { drawFrom, hatsOf, wearing } from "../../src/explore/bots.ts";
import { lotsOf } from "../../src/explore/chance.ts";
import type { BotName } from "../../src/explore/exploration.ts";
import { END } from "../../src/scenario/flow.ts";
import type { Choice, Scene } from "../../src/scenario/schema.ts";
import { sceneAt, type Story } from "../../src/story/compile.ts";
import { decide, isOpen, openState, type StoryState, successor } from "../../src/story/decide.ts";

/** A way of playing: which of the open choices to take. */
export type Bot = (open: readonly Choice[], state: StoryState, scene: Scene) => Choice | undefined;

/** One of the explorer's bots; where it would draw lots it takes the first. */
const botNamed =
  (name: BotName): Bot =>
  (open, state, scene) => {
    const needs = needsOf(state.company, scene.situation);
    const lean = needs.leadership - state.company.leadership - (needs.management - state.company.management);
    const moment = { number: state.decisions.length + 1, lean };
    return firstOf(open, drawFrom(name, hatsOf(open), allOf(open), moment));
  };

export const leader = botNamed("leadership");
export const manager = botNamed("management");
export const adaptive = botNamed("adaptive");
export const bothAtOnce: Bot = (open) => firstOf(open, wearing(hatsOf(open), "both", allOf(open)));

/** Plays by chance, the same for the same seed. */
export function random(seed: number): Bot {
  const lots = lotsOf(seed);
  return (open) => open[lots(open.length)];
}

const allOf = (open: readonly Choice[]): number => (1 << open.length) - 1;

const firstOf = (open: readonly Choice[], bits: number): Choice | undefined =>
  open.find((_, i) => (bits & (1 << i)) !== 0);

/** Plays a story to its end by the rules alone, without a machine. */
export function letPlay(story: Story, bot: Bot): { outcome: Outcome; choiceIds: string[]; state: StoryState } {
  let state = openState(story);
  for (let id = story.start; id !== END; id = successor(state)) {
    const { scene } = sceneAt(story, id);
    const open = scene.choices.filter((choice) => isOpen(choice, state));
    const choice = bot(open, state, scene);
    if (choice === undefined) throw new Error(`no choice of scene "${id}" is open`);
    state = decide(state, scene, choice);
  }
  return {
    outcome: collapseOf(state.company) ?? outcomeOf(state.company),
    choiceIds: state.decisions.map(({ choice }) => choice.id),
    state,
  };
}
