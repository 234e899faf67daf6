import { createActor } from "xstate";
import type { StoryState } from "./decide.ts";
import type { StoryMachine } from "./machine.ts";
import { sceneIdOf } from "./replay.ts";

/**
 * Plays a story to its end on its machine, without any views. `pick` names the choice to
 * take in each scene; the play breaks off, and is not over, where it names none or one
 * that is locked.
 */
export function playOnMachine(
  machine: StoryMachine,
  pick: (scene: string, state: StoryState) => string | undefined,
): { state: StoryState; over: boolean } {
  const actor = createActor(machine).start();
  for (let now = actor.getSnapshot(); !now.hasTag("ended"); now = actor.getSnapshot()) {
    const choice = pick(sceneIdOf(now), now.context);
    if (choice === undefined) break;
    actor.send({ type: "choose", choice });
    if (!actor.getSnapshot().hasTag("aftermath")) break;
    actor.send({ type: "proceed" });
  }
  const last = actor.getSnapshot();
  actor.stop();
  return { state: last.context, over: last.hasTag("ended") };
}
