import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { scenarioJsonSchema } from "../../src/cli/schema.ts";
import { SHIPPED } from "../helpers/shipped.ts";

it("the JSON Schema that editors use is the one that the format makes (else: npm run schema)", () => {
  expect(readFileSync("scenarios/scenario.schema.json", "utf8")).toBe(scenarioJsonSchema());
});

it("every shipped scenario points an editor at it", () => {
  for (const { text } of SHIPPED) {
    expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=../scenario.schema.json");
  }
});
