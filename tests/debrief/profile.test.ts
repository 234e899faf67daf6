import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Hat } from "../../src/company/hat.ts";
import type { HatAsked } from "../../src/company/needs.ts";
import { type Profile, profileOf } from "../../src/debrief/profile.ts";
import { rangeOf } from "../../src/debrief/range.ts";
import { debriefOf } from "../../src/debrief/report.ts";
import { compile } from "../../src/story/compile.ts";
import { newPlay } from "../../src/story/play.ts";
import { run } from "../../src/story/running.ts";
import { adaptive, leader, manager } from "../helpers/bots.ts";
import { shipped, STORIES } from "../helpers/shipped.ts";
import { anyDecisions, ASKING, decisions } from "../helpers/decisions.ts";

const HATS: { [letter: string]: Hat } = { L: "leadership", M: "management", B: "both", N: "none" };
const ASKED: { [letter: string]: HatAsked } = { L: "leadership", M: "management", B: "both" };

/** The profile of a play written as pairs of what was worn and what was asked: `"LL ML"`. */
function profileIn(play: string, fit = 80): Profile | null {
  const given = play.split(" ").map((pair) => ({
    hat: HATS[pair[0] ?? ""] ?? "none",
    ...ASKING[ASKED[pair[1] ?? ""] ?? "both"],
    fit,
  }));
  return profileOf(rangeOf(decisions(...given)));
}

const told = (profile: Profile | null) =>
  profile && [profile.name, `${profile.count}/${profile.of}`, profile.evidence.map(({ number }) => number)];

describe("a profile", () => {
  it("is not made of fewer than four decisions", () => {
    expect(profileIn("LL LL ML")).toBeNull();
    expect(profileIn("LL LL ML LL")).not.toBeNull();
  });

  it.each([
    ["whoever changes with the moment", "LL MM MM LL", ["switcher", "2/2", [2, 4]]],
    ["a natural leader, at their best", "LM LM LL LM", ["leader", "4/4", [1, 2, 3]]],
    ["a natural manager", "ML MM ML LL", ["manager", "3/4", [1, 2, 3]]],
    ["one who joins both", "BL BL BM LM", ["joiner", "3/4", [1, 2, 3]]],
    ["one who mostly looks on", "NL NL NM LM", ["onlooker", "3/4", [1, 2, 3]]],
    ["one who changes, and later than the moment", "LM MM ML LL LL MM", ["late", "2/3", [2, 4]]],
    ["one who changes for the sake of it", "LL ML LL ML LL ML", ["restless", "3/5", [2, 4, 6]]],
    ["a steady hand", "LL LM BM ML NL", ["steady", "5/5", [1]]],
  ])("knows %s", (_, play, profile) => {
    expect(told(profileIn(play))).toEqual(profile);
  });

  it("says that somebody tried on everything where nothing else is true", () => {
    expect(told(profileIn("LL LM BM ML NL", 30))).toEqual(["everything", "4/5", [1, 3, 4]]);
  });

  it.each(STORIES.map(({ id }) => id))("calls the bots by their names in %s", (id) => {
    const story = compile(shipped(id));
    const names = [adaptive, leader, manager].map(
      (bot) => debriefOf(run(story, { ...newPlay(story, 1), choiceIds: bot(story) }).view).profile?.name,
    );
    expect(names).toEqual(["switcher", "leader", "manager"]);
  });

  it("cites one to three decisions of the play, in order, for any play it names", () => {
    fc.assert(
      fc.property(anyDecisions, (play) => {
        const profile = profileOf(rangeOf(play));
        expect(profile === null).toBe(play.length < 4);
        const numbers = profile?.evidence.map(({ number }) => number) ?? [1];
        expect(numbers.length).toBeGreaterThanOrEqual(1);
        expect(numbers.length).toBeLessThanOrEqual(3);
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
        expect(profile?.count ?? 0).toBeLessThanOrEqual(profile?.of ?? 0);
      }),
    );
  });
});
