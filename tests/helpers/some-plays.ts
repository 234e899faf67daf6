import fc from "fast-check";
import type { Scenario } from "../../src/scenario/schema.ts";
import { compile, type Story } from "../../src/story/compile.ts";
import { everyPlay, type Whole } from "./every-play.ts";
import { smallStory } from "./small-stories.ts";

/** A small story with every play of it, and one of these. */
export const somePlay = fc.tuple(smallStory, fc.nat()).map(([scenario, at]) => {
  const story = compile(scenario);
  const plays = everyPlay(story);
  const play = plays[at % plays.length];
  if (play === undefined) throw new Error("every story has a play");
  return { scenario, story, plays, play } satisfies SomePlay;
});

interface SomePlay {
  readonly scenario: Scenario;
  readonly story: Story;
  readonly plays: readonly Whole[];
  readonly play: Whole;
}
