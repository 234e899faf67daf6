import { leanOf } from "../company/needs.ts";
import { END } from "../scenario/flow.ts";
import { sceneAt, type Story } from "../story/compile.ts";
import { decide, isOpen, openState, successor } from "../story/decide.ts";
import { drawFrom, hatsOf, type Moment, type SceneHats } from "./bots.ts";
import type { Lots } from "./chance.ts";
import type { BotName } from "./exploration.ts";

/** Between which of the open choices a way of playing draws lots, as bits: see `drawFrom`. */
export type Draw = (hats: SceneHats, open: number, moment: Moment) => number;

/** Who draws no lots takes the first. */
const theFirst: Lots = () => 0;

/** The ids of the choices with which a bot plays a story to its end. Without `lots` it takes the first of those it likes. */
export function playAs(story: Story, bot: BotName, lots: Lots = theFirst): string[] {
  return playBy(story, (hats, open, moment) => drawFrom(bot, hats, open, moment), lots);
}

/**
 * The same for any way of playing, by the rules alone, without a machine.
 *
 * @throws when a scene has no open choice, which no checked story has
 */
export function playBy(story: Story, draw: Draw, lots: Lots = theFirst): string[] {
  let state = openState(story);
  for (let id = story.start; id !== END; id = successor(state)) {
    const { scene } = sceneAt(story, id);
    const open = scene.choices.filter((choice) => isOpen(choice, state));
    const moment = { number: state.decisions.length + 1, lean: leanOf(state.company, scene.situation) };
    const bits = draw(hatsOf(open), (1 << open.length) - 1, moment);
    const liked = open.filter((_, i) => (bits & (1 << i)) !== 0);
    const choice = liked[lots(liked.length)];
    if (choice === undefined) throw new Error(`no choice of scene "${id}" is open`);
    state = decide(state, scene, choice);
  }
  return state.decisions.map(({ choice }) => choice.id);
}
