import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LESSONS } from "../../src/scenario/vocabulary.ts";
import { choicesOf } from "../../src/scenario/walk.ts";
import { withLessons } from "../../tools/lessons-table.ts";
import { SHIPPED, shipped, STORIES } from "../helpers/shipped.ts";

const scenarios = SHIPPED.map(({ id }) => shipped(id));
const stories = STORIES.map(({ id }) => shipped(id));

describe("the lessons", () => {
  it.each(LESSONS)("%s is taught in at least two stories", (lesson) => {
    const teaching = stories.filter((scenario) =>
      choicesOf(scenario).some(({ choice }) => choice.lessons.includes(lesson)),
    );
    expect(teaching.length).toBeGreaterThanOrEqual(2);
  });

  it("stand in the table of scenarios/README.md as the stories teach them (`npm run lessons`)", () => {
    const page = readFileSync("scenarios/README.md", "utf8");
    expect(withLessons(page, scenarios)).toBe(page);
  });
});
