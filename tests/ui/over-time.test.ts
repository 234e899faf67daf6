import { describe, expect, it } from "vitest";
import { debriefOf } from "../../src/debrief/report.ts";
import { percent } from "../../src/ui/debrief/chances/percent.ts";
import { actsOf, askedCourseOf, courseOf } from "../../src/ui/debrief/time/over-time.ts";
import { letPlay, manager } from "../helpers/bots.ts";
import { play } from "../helpers/player.ts";
import { shipped } from "../helpers/shipped.ts";
import { compile } from "../../src/story/compile.ts";

const story = compile(shipped("startup"));
const { decisions, path, final } = debriefOf(
  play(story.scenario)
    .choose(...letPlay(story, manager).choiceIds)
    .read().view,
);
const opening = decisions[0]?.before ?? final;

describe("a play over time", () => {
  it("begins with the opening and ends where the path does", () => {
    for (const meter of ["leadership", "management"] as const) {
      expect(courseOf(meter, opening, decisions).map(({ value }) => value)).toEqual(path.map((point) => point[meter]));
    }
  });

  it("lays what each moment asked for beside what there was after it", () => {
    const asked = askedCourseOf("leadership", decisions);
    expect(asked.map(({ number }) => number)).toEqual(decisions.map(({ number }) => number));
    expect(asked.map(({ asked: needed }) => needed)).toEqual(decisions.map(({ needs }) => needs.leadership));
  });

  it("is divided into its acts without a gap and without an overlap", () => {
    const acts = actsOf(decisions);
    expect(acts[0]?.from).toBe(0.5);
    expect(acts.at(-1)?.to).toBe(decisions.length + 0.5);
    for (const [i, act] of acts.slice(1).entries()) expect(act.from).toBe(acts[i]?.to);
  });
});

describe("a share of all ways", () => {
  it.each([
    [0, "0 %"],
    [0.0004, "< 1 %"],
    [0.125, "13 %"],
    [0.9996, "> 99 %"],
    [1, "100 %"],
  ])("%f is said as %s: never none or all where it is not", (share, words) => {
    expect(percent(share)).toBe(words);
  });
});
