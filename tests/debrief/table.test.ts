import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellOf } from "../../src/debrief/csv.ts";
import { COLUMNS, csvOf, jsonOf, rowsOf } from "../../src/debrief/table.ts";
import { play } from "../helpers/player.ts";
import { scenarioOf, TINY } from "../helpers/tiny.ts";

/** Reads CSV as RFC 4180 says. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

const looked = (text = TINY) => play(scenarioOf(text)).choose("list", "buy", "share").read().view;

describe("the decisions of a play as a table", () => {
  it("hold a line of names and a line for each decision", () => {
    const view = looked();
    const [names, ...lines] = readCsv(csvOf(view));
    expect(names).toEqual(Object.keys(COLUMNS));
    expect(lines.map((line) => Object.fromEntries(names?.map((name, i) => [name, line[i]]) ?? []))).toEqual(
      rowsOf(view).map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell)]))),
    );
  });

  it("say under each name what the decision was and did", () => {
    const view = looked();
    const [first, second] = rowsOf(view);
    const history = view.history[1];
    expect(first).toMatchObject({
      number: 1,
      scene: "queue",
      choice: "list",
      hat: "management",
      leadership_before: 60,
    });
    expect(second).toMatchObject({
      choice_label: "Buy more.",
      hat: "both",
      change: 30,
      complexity: 60,
      fit: history?.fit,
      leadership_needed: history?.needs.leadership,
      team_after: history?.after.team,
      lessons: "execution",
    });
  });

  it("are the same as JSON, with how the story ended and what somebody means to do", () => {
    const view = looked();
    expect(JSON.parse(jsonOf(view, { start: "asking =why" }))).toEqual({
      story: { id: "tiny", title: view.scenario.title },
      ending: { outcome: view.ending?.outcome, early: false, title: view.ending?.title },
      intentions: { start: "asking =why", stop: null },
      columns: COLUMNS,
      decisions: rowsOf(view),
    });
  });

  it("keep commas, quotation marks and the words of a story that looks like a formula", () => {
    const view = looked(TINY.replace("label: Buy more.", `label: '=HYPERLINK("https://example.org", 1)'`));
    const [names = [], , cells] = readCsv(csvOf(view));
    expect(cells?.[names.indexOf("choice_label")]).toBe(`'=HYPERLINK("https://example.org", 1)`);
  });
});

describe("a cell", () => {
  it("comes back as it was, with an apostrophe where it could have become a formula", () => {
    fc.assert(
      fc.property(fc.constantFrom("", "=", "+", "-", "@", "\t", "\r"), fc.string({ unit: "binary" }), (start, rest) => {
        const text = start + rest;
        const read = readCsv(`${cellOf(text)}\r\n`)[0]?.[0] ?? "";
        expect(read).not.toMatch(/^[=+\-@\t\r]/);
        expect([text, `'${text}`]).toContain(read);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves numbers and plain words alone", () => {
    expect([cellOf(-3), cellOf(40), cellOf("plain"), cellOf("so, so")]).toEqual(["-3", "40", "plain", '"so, so"']);
  });
});
