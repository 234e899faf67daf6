import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withLessons } from "../../tools/lessons-table.ts";
import { SHIPPED, shipped } from "../helpers/shipped.ts";

const scenarios = SHIPPED.map(({ id }) => shipped(id));

describe("the lessons", () => {
  it("stand in the table of scenarios/README.md as the stories teach them (`npm run lessons`)", () => {
    const page = readFileSync("scenarios/README.md", "utf8");
    expect(withLessons(page, scenarios)).toBe(page);
  });
});
