import { describe, expect, it } from "vitest";
import { step } from "../../src/company/step.ts";
import { compile } from "../../src/story/compile.ts";
import { newPlay } from "../../src/story/play.ts";
import { run } from "../../src/story/running.ts";
import { play } from "../helpers/player.ts";
import { scenarioOf, TINY } from "../helpers/tiny.ts";

const tiny = scenarioOf(TINY);

describe("a play", () => {
  it("goes from scene to scene: read, choose, see what it did, turn the page", () => {
    const game = play(tiny);
    expect(game.view).toMatchObject({ phase: "deciding", scene: { id: "queue", speaker: { name: "Ada" } } });
    expect(game.view.scene.text).toEqual(["Nine people wait.", "Ada looks at you."]);

    game.choose("list");
    expect(game.view.aftermath).toMatchObject({
      choice: { id: "list", hat: "management" },
      result: ["Three lines, three jobs."],
      lessons: ["clarity"],
    });
    game.expectScene("lemons");
  });

  it("moves the company by the rules and by nothing else", () => {
    const game = play(tiny).choose("cheer");
    const scene = tiny.acts[0]?.scenes[0];
    const expected = step(
      { ...tiny.opening, chaosCritical: 0, stagnationCritical: 0 },
      scene?.situation ?? { change: 0, complexity: 0 },
      {
        leadership: 14,
        management: -4,
      },
    );
    expect(game.view.company).toEqual(expected);
    expect(game.view.aftermath?.changes).toContainEqual({
      figure: "leadership",
      before: 60,
      after: expected.leadership,
    });
  });

  it("opens and closes an act", () => {
    const game = play(tiny);
    expect(game.view.act).toEqual({ title: "Morning", number: 1, of: 2, intro: ["The sun is up."], opens: true });
    game.choose("list").expectScene("lemons");
    expect(game.view.act).toMatchObject({ number: 1, opens: false });
    game.choose("buy").expectScene("sugar");
    expect(game.view.act).toMatchObject({ title: "Noon", number: 2, opens: true });
  });

  it("locks a choice whose condition fails, and says why", () => {
    const game = play(tiny).choose("cheer").expectScene("lemons");
    expect(game.view.scene.choices.map(({ id, locked }) => [id, locked])).toEqual([
      ["buy", "You are hoarse, and the shop is far."],
      ["dream", null],
    ]);
    game.running.choose("buy");
    expect(game.view.phase).toBe("deciding");
  });

  it("adds what only some paths have seen", () => {
    expect(play(tiny).choose("cheer").expectScene("lemons").view.scene.text).toContain("The street is still singing.");
    expect(play(tiny).choose("list").expectScene("lemons").view.scene.text).toEqual(["There are four lemons."]);
  });

  it("lets what a choice caused arrive two decisions later", () => {
    const game = play(tiny).choose("cheer", "dream");
    expect(game.view.aftermath?.arrivals).toEqual([]);
    game.choose("share");
    expect(game.view.aftermath?.arrivals).toEqual([
      { id: "crowd", from: "Climb on the crate and cheer.", text: ["The crowd has told its friends."] },
    ]);
    expect(game.view.stage.delayed).toEqual(["customers"]);
    game.running.proceed();
    expect(game.view.stage.delayed).toEqual([]);
  });

  it("takes the first way whose condition holds", () => {
    const strict = scenarioOf(TINY.replace("atLeast: 99", "atLeast: 20"));
    play(strict).choose("list").expectScene("sugar");
    play(tiny).choose("list").expectScene("lemons");
  });

  it("ignores what makes no sense at the moment", () => {
    const game = play(tiny);
    game.running.proceed();
    game.running.choose("share");
    expect(game.view).toMatchObject({ phase: "deciding", scene: { id: "queue" }, history: [] });
  });
});

describe("an ending", () => {
  it("is the one of the outcome, or the special one whose condition holds", () => {
    const chaotic = scenarioOf(
      TINY.replace("  chaos: 20", "  chaos: 80").replace("  management: 20", "  management: 0"),
    );
    const sung = play(chaotic).choose("cheer", "dream", "wait").expectOutcome("chaos");
    expect(sung.view.ending).toMatchObject({ id: "sung", early: false });
    const spilt = play(chaotic).choose("list", "dream", "wait").expectOutcome("chaos");
    expect(spilt.view.ending).toMatchObject({ id: "spilt", early: false });
  });

  it("comes early when a symptom stays critical for two decisions", () => {
    const doomed = scenarioOf(
      TINY.replace("  chaos: 20", "  chaos: 100")
        .replace("  management: 20", "  management: 0")
        .replaceAll(/complexity: \d+/g, "complexity: 100"),
    );
    const game = play(doomed).choose("cheer", "dream").expectOutcome("chaos");
    expect(game.view.ending).toMatchObject({ id: "collapsed", early: true });
    expect(game.view.stage).toMatchObject({ outcome: "chaos", early: true });
    expect(game.view.history.length).toBe(2);
  });
});

describe("going back", () => {
  it("to before any decision, and on by another way", () => {
    const game = play(tiny).choose("cheer", "dream", "wait").backTo(2);
    expect(game.view).toMatchObject({ phase: "deciding", scene: { id: "lemons" } });
    expect(game.running.play.choiceIds).toEqual(["cheer"]);
    game.backTo(1).choose("list", "buy");
    expect(game.running.play.choiceIds).toEqual(["list", "buy"]);
  });

  it("leaves no trace: the same choices give the same view", () => {
    const straight = play(tiny).choose("list", "buy").view;
    const detour = play(tiny).choose("cheer", "dream").backTo(1).choose("list", "buy").view;
    expect(detour).toEqual(straight);
  });
});

describe("a listener", () => {
  it("hears of each change once, and of none after it has left", () => {
    const heard: string[] = [];
    const game = play(tiny);
    const leave = game.running.subscribe((view) => heard.push(`${view.scene.id}/${view.phase}`));
    game.choose("list").read().backTo(1);
    leave();
    game.choose("cheer");
    expect(heard).toEqual(["queue/aftermath", "lemons/deciding", "queue/deciding"]);
  });
});

describe("a saved play", () => {
  const story = compile(tiny);
  const saved = { ...newPlay(story, 7), choiceIds: ["cheer", "dream"] };

  it("resumes in the aftermath of its last choice, or on the page after", () => {
    expect(run(story, saved).view).toMatchObject({ phase: "aftermath", scene: { id: "lemons" } });
    expect(run(story, saved, { turned: true }).view).toMatchObject({ phase: "deciding", scene: { id: "sugar" } });
  });

  it("gives the very figures that it had", () => {
    expect(run(story, saved).view).toEqual(play(tiny).choose("cheer", "dream").view);
  });

  it("knows when its scenario has changed, and goes as far as it holds", () => {
    const edited = compile(scenarioOf(TINY.replaceAll("id: dream", "id: doze")));
    const resumed = run(edited, saved);
    expect(resumed.changed).toBe(true);
    expect(resumed.stopped).toEqual({ at: 2, of: 2, choice: "dream", reason: "unknown-choice" });
    expect(resumed.play).toMatchObject({ choiceIds: ["cheer"], contentHash: edited.contentHash });
  });

  it("says when a choice is locked now, and when the story is over before it", () => {
    expect(run(story, { ...saved, choiceIds: ["cheer", "buy"] }).stopped).toMatchObject({ at: 2, reason: "locked" });
    const tooLong = { ...saved, choiceIds: ["cheer", "dream", "wait", "wait"] };
    expect(run(story, tooLong).stopped).toMatchObject({ at: 4, reason: "story-over" });
  });

  it("has another hash after any change of its scenario, and the same after none", () => {
    expect(compile(scenarioOf(TINY)).contentHash).toBe(story.contentHash);
    expect(compile(scenarioOf(TINY.replace("four lemons", "five lemons"))).contentHash).not.toBe(story.contentHash);
  });
});
