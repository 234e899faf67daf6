import { describe, expect, it } from "vitest";
import { compile } from "../../src/story/compile.ts";
import { handoutOf } from "../../src/workshop/handout.ts";
import { runSheetOf } from "../../src/workshop/run-sheet.ts";
import { shipped, STORIES } from "../helpers/shipped.ts";

const IDS = STORIES.map(({ id }) => id);
const MINUTE = 60_000;

describe.each(IDS)("the papers of %s", (id) => {
  const scenario = shipped(id);

  it.each([30, 45, 60, 90])("have a run sheet for %i minutes, with every scene and not a minute over", (minutes) => {
    const sheet = runSheetOf(scenario, minutes);
    expect(sheet?.parts.at(-1)?.to).toBe(minutes * MINUTE);
    const scenes = sheet?.acts.flatMap((act) => act.scenes) ?? [];
    expect(scenes.map((scene) => scene.id).toSorted()).toEqual([...compile(scenario).scenes.keys()].toSorted());
    const cut = scenario.trainer?.agendas.find((plan) => plan.minutes === minutes)?.cut ?? [];
    expect(
      scenes
        .filter(({ quick }) => quick)
        .map((scene) => scene.id)
        .toSorted(),
    ).toEqual(cut.toSorted());
  });

  it("have a handout with the lessons that are taught most, and a question of each act", () => {
    const { lessons, questions } = handoutOf(scenario);
    expect(new Set(lessons).size).toBe(5);
    expect(questions).toHaveLength(scenario.acts.length);
  });
});

describe("a run sheet", () => {
  it("gives each option the letter it has on the screen, and the hat for the facilitator's eyes", () => {
    const options = runSheetOf(shipped("startup"), 60)?.acts[0]?.scenes[0]?.options ?? [];
    expect(options.map(({ letter }) => letter)).toEqual(["A", "B", "C", "D"].slice(0, options.length));
    expect(new Set(options.map(({ hat }) => hat)).size).toBeGreaterThan(1);
  });

  it("does not exist for a length nobody has planned", () => {
    expect(runSheetOf(shipped("startup"), 50)).toBeNull();
  });
});
