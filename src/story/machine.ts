import { assign, type SnapshotFrom, setup } from "xstate";
import { END } from "../scenario/flow.ts";
import type { Scene } from "../scenario/schema.ts";
import { successorsOf } from "../scenario/walk.ts";
import { choiceOf, type Story } from "./compile.ts";
import { decide, isOpen, openState, type StoryState, successor } from "./decide.ts";

/** What a player can do: take a choice, and turn the page after its aftermath. */
export type StoryEvent = { type: "choose"; choice: string } | { type: "proceed" };

const base = setup({
  types: { context: {} as StoryState, events: {} as StoryEvent, tags: {} as "deciding" | "aftermath" | "ended" },
});

/**
 * The statechart of a story: a state for each scene, in which the player first
 * decides and then reads the aftermath, and one final state. Which scene is on is
 * the state; figures, flags and what is still to come are the context.
 */
export function machineOf(story: Story) {
  const scenes = [...story.scenes.values()].map(({ scene }) => [scene.id, sceneState(scene)] as const);
  return base.createMachine({
    id: "story",
    context: openState(story),
    initial: story.start,
    states: { ...Object.fromEntries(scenes), [END]: { type: "final", tags: "ended" } },
  });
}

export type StoryMachine = ReturnType<typeof machineOf>;
export type StorySnapshot = SnapshotFrom<StoryMachine>;

function sceneState(scene: Scene) {
  // A collapse can end the story after any scene, so every scene can lead to the end.
  const targets = new Set([...scene.choices.flatMap((choice) => successorsOf(choice).map((way) => way.scene)), END]);
  return base.createStateConfig({
    initial: "deciding",
    states: {
      deciding: {
        tags: "deciding",
        on: {
          choose: {
            guard: ({ context, event }) => {
              const choice = choiceOf(scene, event.choice);
              return choice !== undefined && isOpen(choice, context);
            },
            actions: assign(({ context, event }) => {
              const choice = choiceOf(scene, event.choice);
              return choice === undefined ? context : decide(context, scene, choice);
            }),
            target: "aftermath",
          },
        },
      },
      aftermath: {
        tags: "aftermath",
        on: {
          proceed: [...targets].map((target) => ({
            guard: ({ context }: { context: StoryState }) => successor(context) === target,
            target: `#story.${target}`,
          })),
        },
      },
    },
  });
}
