import { describe, expect, it } from "vitest";
import { explore } from "../../src/explore/explore.ts";
import type { Scenario } from "../../src/scenario/schema.ts";
import { compile } from "../../src/story/compile.ts";
import { scenarioOf, TINY } from "../helpers/tiny.ts";

const tiny = (change: (text: string) => string = (text) => text): Scenario => scenarioOf(change(TINY));
const proofsOf = async (scenario: Scenario) => (await explore(compile(scenario))).exploration.proofs;
const failing = async (scenario: Scenario, name: RegExp): Promise<string | undefined> =>
  (await proofsOf(scenario)).find((proof) => name.test(proof.name) && !proof.holds)?.counterexample;

describe("exploring the lemonade stand", () => {
  it("finds its six plays", async () => {
    const { exploration } = await explore(compile(tiny()));
    expect(exploration).toMatchObject({
      scenario: "tiny",
      complete: true,
      plays: 6,
      decisions: { min: 3, max: 3 },
      choices: {
        "queue/cheer": { reached: 2, timesLocked: 0 },
        "queue/list": { reached: 4, timesLocked: 0 },
        "lemons/buy": { reached: 2, timesLocked: 2 },
        "lemons/dream": { reached: 4, timesLocked: 0 },
        "sugar/share": { reached: 3 },
        "sugar/wait": { reached: 3 },
      },
    });
    expect(exploration.lessons["talk-no-results"]).toBeCloseTo(2 / 6);
    expect(exploration).not.toHaveProperty("partial");
  });

  it("tells how plays flow from scene to scene", async () => {
    const { flow } = await explore(compile(tiny()));
    expect(flow.ways).toContainEqual({ scene: "queue", choice: "list", to: "lemons", plays: 4 });
    expect(flow.ways.filter(({ to }) => to === "end").reduce((sum, { plays }) => sum + plays, 0)).toBe(6);
    expect(flow.fit.map(({ decision }) => decision)).toEqual([1, 2, 3]);
  });

  it("names what speaks against a proof", async () => {
    expect(await failing(tiny(), /outcome is reached/)).toMatch(/sweet-spot/);
    const idle = tiny((text) => text.replace("effects: {}", "effects: { management: 3 }"));
    expect(await failing(idle, /dominated/)).toContain("sugar/wait");
    const kind = tiny((text) => text.replace("effects: {}", "effects: { management: 3, team: 5 }"));
    expect((await failing(kind, /dominated/)) ?? "").not.toContain("sugar/wait");
  });

  it("says so when changing hats blindly wins", async () => {
    const easy = tiny();
    Object.assign(easy.opening, { leadership: 80, management: 80, chaos: 0, stagnation: 0 });
    expect(await failing(easy, /alternation/)).toBe("in 100.0 %");
    expect(await failing({ ...easy, warmUp: true }, /alternation/)).toBeUndefined();
    expect(await failing(tiny(), /alternation/)).toBeUndefined();
  });

  it("finds a scene in which every choice is locked, with a play that gets there", async () => {
    const story = tiny();
    const locked = story.acts[1]?.scenes[0]?.choices ?? [];
    for (const choice of locked) choice.when = { flag: "cheered" };
    expect(await failing(story, /stuck/)).toBe("list,buy");
  });
});

const SOME = { limit: 3, seed: 5, chancePlays: 600 };

describe("a story with more positions than one wants to count", () => {
  it("is played by chance instead, least-used choices first, and says so", async () => {
    const { exploration } = await explore(compile(tiny()), SOME);
    const { complete, plays, choices, proofs } = exploration;
    expect(complete).toBe(false);
    const taken = Object.values(choices).map(({ reached }) => reached / plays);
    expect(Math.min(...taken)).toBeGreaterThan(0.3);
    expect(choices["queue/cheer"]).toMatchObject({ best: null, dominated: null });
    expect(proofs.map(({ name }) => name)).toEqual([expect.stringContaining("machine agree")]);
  });

  it("is told the same for the same seed", async () => {
    const once = await explore(compile(tiny()), SOME);
    expect(await explore(compile(tiny()), SOME)).toEqual(once);
  });

  it("stops when it is told to, and marks what it knows as partial", async () => {
    const signal = { aborted: false };
    const onProgress = (): void => {
      signal.aborted = true;
    };
    const { exploration } = await explore(compile(tiny()), { signal, onProgress, chancePlays: 600 });
    expect(exploration).toMatchObject({ complete: false, partial: true });
    expect(exploration.plays).toBeGreaterThan(0);
  });
});

it("refuses a story that goes round for ever", async () => {
  const story = tiny();
  const [first] = story.acts[1]?.scenes[0]?.choices ?? [];
  if (first) first.next = "queue";
  await expect(explore(compile(story))).rejects.toThrow(/round for ever through "queue"/);
});
