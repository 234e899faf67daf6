import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Diagnostic, DIAGNOSTIC_CODES } from "../../src/scenario/diagnostic.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { compile } from "../../src/story/compile.ts";
import { transcriptOf } from "../../src/story/transcript.ts";

/** One behaviour; `README.md` says what each key means. */
interface Fixture {
  behaviour: string;
  story: string;
  edits?: ({ replace: string; by: string | Part[] } | { whole: string })[];
  choices?: string[];
  expect?: object;
  diagnostics?: Found[];
}
type Found = { code: string; line?: number; column?: number };
type Part = string | { repeat: string; times: number };

const FOLDER = "tests/conformance";
const read = (file: string): string => readFileSync(`${FOLDER}/${file}`, "utf8");

const fixtures = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".yaml") && !file.startsWith("stories/"))
  .toSorted()
  .map((file): Fixture & { file: string } => ({ file, ...(parse(read(file)) as Fixture) }));

/** The text of the story that a fixture is about. */
function storyOf({ story, edits = [] }: Fixture): string {
  return edits.reduce(
    (text, edit) => {
      if ("whole" in edit) return edit.whole;
      const [before, after, ...more] = text.split(edit.replace);
      if (before === undefined || after === undefined || more.length > 0) {
        throw new Error(`this does not stand in the story exactly once: ${edit.replace}`);
      }
      return before + written(edit.by) + after;
    },
    read(`stories/${story}.yaml`),
  );
}

const written = (by: string | Part[]): string =>
  typeof by === "string"
    ? by
    : by.map((part) => (typeof part === "string" ? part : part.repeat.repeat(part.times))).join("");

/** Diagnostics as fixtures list them: what a YAML parser trips over, and where, is the affair of that parser. */
function foundIn(diagnostics: readonly Diagnostic[]): Found[] {
  if (diagnostics.every(({ code }) => code === "bad-yaml")) return [{ code: "bad-yaml" }];
  return diagnostics.map(({ code, line, column }) => ({ code, line, column }));
}

describe("conformance", () => {
  it.each(fixtures)("$file: $behaviour", (fixture) => {
    const parsed = parseScenario(storyOf(fixture), "story.yaml");
    expect(parsed.ok ? [] : foundIn(parsed.diagnostics)).toEqual(fixture.diagnostics ?? []);
    if (!parsed.ok) return;
    expect(fixture.choices, "a story that is sound is played").toBeDefined();
    expect(Object.keys(fixture.expect ?? {})).not.toEqual([]);
    expect(transcriptOf(compile(parsed.scenario), fixture.choices ?? [])).toMatchObject(fixture.expect ?? {});
  });

  it("has a fixture for every diagnostic", () => {
    const covered = new Set(fixtures.flatMap(({ diagnostics = [] }) => diagnostics.map(({ code }) => code)));
    expect(DIAGNOSTIC_CODES.filter((code) => !covered.has(code))).toEqual([]);
  });

  it("has more than sixty behaviours, each told once", () => {
    expect(fixtures.length).toBeGreaterThan(60);
    expect(new Set(fixtures.map(({ behaviour }) => behaviour)).size).toBe(fixtures.length);
  });
});
