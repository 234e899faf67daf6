import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { Exploration } from "../../src/explore/exploration.ts";
import { explore } from "../../src/explore/explore.ts";
import { sameMoveTurnsOutBothWays } from "../../src/explore/proofs.ts";
import { compile } from "../../src/story/compile.ts";
import { SHIPPED, shipped, STORIES } from "../helpers/shipped.ts";

/** A guard against hanging for ever; nothing here says how fast the explorer is. */
const PATIENCE = { timeout: 600_000 };

/** What the command says, run as an author runs it: a process of its own also runs several times as fast. */
async function explored(id: string): Promise<Exploration> {
  const args = ["tools/run.mjs", "src/cli/scenario.ts", "explore", id, "--json"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 24 });
  return JSON.parse(stdout) as Exploration;
}

describe("every possible play", () => {
  it.concurrent.each(SHIPPED)("of $id is played, and proves what the scenario claims", PATIENCE, async ({ id }) => {
    const { complete, plays, proofs } = await explored(id);
    expect(complete).toBe(true);
    expect(plays).toBeGreaterThan(100);
    expect(proofs.filter(({ holds }) => !holds)).toEqual([]);
    expect(proofs.length).toBeGreaterThanOrEqual(10);
  });

  it("taken together, shows the same kind of move right in one story and wrong in another", PATIENCE, async () => {
    // A thousand plays by chance tell the sign of an average; to play all would tell no more.
    const flows = [];
    for (const { id } of STORIES) {
      const { flow } = await explore(compile(shipped(id)), { limit: 1, chancePlays: 1000, comparedPlays: 0 });
      flows.push(flow);
    }
    expect(sameMoveTurnsOutBothWays(flows)).toMatchObject({ holds: true });
    expect(sameMoveTurnsOutBothWays(flows.slice(0, 1))).toMatchObject({ holds: false });
  });
});
