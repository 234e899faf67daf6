import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OUTCOMES } from "../../src/company/outcome.ts";
import { chancesAlong, type DecisionChances } from "../../src/debrief/chances.ts";
import { Ahead } from "../../src/explore/ahead.ts";
import { forksOf } from "../../src/explore/forks.ts";
import { knowBeforehand } from "../../src/explore/know-beforehand.ts";
import { type KnownFutures, rulesOf } from "../../src/explore/known-futures.ts";
import { allOf } from "../../src/explore/pieces.ts";
import { tablesOf } from "../../src/explore/tables.ts";
import { compile, type Story } from "../../src/story/compile.ts";
import { letPlay, random } from "../helpers/bots.ts";
import { everyPlay } from "../helpers/every-play.ts";
import { beginningWith, chancesAmong, choicesOf, worthOf } from "../helpers/look-through.ts";
import { knownOf, shipped, SHIPPED } from "../helpers/shipped.ts";
import { smallStory } from "../helpers/small-stories.ts";
import { scenarioOf, TINY } from "../helpers/tiny.ts";

const chancesOf = (story: Story, play: readonly string[], known: KnownFutures | null = null): DecisionChances[] =>
  allOf(chancesAlong(new Ahead(story, known), play));

describe("the chances along a play", () => {
  // The times are guards against hanging for ever.
  it("are what looking through every play one after the other gives", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(smallStory, fc.nat(), fc.nat({ max: 3 }), (scenario, seed, beforehand) => {
        const story = compile(scenario);
        const plays = everyPlay(story);
        const play = plays.map(choicesOf)[seed % plays.length] ?? [];
        const ahead = new Ahead(story, knowBeforehand(tablesOf(story), { decisions: beforehand, ranged: 0 }));
        const decisions = allOf(chancesAlong(ahead, play));
        const forks = allOf(forksOf(ahead, play));
        expect(decisions.map(({ taken }) => taken)).toEqual(play);
        for (const [i, { before, after, options }] of decisions.entries()) {
          const so = play.slice(0, i);
          expect(before).toEqual(chancesAmong(beginningWith(plays, so)));
          expect(after).toEqual(chancesAmong(beginningWith(plays, play.slice(0, i + 1))));
          for (const [o, { choice, chances, continuations }] of options.entries()) {
            const through = beginningWith(plays, [...so, choice]);
            expect(chances).toEqual(chancesAmong(through));
            expect(continuations).toBe(through.filter(({ outcome }) => outcome !== null).length);
            const worths = through.map((whole) => worthOf(whole, i + 1));
            expect(forks[i]?.options[o]?.future.worth).toBe(Math.max(...worths));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("stop where a play no longer holds", () => {
    const story = compile(scenarioOf(TINY));
    expect(chancesOf(story, ["cheer", "buy", "share"]).map(({ taken }) => taken)).toEqual(["cheer"]);
    expect(chancesOf(story, [])).toEqual([]);
  });

  it("are counted afresh when what is known was made for other rules", () => {
    const story = compile(scenarioOf(TINY));
    const known = knowBeforehand(tablesOf(story), { decisions: 3, ranged: 0 });
    const wrong = Object.fromEntries(Object.keys(known.futures).map((path) => [path, [9, 9, 9, 9, 9, 9]]));
    const play = ["list", "buy", "share"];
    expect(chancesOf(story, play, { ...known, rules: "others", futures: wrong })).toEqual(chancesOf(story, play));
    expect(chancesOf(story, play, { ...known, futures: wrong })).not.toEqual(chancesOf(story, play));
  });
});

describe("what is known beforehand of each story", () => {
  it.each(SHIPPED)("is up to date for $id (else: npm run futures)", ({ id }) => {
    expect(knownOf(id).rules).toBe(rulesOf(tablesOf(compile(shipped(id)))));
  });

  it.each(SHIPPED)("adds up for $id: what can become of a position is what can become of its choices", ({ id }) => {
    const { futures, decisions } = knownOf(id);
    const paths = Object.keys(futures);
    const childrenOf = (path: string): string[] => ["0", "1", "2", "3"].map((place) => path + place);
    const inner = paths.filter((path) => path.length < decisions && childrenOf(path).some((child) => child in futures));
    expect(inner.length).toBeGreaterThan(5);
    for (const path of inner) {
      const children = childrenOf(path).flatMap((child) => futures[child] ?? []);
      const sums = OUTCOMES.map((_, i) =>
        children.filter((_number, n) => n % (OUTCOMES.length + 1) === i).reduce((sum, ends) => sum + ends, 0),
      );
      expect(futures[path]?.slice(0, OUTCOMES.length)).toEqual(sums);
    }
  });

  it.each(SHIPPED)("is what a play of $id counts by itself from there", { timeout: 60_000 }, ({ id }) => {
    const story = compile(shipped(id));
    const known = knownOf(id);
    const shallow = { ...known, futures: withoutLongest(known) };
    const play = letPlayOf(story, 5);
    expect(chancesOf(story, play, shallow)).toEqual(chancesOf(story, play, known));
  });
});

/** Some play of a story; of a small one possibly one that gets stuck. */
const letPlayOf = (story: Story, seed: number): string[] => {
  if (story.scenes.size > 5) return letPlay(story, random(seed)).choiceIds;
  const plays = everyPlay(story).map(choicesOf);
  return plays[seed % plays.length] ?? [];
};

/** Without the paths of all known decisions, so that these have to be counted. */
const withoutLongest = ({ futures, decisions }: KnownFutures): KnownFutures["futures"] =>
  Object.fromEntries(Object.entries(futures).filter(([path]) => path.length < decisions));
