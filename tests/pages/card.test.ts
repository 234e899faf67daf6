import { describe, expect, it } from "vitest";
import { cardOf, turn } from "../../src/pages/card.ts";
import { parseScenario } from "../../src/scenario/parse.ts";
import { compile } from "../../src/story/compile.ts";
import { newPlay } from "../../src/story/play.ts";
import { run } from "../../src/story/running.ts";
import { TINY } from "../helpers/tiny.ts";

function tiny() {
  const parsed = parseScenario(TINY, "tiny.yaml");
  if (!parsed.ok) throw new Error("the tiny scenario is broken");
  const story = compile(parsed.scenario);
  return run(story, newPlay(story, 1));
}

describe("the page of the story book that is open", () => {
  it("is the briefing, then the act, then the scene, then its aftermath", () => {
    const play = tiny();
    const fresh = { briefing: false, act: 0 };
    expect(cardOf(play.view, fresh)).toBe("briefing");
    const briefed = turn("briefing", play.view, fresh);
    expect(cardOf(play.view, briefed)).toBe("act");
    const ready = turn("act", play.view, briefed);
    expect(cardOf(play.view, ready)).toBe("scene");
    play.choose("cheer");
    expect(cardOf(play.view, ready)).toBe("aftermath");
  });

  it("does not brief a player again who carries on from a save", () => {
    const play = tiny();
    play.choose("cheer");
    play.proceed();
    expect(cardOf(play.view, { briefing: false, act: 0 })).not.toBe("briefing");
  });
});
