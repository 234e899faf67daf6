import { describe, expect, it } from "vitest";
import { formatDiagnostic } from "../../src/scenario/diagnostic.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { diagnosticsAfter, scenarioOf, TINY } from "../helpers/tiny.ts";

/** Each mistake: what is put in place of what, and the diagnostic that an author gets. */
const MISTAKES: [name: string, piece: string, replacement: string, diagnostic: RegExp][] = [
  [
    "an unknown scene",
    "next: lemons",
    "next: lemon",
    /^53:19 \| unknown-scene \| choice "cheer" leads to "lemon", which no scene defines \| did you mean "lemons"\?$/,
  ],
  [
    "an unknown person",
    "speaker: ada",
    "speaker: ida",
    /^\d+:18 \| unknown-person \| .*"ida", who is not in the cast \| did you mean "ada"\?$/,
  ],
  [
    "an unknown key",
    "temperament: calm",
    "temperment: calm",
    /unknown-key \| "temperment" means nothing here \| did you mean "temperament"\?/,
  ],
  [
    "an unknown value",
    "place: lab",
    "place: labs",
    /^\d+:16 \| unknown-value \| "place" cannot be "labs" \| did you mean "lab"\?$/,
  ],
  ["a missing key", "    job: squeezer\n", "", /missing-key \| "job" is missing/],
  ["a missing text", "result: Three lines, three jobs.", 'result: ""', /missing-text \| "result" has no text/],
  ["an empty value", "result: Three lines, three jobs.", "result:", /wrong-type \| "result" must be text, not empty/],
  ["a wrong type", "minutes: 1", "minutes: one", /^5:10 \| wrong-type \| "minutes" must be a whole number, not "one"/],
  ["a fraction", "leadership: 60", "leadership: 60.5", /wrong-type \| "leadership" must be a whole number/],
  ["a figure out of range", "  chaos: 20", "  chaos: 120", /out-of-range \| "chaos" can be at most 100/],
  ["a bad id", "id: queue", "id: The Queue", /bad-id \| "The Queue" is not an id/],
  ["a duplicate scene", "id: lemons\n", "id: queue\n", /duplicate-id \| there is already a scene with the id "queue"/],
  ["a duplicate choice", "- id: list", "- id: cheer", /duplicate-id \| there is already a choice with the id "cheer"/],
  [
    "a duplicate key",
    "minutes: 1",
    "minutes: 1\nminutes: 2",
    /^6:1 \| duplicate-key \| "minutes" already stands in line 5/,
  ],
  ["a scene called end", "id: sugar\n", "id: end\n", /bad-id \| "end" is how a choice ends the story/],
  [
    "a choice that leads nowhere",
    "- { scene: lemons }",
    "- { when: { flag: cheered }, scene: lemons }",
    /bad-next \| choice "list" leads nowhere when none of its conditions holds/,
  ],
  [
    "a way that is never taken",
    "- { when: { figure: management, atLeast: 99 }, scene: sugar }",
    "- { scene: sugar }",
    /bad-next \| .*never gets past this entry/,
  ],
  [
    "a bad condition",
    "when: { not: { flag: cheered } }",
    "when: { sometimes: true }",
    /bad-condition \| a map is not a condition/,
  ],
  [
    "an expression instead of a condition",
    "when: { not: { flag: cheered } }",
    "when: chaos > 3",
    /bad-condition \| "chaos > 3" is not a condition/,
  ],
  [
    "a lock without a reason",
    "            locked: You are hoarse, and the shop is far.\n",
    "",
    /lock-without-reason \| choice "buy"/,
  ],
  [
    "a reason without a lock",
    "            when: { not: { flag: cheered } }\n",
    "",
    /reason-without-lock \| choice "buy"/,
  ],
  [
    "a flag never set",
    "            set: [cheered]\n",
    "",
    /flag-never-set \| the flag "cheered" is asked for, but no choice sets it/,
  ],
  [
    "a flag never read",
    "set: [cheered]",
    "set: [cheered, whistled]",
    /flag-never-read \| the flag "whistled" is set, but nothing ever asks for it/,
  ],
  [
    "an outcome without an ending",
    "  - { id: gone, outcome: drift, title: Gone, text: Only the crate is left. }\n",
    "",
    /missing-ending \| no ending tells the outcome "drift"/,
  ],
  [
    "a loop",
    "            next: end\n          - id: wait",
    "            next: queue\n          - id: wait",
    /endless-loop \| a play could go round for ever: queue → .*→ queue/,
  ],
  ["a tab for indentation", "    job: squeezer", "\tjob: squeezer", /bad-yaml/],
];

describe("a mistake in a scenario is told with its place and a hint", () => {
  it.each(MISTAKES)("%s", (_, piece, replacement, expected) => {
    const found = diagnosticsAfter(piece, replacement);
    expect(
      found.some((line) => expected.test(line)),
      found.join("\n"),
    ).toBe(true);
  });

  it("reads like a compiler's message", () => {
    const parsed = parseScenario(TINY.replace("next: lemons", "next: lemon"), "scenarios/tiny/scenario.yaml");
    expect(parsed.ok ? [] : parsed.diagnostics.map(formatDiagnostic)).toEqual([
      'scenarios/tiny/scenario.yaml:53:19 error unknown-scene: choice "cheer" leads to "lemon", which no scene defines (did you mean "lemons"?)',
    ]);
  });

  it("tells several mistakes at once, in the order of the file", () => {
    const broken = TINY.replace("place: lab", "place: moon").replace("minutes: 1", "minutes: 0");
    const parsed = parseScenario(broken, "tiny.yaml");
    const lines = parsed.ok ? [] : parsed.diagnostics.map(({ line }) => line);
    expect(lines.length).toBe(2);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });
});

describe("scenes and the ways between them", () => {
  const scene = (id: string, next: string): string => `      - id: ${id}
        title: T
        place: lab
        situation: { change: 1, complexity: 1 }
        text: T.
        choices:
          - { id: a, label: A, effects: {}, result: R., why: W., lessons: [vision], next: ${next} }
          - { id: b, label: B, effects: {}, result: R., why: W., lessons: [vision], next: ${next} }
`;

  it("a scene that nothing leads to", () => {
    const found = diagnosticsAfter("endings:\n", `${scene("attic", "end")}endings:\n`);
    expect(found.join()).toMatch(/unreachable-scene \| nothing leads to scene "attic"/);
  });

  it("a scene with no way out", () => {
    const trap = `${scene("trap", "pit")}${scene("pit", "trap")}endings:\n`;
    const parsed = parseScenario(TINY.replace("next: lemons", "next: trap").replace("endings:\n", trap), "tiny.yaml");
    const codes = parsed.ok ? [] : parsed.diagnostics.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["no-way-out", "endless-loop"]));
  });
});

describe("choices that are all locked at once", () => {
  const lockDream = (when: string): string[] =>
    diagnosticsAfter(
      "            label: Dream of orange.\n",
      `            label: Dream of orange.\n            when: ${when}\n            locked: No.\n`,
    );

  it("are found", () => {
    expect(lockDream("{ all: [{ flag: cheered }, { figure: chaos, atLeast: 30 }] }").join()).toMatch(
      /all-choices-locked/,
    );
  });

  it("are not seen where one of them is always open", () => {
    expect(lockDream("{ flag: cheered }")).toEqual([]);
    expect(lockDream("{ any: [{ flag: cheered }, { figure: chaos, atLeast: 30 }] }")).toEqual([]);
  });
});

describe("a valid scenario", () => {
  it("is read as it stands, with defaults where the format has them", () => {
    const tiny = scenarioOf(TINY);
    expect(tiny.acts.map(({ scenes }) => scenes.length)).toEqual([2, 1]);
    expect(tiny.cast[0]?.look).toEqual({
      hair: "bun",
      skin: "umber",
      top: "teal",
      body: "shirt",
      glasses: "none",
      beard: "none",
    });
  });

  it("may have a byte-order mark and Windows line ends", () => {
    expect(parseScenario(`\uFEFF${TINY.replaceAll("\n", "\r\n")}`, "tiny.yaml").ok).toBe(true);
  });

  it("keeps markup as the text that it is", () => {
    const scenario = scenarioOf(TINY.replace("There are four lemons.", "<b onclick='x'>Four</b> lemons."));
    expect(scenario.acts[0]?.scenes[1]?.text).toBe("<b onclick='x'>Four</b> lemons.");
  });
});

describe("a file that is no scenario", () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${["b", "c", "d", "e", "f", "g", "h"]
    .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${"abcdefg"[i]}`).join(",")}]`)
    .join("\n")}`;
  it.each([
    ["nothing at all", ""],
    ["a list", "- a\n- b"],
    ["a number", "42"],
    ["bytes", "PNG\u0000\u0001\u0002"],
    ["aliases that multiply", bomb],
    ["brackets without end", "[".repeat(10_000)],
    ["dashes without end", "- ".repeat(10_000)],
    ["question marks without end", "? ".repeat(20_000)],
    ["a key that would poison an object", "__proto__: { polluted: true }\nconstructor: 1"],
    ["a very long text", "x".repeat(1_000_001)],
    ["another format version", TINY.replace("format: 1", "format: 2")],
  ])("%s is answered with a diagnostic", (_, text) => {
    const parsed = parseScenario(text, "file.yaml");
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.diagnostics[0]).toMatchObject({ file: "file.yaml", severity: "error" });
    expect(parsed.diagnostics[0]?.line).toBeGreaterThan(0);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
