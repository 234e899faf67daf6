import { END } from "../scenario/flow.ts";
import type { Choice, Scene } from "../scenario/schema.ts";
import { successorsOf } from "../scenario/walk.ts";
import { choiceOf, sceneAt, type Story } from "../story/compile.ts";
import { decide, isOpen, openState, type StoryState, successor } from "../story/decide.ts";
import type { TeamId } from "./settings.ts";

/** One company on its way through the story: the room's, or that of a team. */
export interface Line {
  /** Null for the company of the whole room. */
  readonly team: TeamId | null;
  readonly state: StoryState;
  /** The scene that is on, also while its aftermath is read; `END` once the story is over. */
  readonly scene: string;
}

export const openLine = (story: Story, team: TeamId | null): Line => ({
  team,
  state: openState(story),
  scene: story.start,
});

export const isRunning = ({ scene }: Line): boolean => scene !== END;

/** The choices that can be voted for; none once the story is over. */
export function openChoices(story: Story, line: Line): readonly Choice[] {
  return isRunning(line) ? sceneOf(story, line).choices.filter((choice) => isOpen(choice, line.state)) : [];
}

/** @throws when the story of this line is over */
export const sceneOf = (story: Story, line: Line): Scene => sceneAt(story, line.scene).scene;

/** Takes a choice that is open; the scene stays on for its aftermath. */
export function decided(story: Story, line: Line, choiceId: string): Line {
  const scene = sceneOf(story, line);
  const choice = choiceOf(scene, choiceId);
  return choice === undefined ? line : { ...line, state: decide(line.state, scene, choice) };
}

/** Turns the page after an aftermath. */
export const movedOn = (line: Line): Line => (isRunning(line) ? { ...line, scene: successor(line.state) } : line);

/**
 * Whether a line can leave out what lies between and go on in `scene`, with its company as it
 * is. Never where a choice is open no more, and never back: no scene is decided twice, neither
 * now nor by what follows.
 */
export function canJump(story: Story, line: Line, scene: string): boolean {
  const target = story.scenes.get(scene)?.scene;
  if (target === undefined || !isRunning(line) || line.scene === scene) return false;
  if (!target.choices.some((choice) => isOpen(choice, line.state))) return false;
  const past = new Set(line.state.decisions.map((decision) => decision.scene.id));
  return !reachOf(story, scene).some((id) => past.has(id));
}

/** A scene and everything that can follow it. */
function reachOf(story: Story, from: string): string[] {
  const seen = new Set([from]);
  for (const id of seen) {
    const ways = story.scenes.get(id)?.scene.choices.flatMap((choice) => successorsOf(choice)) ?? [];
    for (const { scene } of ways) seen.add(scene);
  }
  return [...seen];
}
