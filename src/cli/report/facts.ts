import { type Hat, hatOf } from "../../company/hat.ts";
import type { ChoiceCount, Explored } from "../../explore/exploration.ts";
import { END } from "../../scenario/flow.ts";
import type { Choice, Scenario, Scene } from "../../scenario/schema.ts";
import { scenesOf, successorsOf } from "../../scenario/walk.ts";

/** Words a minute in silent reading: the mean of 190 studies (Brysbaert 2019). */
export const WORDS_A_MINUTE = 238;

export interface ChoiceFacts {
  readonly choice: Choice;
  readonly hat: Hat;
  readonly count: ChoiceCount;
  /** Part of the plays that come to its scene, 0–1. */
  readonly share: number;
  /** Scenes it can lead to, or `end`. */
  readonly leadsTo: readonly string[];
  /** Plays in which the company breaks down with it, before the story is over. */
  readonly collapses: number;
}

export interface SceneFacts {
  readonly scene: Scene;
  readonly act: string;
  /** Plays that come here. */
  readonly plays: number;
  /** Part of all plays, 0–1. */
  readonly share: number;
  /** Words of the scene and its choices that a player may read here. */
  readonly words: number;
  readonly choices: readonly ChoiceFacts[];
}

const NEVER: ChoiceCount = { reached: 0, timesLocked: 0, best: null, dominated: null };

/** What is to be told of each scene, in the order of the file. */
export function scenesIn(scenario: Scenario, { exploration, flow }: Explored): SceneFacts[] {
  return scenesOf(scenario).map(({ scene, path }) => {
    const counted = scene.choices.map((choice) => ({
      choice,
      count: exploration.choices[`${scene.id}/${choice.id}`] ?? NEVER,
    }));
    // A choice is taken in each play that comes by.
    const plays = counted.reduce((sum, { count }) => sum + count.reached, 0);
    return {
      scene,
      act: scenario.acts[Number(path[1])]?.title ?? "",
      plays,
      share: part(plays, exploration.plays),
      words: wordsOf(scene),
      choices: counted.map(({ choice, count }) => {
        const leadsTo = [...new Set(successorsOf(choice).map(({ scene: to }) => to))];
        const broken = flow.ways.find((way) => way.scene === scene.id && way.choice === choice.id && way.to === END);
        return {
          choice,
          hat: hatOf(choice.effects),
          count,
          share: part(count.reached, plays),
          leadsTo,
          collapses: leadsTo.includes(END) ? 0 : (broken?.plays ?? 0),
        };
      }),
    };
  });
}

export const part = (some: number, all: number): number => (all === 0 ? 0 : some / all);

function wordsOf({ text, also, choices }: Scene): number {
  const texts = [
    text,
    ...also.map((aside) => aside.text),
    ...choices.flatMap(({ label, say = "", result, why, also: asides, later }) => [
      label,
      say,
      result,
      why,
      ...asides.map((aside) => aside.text),
      ...later.map((consequence) => consequence.text),
    ]),
  ];
  return texts.reduce((sum, each) => sum + (each.match(/\S+/g)?.length ?? 0), 0);
}
