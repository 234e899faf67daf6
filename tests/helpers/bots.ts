import type { Outcome } from "../../src/company/outcome.ts";
import { outcomeOf } from "../../src/company/outcome.ts";
import { collapseOf } from "../../src/company/step.ts";
import { wearing } from "../../src/explore/bots.ts";
import { lotsOf } from "../../src/explore/chance.ts";
import { playAs, playBy } from "../../src/explore/play-as.ts";
import { sceneAt, type Story } from "../../src/story/compile.ts";
import { decide, openState, type StoryState, successor } from "../../src/story/decide.ts";

/** A way of playing: the ids of its choices, from the first to the last. */
export type Bot = (story: Story) => string[];

export const leader: Bot = (story) => playAs(story, "leadership");
export const manager: Bot = (story) => playAs(story, "management");
export const adaptive: Bot = (story) => playAs(story, "adaptive");
export const bothAtOnce: Bot = (story) => playBy(story, (hats, open) => wearing(hats, "both", open));

/** Plays by chance, the same for the same seed. */
export function random(seed: number): Bot {
  return (story) => playAs(story, "random", lotsOf(seed));
}

/** Lets a bot play a story to its end, by the rules alone, which is a hundred times as fast as on its machine. */
export function letPlay(story: Story, bot: Bot): { outcome: Outcome; choiceIds: string[]; state: StoryState } {
  const choiceIds = bot(story);
  const state = choiceIds.reduce((before: StoryState, choiceId) => {
    const { scene } = sceneAt(story, before.decisions.length === 0 ? story.start : successor(before));
    const choice = scene.choices.find(({ id }) => id === choiceId);
    if (choice === undefined) throw new Error(`scene "${scene.id}" has no choice "${choiceId}"`);
    return decide(before, scene, choice);
  }, openState(story));
  return { outcome: collapseOf(state.company) ?? outcomeOf(state.company), choiceIds, state };
}
