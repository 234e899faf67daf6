import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/scenario/parse.ts";
import { TINY } from "../helpers/tiny.ts";

const PAGES = `${TINY}trainer:
  note: Two people, one jug.
  aims: [See when a list helps.]
  agendas:
    - { minutes: 30, briefing: 3, acts: [8, 8], ending: 1, debrief: 10, cut: [sugar] }
`;

const after = (piece: string, replacement: string): string[] => {
  const parsed = parseScenario(PAGES.replace(piece, replacement), "tiny.yaml");
  return parsed.ok ? [] : parsed.diagnostics.map(({ code, message }) => `${code}: ${message}`);
};

describe("the pages for the trainer", () => {
  it("are read with the scenario", () => {
    const parsed = parseScenario(PAGES, "tiny.yaml");
    expect(parsed.ok && parsed.scenario.trainer?.agendas[0]?.cut).toEqual(["sugar"]);
  });

  it.each([
    ["acts: [8, 8]", "acts: [8, 9]", "bad-agenda: the agenda for 30 minutes adds up to 31"],
    ["acts: [8, 8]", "acts: [16]", "bad-agenda: the agenda for 30 minutes plans 1 acts, and the story has 2"],
    ["cut: [sugar]", "cut: [suger]", 'unknown-scene: the agenda for 30 minutes cuts "suger", which no scene defines'],
  ])("%s → %s is answered", (piece, replacement, message) => {
    expect(after(piece, replacement)).toEqual([message]);
  });

  it("know sessions of four lengths only", () => {
    expect(after("minutes: 30,", "minutes: 40,")[0]).toMatch(/^unknown-value/);
  });

  it("have one agenda for each length", () => {
    const twice = PAGES + PAGES.slice(PAGES.lastIndexOf("    - { minutes: 30"));
    const parsed = parseScenario(twice, "tiny.yaml");
    expect(parsed.ok ? [] : parsed.diagnostics.map(({ message }) => message)).toEqual([
      "there is already an agenda for 30 minutes",
    ]);
  });
});
