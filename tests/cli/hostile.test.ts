import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { TEMPLATE } from "../../src/cli/template.ts";
import { visible } from "../../src/cli/terminal.ts";
import { MOST_BYTES, parseBytes } from "../../src/scenario/bytes.ts";
import type { Parsed } from "../../src/scenario/parse.ts";
import { compile } from "../../src/story/compile.ts";
import { transcriptOf } from "../../src/story/transcript.ts";

/** Whatever a file holds, the answer is a sound scenario or diagnostics that can be shown. */
function expectAnswer(bytes: Uint8Array): Parsed {
  const parsed = parseBytes(bytes, "hostile.yaml");
  if (parsed.ok) return parsed;
  expect(parsed.diagnostics.length).toBeGreaterThan(0);
  expect(parsed.diagnostics.length).toBeLessThanOrEqual(100);
  for (const { line, column, message } of parsed.diagnostics) {
    expect(Math.min(line, column)).toBeGreaterThan(0);
    expect(message).not.toMatch(/^$|call stack|is not a function|Cannot read prop|undefined/);
    expect(message).not.toContain("\n");
  }
  return parsed;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A guard against hanging for ever; nothing here says how fast it is. */
const GUARD = 120_000;

describe("any file is answered", { timeout: GUARD }, () => {
  it("of random bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void expectAnswer(bytes)));
  });

  it("of random text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => void expectAnswer(bytesOf(text))));
  });

  it("of the marks that YAML is made of", () => {
    const marks = [
      "- ",
      "? ",
      ": ",
      "{",
      "}",
      "[",
      "]",
      "&a ",
      "*a",
      "!!x ",
      "|",
      ">",
      "'",
      '"',
      "#",
      "\n",
      "  ",
      "\t",
      "---",
      "%",
      "a",
      "<<",
      "@",
    ];
    const text = fc.array(fc.constantFrom(...marks), { maxLength: 120 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (each) => void expectAnswer(bytesOf(each))),
      { numRuns: 300 },
    );
  });

  it("of any data at all, the keys of the format among it", () => {
    const keys = fc.constantFrom(
      "format",
      "id",
      "acts",
      "scenes",
      "choices",
      "next",
      "when",
      "effects",
      "__proto__",
      "constructor",
      "toString",
    );
    const { data } = fc.letrec((again) => ({
      data: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom<unknown>(null, true, 1, -0.5, 1e300, "", "end", "queue"),
        fc.string({ maxLength: 12 }),
        fc.array(again("data"), { maxLength: 4 }),
        fc.array(fc.tuple(keys, again("data")), { maxLength: 5 }).map((entries) => new Map(entries)),
      ),
    }));
    fc.assert(
      fc.property(data, (each) => void expectAnswer(bytesOf(stringify(each)))),
      { numRuns: 300 },
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("of a sound story with one value put in place of another", () => {
    const rows = TEMPLATE.split("\n");
    const places = rows.flatMap((row, i) => (/^\s*(- )?[a-z]+: \S/i.test(row) ? [i] : []));
    const value = fc.oneof(
      fc.constantFrom(
        "end",
        "the-queue",
        "{ flag: x }",
        "[]",
        "{}",
        "null",
        "-1",
        "1e9",
        "*x",
        "&x [*x]",
        "!!js/function x",
        "'<script>'",
        "__proto__",
        "[the-queue]",
        "|",
      ),
      fc.string({ maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (place, put) => {
        const changed = rows
          .with(
            place,
            (rows[place] ?? "").replace(/: .*/, () => `: ${put}`),
          )
          .join("\n");
        const parsed = expectAnswer(bytesOf(changed));
        // What passes every check can be played to an end.
        expect(!parsed.ok || endsAlways(parsed)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

/** Plays the first open choice of every scene, which must come to an end. */
function endsAlways({ scenario }: Extract<Parsed, { ok: true }>): boolean {
  const story = compile(scenario);
  const choices: string[] = [];
  for (let n = 0; n < 50; n++) {
    const { next, ending } = transcriptOf(story, choices);
    if (ending !== null) return true;
    const open = next?.choices.find(({ locked }) => locked === null);
    if (open === undefined) return false;
    choices.push(open.id);
  }
  return false;
}

describe("what is far too much", () => {
  const scenes = "    - { id: s, title: T }\n";
  it.each([
    ["bytes beyond any scenario", "x".repeat(MOST_BYTES + 1), "too-large"],
    ["a million scenes", `acts:\n  - scenes:\n${scenes.repeat(1_000_000 / 40)}`, "too-large"],
    ["more values than a story has", "[".concat("a, ".repeat(20_000), "]"), "too-large"],
    ["lists 10,000 deep", `${"[".repeat(10_000)}${"]".repeat(10_000)}`, "unreadable"],
    ["maps 10,000 deep", `${"{a: ".repeat(10_000)}1${"}".repeat(10_000)}`, "unreadable"],
    ["keys of keys of keys", "? ".repeat(10_000), "unreadable"],
    ["lines ever further in", Array.from({ length: 300 }, (_, n) => `${" ".repeat(n)}a:`).join("\n"), "unreadable"],
  ])("%s is told from its size, before anything is made of it", (_, text, code) => {
    const parsed = expectAnswer(bytesOf(text));
    expect(parsed.ok ? [] : parsed.diagnostics.map((told) => told.code)).toEqual([code]);
  });

  it("tells a hundred mistakes of many, and no more", () => {
    const parsed = expectAnswer(bytesOf("]\n".repeat(5000)));
    expect(parsed.ok ? [] : parsed.diagnostics).toHaveLength(100);
  });
});

describe("what is no UTF-8", () => {
  it.each([
    ["a byte that stands for nothing", [0x61, 0x3a, 0x0a, 0x20, 0xff], { line: 2, column: 2 }],
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], { line: 1, column: 1 }],
    ["UTF-16", [0xff, 0xfe, 0x61, 0x00], { line: 1, column: 1 }],
    ["a character cut short", [0x61, 0xe2, 0x82], { line: 1, column: 2 }],
  ])("%s is told with its place", (_, bytes, place) => {
    const parsed = expectAnswer(Uint8Array.from(bytes));
    expect(parsed.ok ? [] : parsed.diagnostics).toMatchObject([
      { code: "unreadable", ...place, hint: "save it as UTF-8" },
    ]);
  });

  it("has no power over a terminal, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(visible(text)).not.toMatch(/[^\P{Cc}\t\n]|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
    expect(visible("\u001b[2J\u0007\u009b\r\u202e ok\n")).toBe("\\u001b[2J\\u0007\\u009b\\u000d\\u202e ok\n");
  });
});
