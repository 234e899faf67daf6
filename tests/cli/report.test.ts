import { describe, expect, it } from "vitest";
import { reportPage } from "../../src/cli/report/page.tsx";
import type { Explored } from "../../src/explore/exploration.ts";
import { scenarioOf, TINY } from "../helpers/tiny.ts";

const shares = { "sweet-spot": 0.25, chaos: 0.5, stagnation: 0, drift: 0, "holding-on": 0.25 };
const taken = (reached: number) => ({ reached, timesLocked: 0, best: 0.5, dominated: false });

const ends = (share: number, ...example: string[]) => ({ reachable: share > 0, share, example });

/** What exploring `TINY` could show: plain data, made up so that each part of the page has something to say. */
const explored: Explored = {
  exploration: {
    scenario: "tiny",
    complete: true,
    plays: 8000,
    states: 12,
    elapsedMs: 3,
    decisions: { min: 2, max: 3 },
    words: { min: 238, max: 476 },
    outcomes: {
      "sweet-spot": ends(0.25, "list", "buy", "share"),
      chaos: ends(0.5, "cheer", "dream"),
      stagnation: ends(0),
      drift: ends(0),
      "holding-on": ends(0.25, "list", "dream", "share"),
    },
    bots: { leadership: shares, management: shares, alternating: shares, random: shares, adaptive: shares },
    choices: {
      "queue/cheer": taken(4000),
      "queue/list": taken(4000),
      "lemons/buy": { ...taken(2000), timesLocked: 4000 },
      "lemons/dream": { ...taken(6000), dominated: true },
      "sugar/share": taken(7000),
    },
    lastRecovery: { chaos: 1 },
    lessons: { vision: 0.75 },
    proofs: [
      { name: "Every choice is reached", holds: false, counterexample: "sugar/wait" },
      { name: "No play gets stuck", holds: true },
    ],
  },
  flow: {
    ways: [
      { scene: "queue", choice: "cheer", to: "lemons", plays: 4000 },
      { scene: "queue", choice: "list", to: "lemons", plays: 4000 },
      { scene: "lemons", choice: "buy", to: "sugar", plays: 2000 },
      { scene: "lemons", choice: "dream", to: "sugar", plays: 5000 },
      { scene: "lemons", choice: "dream", to: "end", plays: 1000 },
      { scene: "sugar", choice: "share", to: "end", plays: 7000 },
    ],
    fit: [
      { decision: 1, mean: 60.4, min: 40, max: 80 },
      { decision: 2, mean: 50, min: 20, max: 90 },
    ],
    moves: { leadership: -9, management: 12, both: 5, none: -4 },
  },
};

// Percent signs stand behind a space that does not break.
const page = reportPage(scenarioOf(TINY), explored).replaceAll("\u00A0", " ");

/** The cells of the row of a table that starts with a heading. */
function row(heading: string): string[] {
  const start = page.indexOf(`<th scope="row">${heading}</th>`);
  expect(start, heading).toBeGreaterThan(0);
  const cells = page.slice(start, page.indexOf("</tr>", start)).matchAll(/<td>(.*?)<\/td>/g);
  return [...cells].map(([, cell = ""]) => cell.replaceAll(/<[^>]+>/g, ""));
}

describe("the report", () => {
  it("needs nothing but itself: it loads nothing and runs nothing", () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|\ssrc=|\shref=|\son\w+=/i);
  });

  it("says in tables what its pictures show", () => {
    expect(row("chaos").slice(0, 3)).toEqual(["50 %", "1", "cheer, dream"]);
    expect(row("stagnation")[0]).toBe("never");
    expect(row("adaptive")).toEqual(["25 %", "50 %", "0 %", "0 %", "25 %"]);
    expect(row("Dream of orange.")).toEqual(["Lemons", "leadership", "6,000", "75 %", "0", "1,000", "50 %", "sugar"]);
    expect(row("Buy more.")[4]).toBe("4,000");
    expect(row("1")).toEqual(["60", "40", "80"]);
    expect(row("vision")).toEqual(["75 %"]);
  });

  it("counts words and the time it takes to read them", () => {
    expect(page).toMatch(/<dt>Words in a play<\/dt><dd>238–476<\/dd>/);
    expect(page).toMatch(/<dt>Minutes of reading<\/dt><dd>1–2<\/dd>/);
  });

  it("names what no play takes, what is dominated and which proof fails", () => {
    expect(page).toMatch(/Choices that no play takes<\/h3><ul><li>Sugar: Wait and see\.<\/li><\/ul>/);
    expect(page).toMatch(/Dominated choices[^<]*<\/h3><ul><li>Lemons: Dream of orange\.<\/li><\/ul>/);
    expect(page).toMatch(/fails: <\/strong>Every choice is reached<div[^>]*>sugar\/wait</);
    expect(page).toMatch(/holds: <\/strong>No play gets stuck/);
  });

  it("draws a box for each scene, and a line for each way that is written", () => {
    expect(page.match(/<g [^>]*class="scene[ "]/g)?.length).toBe(4);
    expect(page.match(/<path class="flow/g)?.length).toBe(5);
    expect(page).toContain("queue / cheer → lemons: 50 % of all plays");
  });

  it("never takes a story's text for markup", () => {
    const hostile = `</title></svg><script>alert(1)</script><img src=x onerror="alert(1)">&amp;`;
    const scenario = scenarioOf(
      ["title: Lemons", "label: Dream of orange.", "tagline: Two people and a jug.", "title: Morning"].reduce(
        (text, piece) => text.replace(piece, () => `${piece.split(":")[0]}: '${hostile}'`),
        TINY,
      ),
    );
    const text = reportPage(scenario, explored);
    expect(text).not.toMatch(/<script|<img/i);
    expect(text.match(/&lt;script>alert\(1\)&lt;\/script>/g)?.length).toBeGreaterThan(3);
    expect(text.match(/<title/g)?.length).toBe(page.match(/<title/g)?.length);
  });

  it("says so when not every play was played", () => {
    const some = { ...explored, exploration: { ...explored.exploration, complete: false } };
    expect(reportPage(scenarioOf(TINY), some)).toContain("the figures are those of random plays");
    const stopped = { ...explored, exploration: { ...some.exploration, partial: true as const } };
    expect(reportPage(scenarioOf(TINY), stopped)).toContain("Stopped before it was done");
  });
});
