import type { Act, Choice, Scenario, Scene } from "../scenario/schema.ts";
import { scenesOf } from "../scenario/walk.ts";
import { fingerprint } from "./hash.ts";

/** A scenario made ready to be played: what is looked up at every step, looked up once. */
export interface Story {
  readonly scenario: Scenario;
  /** Changes whenever anything in the scenario does. */
  readonly contentHash: string;
  /** The id of the first scene. */
  readonly start: string;
  readonly scenes: ReadonlyMap<string, StoryScene>;
}

export interface StoryScene {
  readonly scene: Scene;
  readonly act: Act;
  /** Counts from 0. */
  readonly actIndex: number;
}

/** @throws when the scenario has no scene; a parsed scenario always has one. */
export function compile(scenario: Scenario): Story {
  const scenes = new Map(
    scenario.acts.flatMap((act, actIndex) => act.scenes.map((scene) => [scene.id, { scene, act, actIndex }] as const)),
  );
  const first = scenesOf(scenario)[0];
  if (first === undefined) throw new Error(`scenario "${scenario.id}" has no scene`);
  return { scenario, contentHash: fingerprint(JSON.stringify(scenario)), start: first.scene.id, scenes };
}

/** @throws when the story has no such scene, which a checked scenario rules out. */
export function sceneAt(story: Story, id: string): StoryScene {
  const found = story.scenes.get(id);
  if (found === undefined) throw new Error(`scenario "${story.scenario.id}" has no scene "${id}"`);
  return found;
}

export function choiceOf(scene: Scene, id: string): Choice | undefined {
  return scene.choices.find((choice) => choice.id === id);
}
