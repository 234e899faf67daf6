import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { scenario } from "../helpers/command-line.ts";
import { TINY } from "../helpers/tiny.ts";

const folder = mkdtempSync(path.join(tmpdir(), "explore-"));
const file = path.join(folder, "tiny.yaml");
writeFileSync(file, TINY);
afterAll(() => rmSync(folder, { recursive: true }));

describe("explore", () => {
  it("prints JSON that other tools can rely on", async () => {
    const { code, out, err } = await scenario("explore", file, "--json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const found = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(found)).toEqual([
      "scenario",
      "complete",
      "plays",
      "states",
      "elapsedMs",
      "decisions",
      "words",
      "outcomes",
      "bots",
      "choices",
      "lastRecovery",
      "lessons",
      "proofs",
    ]);
    expect(found).toMatchObject({ scenario: "tiny", complete: true, plays: 6, decisions: { min: 3, max: 3 } });
  });

  it("prints tables for people", async () => {
    const { out } = await scenario("explore", file);
    expect(out).toContain("tiny: 6 plays, every one there is");
    expect(out).toMatch(/^ends in +all plays +leadership +management +alternating +random +adaptive +lost after$/m);
    expect(out).toMatch(/^queue\/list +66\.7 %/m);
    expect(out).toMatch(/^✓ holds {2}No play gets stuck$/m);
    expect(out).toMatch(/^✗ fails {2}Every outcome is reached in some play: .*sweet-spot/m);
  });

  // Twenty thousand plays take a moment; the time is a guard against hanging for ever.
  it("says plainly when it has stopped at a limit", { timeout: 120_000 }, async () => {
    const { code, out } = await scenario("explore", file, "--limit", "3", "--seed", "9");
    expect(code).toBe(0);
    expect(out).toMatch(/plays by chance, least-used choices first: there are too many to play them all/);
  });

  it.each([
    [["explore"], "name one scenario"],
    [["explore", "startup", "stale-company"], "name one scenario"],
    [["explore", "startup", "--limit", "many"], '--limit takes a whole number, not "many"'],
    [["explore", "startup", "--seed=-1"], '--seed takes a whole number, not "-1"'],
    [["explore", "nowhere"], 'there is no scenario, file or folder called "nowhere"'],
  ])("does not guess what %j means", async (args, message) => {
    const { code, err } = await scenario(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
