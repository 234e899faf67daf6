import { describe, expect, it } from "vitest";
import { counterOf, type Subject } from "../../src/debrief/counter.ts";
import { allOf } from "../../src/explore/pieces.ts";
import { tellerOf } from "../../src/pages/debrief/counting/teller.ts";
import { compile } from "../../src/story/compile.ts";
import { newPlay } from "../../src/story/play.ts";
import { adaptive } from "../helpers/bots.ts";
import { shipped } from "../helpers/shipped.ts";

const scenario = shipped("warm-up");
const story = compile(scenario);
const subject: Subject = { scenario, play: { ...newPlay(story, 1), choiceIds: adaptive(story) }, known: null };

describe("counting on the page's own thread", () => {
  it("answers in slices what is answered in one go, and says how far it is, never back", async () => {
    const parts: number[] = [];
    const teller = tellerOf(subject, 0);
    const counted = await teller.counted((part) => parts.push(part));
    expect(counted).toEqual(allOf(counterOf(subject).counted()));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts).toEqual(parts.toSorted((one, other) => one - other));
    expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...parts)).toBeLessThanOrEqual(1);
  });

  it("answers a what-if while it still counts", async () => {
    const teller = tellerOf(subject, 0);
    const [counted, found] = await Promise.all([
      teller.counted(() => {}),
      teller.whatIf(2, subject.play.choiceIds[1] ?? ""),
    ]);
    expect(counted).toEqual(allOf(counterOf(subject).counted()));
    expect(found).toEqual(allOf(counterOf(subject).whatIf(2, subject.play.choiceIds[1] ?? "")));
  });

  it("stops when it is told to", async () => {
    const ending = new AbortController();
    const counted = tellerOf(subject, 0, ending.signal).counted(() => ending.abort());
    await expect(counted).rejects.toThrow("abort");
  });
});
