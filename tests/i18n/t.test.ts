import { describe, expect, it } from "vitest";
import { LESSONS } from "../../src/scenario/vocabulary.ts";
import { debriefWords } from "../../src/i18n/en-debrief.ts";
import { papersWords } from "../../src/i18n/en-papers.ts";
import { workshopWords } from "../../src/i18n/en-workshop.ts";
import { en } from "../../src/i18n/en.ts";
import { tDebrief } from "../../src/i18n/t-debrief.ts";
import { t } from "../../src/i18n/t.ts";

describe("words of the interface", () => {
  it("puts parameters in their places, as often as they are named", () => {
    expect(t("own.at", { line: 12, column: 3 })).toBe("line 12, column 3");
    expect(t("play.proceed")).toBe("Go on");
  });

  it("never reads a parameter as a text with parameters of its own", () => {
    expect(t("play.speaks", { name: "{job}", job: "$& tester" })).toBe("{job}, $& tester");
  });

  it("takes exactly the parameters of its text", () => {
    // @ts-expect-error a parameter is missing
    t("own.at", { line: 12 });
    // @ts-expect-error there are no parameters here
    t("play.proceed", { line: 12 });
    // @ts-expect-error there are no such words
    expect(t("no.such.words")).toBe("no.such.words");
  });

  it("has a title and exactly one sentence for every lesson", () => {
    for (const lesson of LESSONS) {
      expect(tDebrief(`lesson.${lesson}.title`).length).toBeLessThan(45);
      expect(tDebrief(`lesson.${lesson}.text`)).toMatch(/^[^.!?]+[.!?]$/);
    }
  });

  it("leaves no text empty and no brace open", () => {
    for (const text of [en, debriefWords, papersWords, workshopWords].flatMap((words) => Object.values(words)))
      expect(text).toMatch(/^(?:[^{}]|\{[a-zA-Z]+\})+$/);
  });
});
