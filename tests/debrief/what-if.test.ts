import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { METERS } from "../../src/company/figures.ts";
import { whatIf } from "../../src/debrief/what-if.ts";
import { Ahead } from "../../src/explore/ahead.ts";
import { knowBeforehand } from "../../src/explore/know-beforehand.ts";
import { allOf } from "../../src/explore/pieces.ts";
import { tablesOf } from "../../src/explore/tables.ts";
import { compile } from "../../src/story/compile.ts";
import { newPlay, type Play } from "../../src/story/play.ts";
import { replay } from "../../src/story/replay.ts";
import { adaptive, leader } from "../helpers/bots.ts";
import type { Whole } from "../helpers/every-play.ts";
import { beginningWith, chancesAmong, choicesOf, worthOf } from "../helpers/look-through.ts";
import { knownOf, shipped, STORIES } from "../helpers/shipped.ts";
import { somePlay } from "../helpers/some-plays.ts";
import { scenarioOf, TINY } from "../helpers/tiny.ts";

/** Where both meters can stand after a decision, found by looking through every play. */
function rangeAmong(plays: readonly Whole[], number: number): unknown {
  const after = plays.flatMap(({ state }) => state.decisions[number - 1]?.after ?? []);
  const spans = METERS.map((meter) => {
    const values = after.map((company) => company[meter]);
    return [meter, { min: Math.min(...values), max: Math.max(...values) }] as const;
  });
  return { number, ...Object.fromEntries(spans) };
}

/** How far a file looks ahead, from nothing to more than there is. */
const depth = fc.record({ decisions: fc.nat({ max: 4 }), ranged: fc.nat({ max: 4 }) });

const tiny = compile(scenarioOf(TINY));
const tinyPlay: Play = { ...newPlay(tiny, 7), choiceIds: ["cheer", "dream", "wait"] };

describe("what if, at any decision and with any choice that was open", () => {
  // The time is a guard against hanging for ever.
  it("is what looking through every play one after the other gives", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(somePlay, fc.nat(), fc.option(depth), ({ story, plays, play }, at, known) => {
        const choices = choicesOf(play);
        const number = 1 + (at % Math.max(1, choices.length));
        const before = choices.slice(0, number - 1);
        const beforehand = known === null ? null : knowBeforehand(tablesOf(story), known);
        const ahead = new Ahead(story, beforehand);
        for (const choice of ["choice-0", "choice-1", "choice-2"]) {
          const found = allOf(whatIf(ahead, { ...newPlay(story, 0), choiceIds: choices }, number, choice));
          const through = beginningWith(plays, [...before, choice]);
          expect(found === null).toBe(through.length === 0);
          if (found === null) continue;
          const longest = Math.max(...through.map((each) => each.state.decisions.length));
          const numbers = Array.from({ length: longest - number + 1 }, (_, i) => number + i);
          expect(found.chances).toEqual(chancesAmong(through));
          expect(found.continuations).toBe(through.filter(({ outcome }) => outcome !== null).length);
          expect(found.range).toEqual(numbers.map((each) => rangeAmong(through, each)));

          const ghost = found.ghost.decisions.map((decision) => decision.choice);
          const best = Math.max(...through.map((each) => worthOf(each, number)));
          const [asPlayed] = beginningWith(through, ghost);
          expect(ghost.slice(0, number)).toEqual([...before, choice]);
          expect(asPlayed && worthOf(asPlayed, number)).toBe(best);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("can be played on for real, from the decision after it", () => {
    const found = allOf(whatIf(new Ahead(tiny), tinyPlay, 2, "dream"));
    expect(found?.playOn).toEqual({ ...tinyPlay, choiceIds: ["cheer", "dream"] });
    const { stopped, snapshot } = replay(tiny, found?.playOn ?? tinyPlay);
    expect(stopped).toBeNull();
    expect(snapshot.hasTag("ended")).toBe(false);
  });

  it("is nothing for a choice that was locked, a choice of another scene, and a decision that was never come to", () => {
    const ahead = new Ahead(tiny);
    for (const [number, choice] of [
      [2, "buy"],
      [2, "share"],
      [0, "cheer"],
      [5, "wait"],
      [1.5, "list"],
    ] as const) {
      expect(allOf(whatIf(ahead, tinyPlay, number, choice))).toBeNull();
    }
    expect(allOf(whatIf(ahead, { ...tinyPlay, choiceIds: ["nonsense", "dream"] }, 2, "dream"))).toBeNull();
  });
});

describe.each(STORIES)("what if in $id", ({ id }) => {
  const story = compile(shipped(id));
  const ahead = new Ahead(story, knownOf(id));

  it("never ends worse than the play itself did, when it was played on as well as it can be", () => {
    for (const bot of [adaptive, leader]) {
      const play = { ...newPlay(story, 0), choiceIds: bot(story) };
      for (const [i, choice] of play.choiceIds.entries()) {
        const found = allOf(whatIf(ahead, play, i + 1, choice));
        expect(found?.chances[found.ghost.outcome]).toBeGreaterThan(0);
        expect(found?.ghost.outcome === "sweet-spot").toBe((found?.chances["sweet-spot"] ?? 0) > 0);
      }
    }
  });

  it("has the range that is known beforehand, and that is what is counted", () => {
    const play = { ...newPlay(story, 0), choiceIds: leader(story) };
    const counting = new Ahead(story, { ...knownOf(id), ranged: 0, ranges: {} });
    const third = play.choiceIds[2] ?? "";
    const range = allOf(whatIf(ahead, play, 3, third))?.range;
    expect(range).toEqual(allOf(whatIf(counting, play, 3, third))?.range);
    const wider = allOf(whatIf(ahead, play, 2, play.choiceIds[1] ?? ""))?.range ?? [];
    for (const { number, leadership, management } of range ?? []) {
      const around = wider.find((each) => each.number === number);
      expect(around?.leadership.min).toBeLessThanOrEqual(leadership.min);
      expect(around?.management.max).toBeGreaterThanOrEqual(management.max);
    }
  });
});
