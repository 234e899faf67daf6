import { type Hat, hatOf } from "../company/hat.ts";
import { type Pushes, PUSHES_LENGTH, pushesOf } from "../company/row.ts";
import { END } from "../scenario/flow.ts";
import type { Choice, Condition, Consequence, Scene } from "../scenario/schema.ts";
import { successorsOf } from "../scenario/walk.ts";
import { sceneAt, type Story } from "../story/compile.ts";
import { hatsOf, type SceneHats } from "./bots.ts";

/** Where a way leads that ends the story. */
export const THE_END = -1;

/** A story as numbers: scenes, choices, flags and consequences are counted, so that playing looks up no name. */
export interface Tables {
  readonly story: Story;
  /** Those that a play can come to, each after all that can come before it; the first opens the story. */
  readonly scenes: readonly SceneTable[];
  readonly choices: readonly ChoiceTable[];
  /** In the order of the choices that cause them: what comes due at once arrives in this order. */
  readonly consequences: readonly Consequence[];
  /** The effects of every choice, then of every consequence. */
  readonly pushes: Pushes;
  /** The number of each flag. */
  readonly flags: ReadonlyMap<string, number>;
  /** The most choices that a scene has. */
  readonly mostChoices: number;
  /** Decisions on the longest way through the scenes. */
  readonly longest: number;
}

export interface SceneTable {
  readonly scene: Scene;
  readonly number: number;
  readonly change: number;
  readonly complexity: number;
  readonly choices: readonly ChoiceTable[];
  readonly hats: SceneHats;
}

export interface ChoiceTable {
  readonly choice: Choice;
  /** `scene/choice`. */
  readonly key: string;
  readonly number: number;
  readonly hat: Hat;
  /** Where its effects begin in `pushes`. */
  readonly pushes: number;
  readonly when: Condition | undefined;
  /** Numbers of the flags that it sets. */
  readonly sets: readonly number[];
  /** Numbers of the consequences that it causes, and after how many decisions each arrives. */
  readonly causes: readonly { readonly consequence: number; readonly in: number }[];
  readonly ways: readonly { readonly when: Condition | undefined; readonly to: number }[];
}

/** @throws when a play could go round for ever or lead nowhere, which a checked scenario rules out. */
export function tablesOf(story: Story): Tables {
  const scenes = inOrder(story);
  const sceneNumbers = new Map(scenes.map(({ id }, number) => [id, number]));
  const choices = scenes.flatMap((scene) => scene.choices.map((choice) => ({ scene, choice })));
  const consequences = choices.flatMap(({ choice }) => choice.later);
  const flags = new Map(
    [...new Set(choices.flatMap(({ choice }) => choice.set))].map((flag, number) => [flag, number]),
  );
  const numbers = { scenes: sceneNumbers, flags, consequences: new Map(consequences.map((each, i) => [each, i])) };
  const choiceTables = choices.map(({ scene, choice }, number) => choiceTable(scene, choice, number, numbers));
  const sceneTables = scenes.map((scene, number) => ({
    scene,
    number,
    change: scene.situation.change,
    complexity: scene.situation.complexity,
    choices: choiceTables.filter(({ key }) => key.startsWith(`${scene.id}/`)),
    hats: hatsOf(scene.choices),
  }));
  return {
    story,
    scenes: sceneTables,
    choices: choiceTables,
    consequences,
    pushes: pushesOf([...choices.map(({ choice }) => choice.effects), ...consequences.map(({ effects }) => effects)]),
    flags,
    mostChoices: Math.max(...scenes.map((scene) => scene.choices.length)),
    longest: longestWay(sceneTables),
  };
}

function choiceTable(
  scene: Scene,
  choice: Choice,
  number: number,
  numbers: {
    readonly scenes: ReadonlyMap<string, number>;
    readonly flags: ReadonlyMap<string, number>;
    readonly consequences: ReadonlyMap<Consequence, number>;
  },
): ChoiceTable {
  return {
    choice,
    key: `${scene.id}/${choice.id}`,
    number,
    hat: hatOf(choice.effects),
    pushes: number * PUSHES_LENGTH,
    when: choice.when,
    sets: choice.set.map((flag) => numbers.flags.get(flag) ?? 0),
    causes: choice.later.map((later) => ({ consequence: numbers.consequences.get(later) ?? 0, in: later.in })),
    ways: successorsOf(choice).map((way) => ({
      when: way.when,
      to: way.scene === END ? THE_END : (numbers.scenes.get(way.scene) ?? THE_END),
    })),
  };
}

/** Decisions on the longest way from the first scene to the end. */
function longestWay(scenes: readonly SceneTable[]): number {
  const decisions = new Map<number, number>([[THE_END, 0]]);
  for (const { number, choices } of scenes.toReversed()) {
    const ahead = choices.flatMap(({ ways }) => ways.map(({ to }) => decisions.get(to) ?? 0));
    decisions.set(number, 1 + Math.max(...ahead));
  }
  return decisions.get(0) ?? 0;
}

/** The scenes that the first one leads to, each after all that can come before it. */
function inOrder(story: Story): Scene[] {
  const done = new Set<string>();
  const last: Scene[] = [];
  const trail: { scene: Scene; rest: string[] }[] = [];
  const enter = (id: string): void => {
    const { scene } = sceneAt(story, id);
    trail.push({ scene, rest: scene.choices.flatMap((choice) => successorsOf(choice).map((way) => way.scene)) });
  };
  enter(story.start);
  for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
    const next = top.rest.pop();
    if (next === undefined) {
      done.add(top.scene.id);
      last.push(top.scene);
      trail.pop();
    } else if (trail.some(({ scene }) => scene.id === next)) {
      throw new Error(`scenario "${story.scenario.id}" can go round for ever through "${next}"`);
    } else if (next !== END && !done.has(next)) {
      enter(next);
    }
  }
  return last.toReversed();
}
