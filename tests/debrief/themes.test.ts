import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { THEMES, themesOf } from "../../src/debrief/themes.ts";
import { LESSONS } from "../../src/scenario/vocabulary.ts";
import { anyDecisions, decisions } from "../helpers/decisions.ts";

describe("a play by theme", () => {
  it("has a theme for every lesson, and one only", () => {
    expect(Object.values(THEMES).flat().toSorted()).toEqual([...LESSONS].toSorted());
  });

  it("groups decisions by what they teach, themes and lessons in their own order", () => {
    const play = decisions(
      { hat: "management", lessons: ["clarity", "vision"] },
      { hat: "leadership", lessons: ["horizon"] },
      { hat: "none", lessons: [] },
      { hat: "leadership", lessons: ["vision"] },
    );
    const told = themesOf(play).map(({ theme, lessons, decisions: at }) => [
      theme,
      lessons.map(({ lesson }) => lesson).join(" "),
      at.map(({ number }) => number),
    ]);
    expect(told).toEqual([
      ["direction", "vision horizon", [1, 2, 4]],
      ["order", "clarity", [1]],
      ["other", "", [3]],
    ]);
  });

  it("loses no decision and no lesson, and tells none twice in a theme", () => {
    fc.assert(
      fc.property(anyDecisions, (play) => {
        const themes = themesOf(play);
        const all = themes.flatMap(({ decisions: at }) => at);
        expect([...new Set(all)].toSorted((a, b) => a.number - b.number)).toEqual(play);
        const lessons = themes.flatMap((theme) => theme.lessons.map(({ lesson }) => lesson));
        expect(lessons.toSorted()).toEqual([...new Set(play.flatMap((one) => one.lessons))].toSorted());
        for (const { decisions: at } of themes) expect(new Set(at).size).toBe(at.length);
      }),
    );
  });
});
