import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headOfLink, linkOf, linksIn, readLink } from "../../src/debrief/link.ts";
import { compile } from "../../src/story/compile.ts";
import { newPlay, type Play } from "../../src/story/play.ts";
import { run } from "../../src/story/running.ts";
import { letPlay, random } from "../helpers/bots.ts";
import { shipped, SHIPPED } from "../helpers/shipped.ts";
import { scenarioOf, TINY } from "../helpers/tiny.ts";

const tiny = compile(scenarioOf(TINY));
const tinyPlay: Play = { ...newPlay(tiny, 7), choiceIds: ["list", "buy", "share"] };

describe("a link that holds a play", () => {
  it.each(SHIPPED)("reopens $id to identical figures, and is short", ({ id }) => {
    const story = compile(shipped(id));
    for (const seed of [0, 1, 2 ** 32 - 1]) {
      const play: Play = { ...newPlay(story, seed), choiceIds: letPlay(story, random(seed)).choiceIds };
      const link = linkOf(story, play);
      expect(link.length).toBeLessThanOrEqual(150);
      expect(encodeURIComponent(link)).toBe(link);
      expect(headOfLink(link)).toEqual({ ok: true, scenarioId: id });
      const read = readLink(story, link);
      expect(read).toEqual({ ok: true, play });
      const reopened = read.ok ? read.play : newPlay(story, 0);
      expect(run(story, reopened, { turned: true }).view).toEqual(run(story, play, { turned: true }).view);
    }
  });

  it("keeps a play that is not over, and one that has not begun", () => {
    for (const choiceIds of [[], ["cheer"], ["list", "dream"]]) {
      const play = { ...tinyPlay, choiceIds };
      expect(readLink(tiny, linkOf(tiny, play))).toEqual({ ok: true, play });
    }
  });

  it("is never opened when a character has been changed, lost or put in", () => {
    const link = linkOf(tiny, tinyPlay);
    const at = fc.nat({ max: link.length - 1 });
    fc.assert(
      fc.property(at, at, fc.string({ maxLength: 3 }), (one, other, put) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const broken = link.slice(0, from) + put + link.slice(to);
        fc.pre(broken !== link);
        expect(readLink(tiny, broken).ok).toBe(false);
        expect(headOfLink(broken).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("says that it is damaged when it was cut, at whatever place", () => {
    const link = linkOf(tiny, tinyPlay);
    for (let length = 2; length < link.length; length++) {
      expect(readLink(tiny, link.slice(0, length))).toEqual({ ok: false, problem: "damaged" });
    }
  });

  it("says that it is foreign when it is anything else", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!text.startsWith("1."));
        expect(readLink(tiny, text)).toEqual({ ok: false, problem: "foreign" });
      }),
    );
  });

  it("says so when it is of another story, or of one that no longer allows its choices", () => {
    const link = linkOf(tiny, tinyPlay);
    const warmUp = compile(shipped("warm-up"));
    const locked = compile(scenarioOf(TINY.replace("when: { not: { flag: cheered } }", "when: { flag: cheered }")));
    const reordered = compile({
      ...tiny.scenario,
      acts: tiny.scenario.acts.map((act) => ({
        ...act,
        scenes: act.scenes.map((scene) => ({ ...scene, choices: scene.choices.toReversed() })),
      })),
    });
    const dreamed = linkOf(tiny, { ...tinyPlay, choiceIds: ["list", "dream", "wait"] });
    expect(readLink(reordered, dreamed)).toEqual({ ok: false, problem: "story-changed" });
    expect(readLink(warmUp, link)).toEqual({ ok: false, problem: "other-story" });
    expect(readLink(locked, link)).toEqual({ ok: false, problem: "story-changed" });
  });

  it("still opens when only words of the story have changed, and tells by the hash that they have", () => {
    const reworded = compile(scenarioOf(TINY.replace("Buy more.", "Buy some more.")));
    const read = readLink(reworded, linkOf(tiny, tinyPlay));
    expect(read).toEqual({ ok: true, play: tinyPlay });
    expect(tinyPlay.contentHash).not.toBe(reworded.contentHash);
  });

  it("is not made of a play that does not hold", () => {
    expect(() => linkOf(tiny, { ...tinyPlay, choiceIds: ["cheer", "buy"] })).toThrow("decision 2");
  });
});

describe("links in what somebody pasted", () => {
  const link = linkOf(tiny, tinyPlay);

  it("are found alone, in an address, and several in the address of a comparison", () => {
    const pasted = `${link}\n https://example.org/game/?page=debrief&play=${link}\thttps://example.org/?page=compare&play=${link}&play=${link}`;
    expect(linksIn(pasted)).toEqual([link, link, link, link]);
  });

  it("are handed on as they are when they are none, and there are none in nothing", () => {
    expect(linksIn("hello there")).toEqual(["hello", "there"]);
    expect(linksIn(" \n ")).toEqual([]);
  });
});
