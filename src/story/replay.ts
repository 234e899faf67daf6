import { initialTransition, transition } from "xstate";
import type { Story } from "./compile.ts";
import { machineOf, type StoryMachine, type StorySnapshot } from "./machine.ts";
import type { Play } from "./play.ts";

/** Why a play could not be followed to its last choice. */
export interface Stopped {
  /** The number of the first decision that no longer holds, counting from 1. */
  readonly at: number;
  /** How many decisions the play had in all. */
  readonly of: number;
  readonly choice: string;
  readonly reason: "unknown-choice" | "locked" | "story-over";
}

export interface Replayed {
  readonly snapshot: StorySnapshot;
  /** The choices that held. */
  readonly choiceIds: readonly string[];
  /** Null when every choice held. */
  readonly stopped: Stopped | null;
}

/**
 * Plays a list of choices from the start, as far as the story still allows. Ends in
 * the aftermath of the last choice that held, or in the first scene when there is none.
 */
export function replay(
  story: Story,
  play: Pick<Play, "choiceIds">,
  machine: StoryMachine = machineOf(story),
): Replayed {
  let [snapshot] = initialTransition(machine);
  const held: string[] = [];
  for (const choice of play.choiceIds) {
    const [scene] = snapshot.hasTag("aftermath") ? transition(machine, snapshot, { type: "proceed" }) : [snapshot];
    const event = { type: "choose", choice } as const;
    if (!scene.can(event)) {
      const stopped = {
        at: held.length + 1,
        of: play.choiceIds.length,
        choice,
        reason: reasonOf(story, scene, choice),
      };
      return { snapshot, choiceIds: held, stopped };
    }
    [snapshot] = transition(machine, scene, event);
    held.push(choice);
  }
  return { snapshot, choiceIds: held, stopped: null };
}

function reasonOf(story: Story, snapshot: StorySnapshot, choice: string): Stopped["reason"] {
  if (snapshot.hasTag("ended")) return "story-over";
  const scene = story.scenes.get(sceneIdOf(snapshot))?.scene;
  return scene?.choices.some(({ id }) => id === choice) === true ? "locked" : "unknown-choice";
}

/** The scene that is on; once the story is over, the one that was on last. */
export function sceneIdOf(snapshot: StorySnapshot): string {
  const value = snapshot.value as string | Record<string, unknown>;
  if (typeof value !== "string") return Object.keys(value)[0] ?? "";
  return snapshot.context.decisions.at(-1)?.scene.id ?? "";
}
