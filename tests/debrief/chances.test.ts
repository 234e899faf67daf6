import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OUTCOMES } from "../../src/company/outcome.ts";
import { type Chances, chancesAlong, type DecisionChances } from "../../src/debrief/chances.ts";
import { distance, turningPoints, turningPointsFor } from "../../src/debrief/turning-points.ts";
import { Ahead } from "../../src/explore/ahead.ts";
import { forksOf } from "../../src/explore/forks.ts";
import { knowBeforehand } from "../../src/explore/know-beforehand.ts";
import { type KnownFutures, rulesOf } from "../../src/explore/known-futures.ts";
import { allOf } from "../../src/explore/pieces.ts";
import { tablesOf } from "../../src/explore/tables.ts";
import { WORTH } from "../../src/explore/worth.ts";
import { fitOf } from "../../src/company/needs.ts";
import { compile, type Story } from "../../src/story/compile.ts";
import { everyPlay, type Whole } from "../helpers/every-play.ts";
import { letPlay, random } from "../helpers/bots.ts";
import { shipped, SHIPPED } from "../helpers/shipped.ts";
import { smallStory } from "../helpers/small-stories.ts";
import { scenarioOf, TINY } from "../helpers/tiny.ts";

const choicesOf = ({ state }: Whole): string[] => state.decisions.map(({ choice }) => choice.id);
const startsWith = (whole: Whole, prefix: readonly string[]): boolean =>
  prefix.every((id, i) => choicesOf(whole)[i] === id);

/** What `chancesAlong` has to say, found by looking through every play. */
function expectedAmong(plays: readonly Whole[]): Chances {
  const ended = plays.filter(({ outcome }) => outcome !== null);
  const share = (outcome: string): number =>
    ended.length === 0 ? 0 : ended.filter((play) => play.outcome === outcome).length / ended.length;
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, share(outcome)])) as Chances;
}

const chancesOf = (story: Story, play: readonly string[], known: KnownFutures | null = null): DecisionChances[] =>
  allOf(chancesAlong(new Ahead(story, known), play));

function worthOf({ state, outcome }: Whole, from: number): number {
  const fits = state.decisions.slice(from).map(({ after, scene }) => fitOf(after, scene.situation));
  return (outcome === null ? 0 : WORTH[outcome]) + fits.reduce((sum, fit) => sum + fit, 0);
}

const knownOf = (id: string): KnownFutures =>
  JSON.parse(readFileSync(`assets/futures/${id}.json`, "utf8")) as KnownFutures;

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
          expect(before).toEqual(expectedAmong(plays.filter((whole) => startsWith(whole, so))));
          expect(after).toEqual(expectedAmong(plays.filter((whole) => startsWith(whole, play.slice(0, i + 1)))));
          for (const [o, { choice, chances, continuations }] of options.entries()) {
            const through = plays.filter((whole) => startsWith(whole, [...so, choice]));
            expect(chances).toEqual(expectedAmong(through));
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

describe("turning points", () => {
  it("are the three decisions that moved the chances most, by their total variation", () => {
    fc.assert(
      fc.property(smallStory, fc.nat(), (scenario, seed) => {
        const story = compile(scenario);
        const decisions = chancesOf(story, letPlayOf(story, seed));
        const shown = turningPoints(decisions);
        const rest = decisions.filter(({ number }) => !shown.some((point) => point.number === number));
        const least = Math.min(...shown.map(({ moved }) => moved));
        expect(shown.length).toBeLessThanOrEqual(3);
        const limit = shown.length === 3 ? least : 0;
        for (const { before, after } of rest) expect(distance(before, after)).toBeLessThanOrEqual(limit);
        for (const point of shown) {
          const options = decisions[point.number - 1]?.options ?? [];
          const sweetest = Math.max(...options.map(({ chances }) => chances["sweet-spot"]));
          expect(point.best.chances["sweet-spot"]).toBe(sweetest);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("can be asked for one outcome", () => {
    const decisions = chancesOf(compile(shipped("warm-up")), letPlayOf(compile(shipped("warm-up")), 3));
    for (const outcome of OUTCOMES) {
      const moves = turningPointsFor(outcome, decisions).map(({ moved }) => moved);
      const all = decisions.map(({ before, after }) => Math.abs(after[outcome] - before[outcome]));
      const expected = all.filter((moved) => moved > 0).toSorted((one, other) => other - one);
      expect(moves).toEqual(expected.slice(0, 3));
    }
  });

  it("measure a distance of 1 between what has nothing in common, and none between equals", () => {
    const sure = (outcome: string): Chances =>
      Object.fromEntries(OUTCOMES.map((name) => [name, name === outcome ? 1 : 0])) as Chances;
    expect(distance(sure("chaos"), sure("sweet-spot"))).toBe(1);
    expect(distance(sure("drift"), sure("drift"))).toBe(0);
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
