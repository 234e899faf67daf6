import type { Story } from "./compile.ts";

/** A whole play: everything else about it is replay. */
export interface Play {
  readonly scenarioId: string;
  /** Of the scenario when the last choice was made. */
  readonly contentHash: string;
  /** Fixes what the stage leaves to chance; the rules leave nothing to it. A whole number, 0 to 2³²−1. */
  readonly seed: number;
  readonly choiceIds: readonly string[];
}

export function newPlay(story: Story, seed: number): Play {
  return { scenarioId: story.scenario.id, contentHash: story.contentHash, seed: seed >>> 0, choiceIds: [] };
}

/** The same play up to the point before decision `number` (counting from 1): the start of another branch. */
export function branchBefore(play: Play, number: number): Play {
  return { ...play, choiceIds: play.choiceIds.slice(0, Math.max(0, number - 1)) };
}
