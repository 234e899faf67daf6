import { describe, expect, it } from "vitest";
import { debriefOf } from "../../src/debrief/report.ts";
import { play } from "../helpers/player.ts";
import { scenarioOf, TINY } from "../helpers/tiny.ts";

const tiny = scenarioOf(TINY);

describe("a debrief", () => {
  const look = (...choices: string[]) =>
    debriefOf(
      play(tiny)
        .choose(...choices)
        .read().view,
    );

  it("draws the path from the opening through every decision", () => {
    const { path, decisions, final } = look("list", "buy", "share");
    expect(path.map(({ number }) => number)).toEqual([0, 1, 2, 3]);
    expect(path[0]).toMatchObject({ leadership: 60, management: 20 });
    expect(path.at(-1)).toMatchObject({ leadership: final.leadership, management: final.management });
    expect(decisions.map(({ choice, hat }) => [choice, hat])).toEqual([
      ["list", "management"],
      ["buy", "both"],
      ["share", "management"],
    ]);
  });

  it("counts hats and the switches between them", () => {
    expect(look("cheer", "dream", "share")).toMatchObject({
      hats: { leadership: 2, management: 1, both: 0, none: 0 },
      switches: 1,
    });
  });

  it("names each lesson once, with every decision in which it came up", () => {
    const { lessons } = look("cheer", "dream", "wait");
    expect(lessons.map(({ lesson, decisions }) => [lesson, decisions.map(({ number }) => number)])).toEqual([
      ["talk-no-results", [1]],
      ["vision", [2]],
      ["horizon", [2]],
      ["both-hats", [3]],
    ]);
  });

  it("gives the mean fit of the decisions, and none where nothing was decided", () => {
    const { fit, decisions } = look("list", "buy");
    expect(fit).toBe(Math.round(decisions.reduce((sum, decision) => sum + decision.fit, 0) / decisions.length));
    expect(debriefOf(play(tiny).view).fit).toBeNull();
  });
});
