import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/scenario/parse.ts";
import { SHIPPED } from "../helpers/shipped.ts";
import { TINY } from "../helpers/tiny.ts";

/** What a slip of the hand, a bad merge or a hostile author does to a text. */
type Mutation = (text: string, at: number, size: number) => string;

const INSERTS = [
  "\t",
  ": ",
  "- ",
  "{",
  "[",
  "}",
  "*a",
  "&a ",
  "<b>",
  "__proto__: 1\n",
  "\u0000",
  "\uFEFF",
  "'",
  '"',
  "💡",
  "|\n",
  "#",
];

const line = (text: string, at: number): [number, number] => {
  const start = text.lastIndexOf("\n", at) + 1;
  const end = text.indexOf("\n", at);
  return [start, end < 0 ? text.length : end + 1];
};

const MUTATIONS: Mutation[] = [
  (text, at, size) => text.slice(0, at) + text.slice(at + size),
  (text, at, size) => text.slice(0, at) + text.slice(at, at + size) + text.slice(at),
  (text, at, size) => text.slice(0, at) + (INSERTS[size % INSERTS.length] ?? "") + text.slice(at),
  (text, at) => text.slice(0, at),
  (text, at) => {
    const [start, end] = line(text, at);
    return text.slice(0, start) + text.slice(end);
  },
  (text, at) => {
    const [start, end] = line(text, at);
    return text.slice(0, end) + text.slice(start, end) + text.slice(end);
  },
  (text, at, size) => {
    const [start] = line(text, at);
    return text.slice(0, start) + " ".repeat(size % 7) + text.slice(start);
  },
  (text, at, size) => {
    const [start, end] = line(text, at);
    return text.slice(0, start) + text.slice(start, end).replace(/\w+/, `x${size}`) + text.slice(end);
  },
];

const RUNS = 5000;
/** Characters. A small story is read in a tenth of the time of a large one, so most mutations are of small ones. */
const SMALL = 20_000;
const TEXTS = [TINY, ...SHIPPED.map(({ text }) => text)];

const storyText = fc.oneof(
  { weight: 24, arbitrary: fc.constantFrom(...TEXTS.filter(({ length }) => length < SMALL)) },
  { weight: 1, arbitrary: fc.constantFrom(...TEXTS.filter(({ length }) => length >= SMALL)) },
);

/** One slip, or up to three that come together. */
const slips = fc.array(
  fc.record({
    mutate: fc.constantFrom(...MUTATIONS),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.nat(60),
  }),
  { minLength: 1, maxLength: 3 },
);

describe("5,000 random mutations of whole stories, small and large", () => {
  it("are each either valid or answered with a diagnostic that has a position", () => {
    let refused = 0;
    fc.assert(
      fc.property(storyText, slips, (text, made) => {
        const mutated = made.reduce(
          (before, { mutate, part, size }) => mutate(before, Math.floor(part * before.length), size),
          text,
        );
        const parsed = parseScenario(mutated, "mutated.yaml");
        if (parsed.ok) return;
        refused++;
        const rows = mutated.split("\n").length;
        expect(parsed.diagnostics.length).toBeGreaterThan(0);
        for (const { line: row, column, message } of parsed.diagnostics) {
          expect(row).toBeGreaterThan(0);
          expect(row).toBeLessThanOrEqual(rows + 1);
          expect(column).toBeGreaterThan(0);
          expect(message).not.toBe("");
        }
      }),
      { numRuns: RUNS },
    );
    expect(refused).toBeGreaterThan(RUNS / 10);
  }, 600_000);
});
