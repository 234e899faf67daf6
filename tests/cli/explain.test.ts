import { describe, expect, it } from "vitest";
import { EXPLANATIONS } from "../../src/cli/explanations.ts";
import { TEMPLATE } from "../../src/cli/template.ts";
import { DIAGNOSTIC_CODES } from "../../src/scenario/diagnostic.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { scenario } from "../helpers/command-line.ts";

const codesOf = (text: string): string[] => {
  const parsed = parseScenario(text, "story.yaml");
  return parsed.ok ? [] : parsed.diagnostics.map(({ code }) => code);
};

describe("the explanation of each diagnostic", () => {
  it.each(DIAGNOSTIC_CODES)("%s: its right example is right, its wrong one gets this diagnostic", (code) => {
    const { right, wrong } = EXPLANATIONS[code];
    expect(TEMPLATE.split(right).length, "the right example stands once in the template").toBe(2);
    expect(codesOf(TEMPLATE)).not.toContain(code);
    // A function, so that a dollar sign in an example is only a dollar sign.
    expect(codesOf(TEMPLATE.replace(right, () => wrong))).toContain(code);
  });

  it.each(DIAGNOSTIC_CODES)("%s can be asked for", async (code) => {
    const { code: exit, out } = await scenario("explain", code);
    expect(exit).toBe(0);
    expect(out).toMatch(new RegExp(`^${code}\n\n[A-Z][^]+\n\nWrong:\n {4}[^]+\n\nRight:\n {4}`));
  });
});

describe("explain", () => {
  it("alone lists every code with a sentence", async () => {
    const { code, out } = await scenario("explain");
    expect(code).toBe(0);
    expect(out.split("\n").filter((row) => !row.startsWith(" "))).toEqual([...DIAGNOSTIC_CODES]);
  });

  it("knows a slip of the hand", async () => {
    const { code, err } = await scenario("explain", "unknown-scenes");
    expect(code).toBe(2);
    expect(err).toContain('did you mean "unknown-scene"?');
  });
});
