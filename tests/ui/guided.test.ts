import { describe, expect, it } from "vitest";
import { guidedIntentOf, questionAt, QUESTIONS } from "../../src/ui/debrief/guided/questions.ts";
import type { KeyPress } from "../../src/ui/keys.ts";

const press = (key: string, more: Partial<KeyPress> = {}) =>
  guidedIntentOf({ key, ctrlKey: false, altKey: false, metaKey: false, onControl: false, inField: false, ...more });

describe("keys of the guided mode", () => {
  it.each([
    ["PageDown", "next"],
    ["PageUp", "back"],
    ["ArrowRight", "next"],
    ["ArrowLeft", "back"],
    [" ", "next"],
    ["Escape", "leave"],
    ["Enter", null],
    ["x", null],
  ])("%s", (key, intent) => {
    expect(press(key)).toBe(intent);
  });

  it("lets one write: in a field only Escape leads out", () => {
    for (const key of [" ", "ArrowRight", "ArrowLeft", "PageDown"]) expect(press(key, { inField: true })).toBeNull();
    expect(press("Escape", { inField: true })).toBe("leave");
  });

  it("lets Space press the button that has the focus, and a clicker go on from there", () => {
    expect(press(" ", { onControl: true })).toBeNull();
    expect(press("PageDown", { onControl: true })).toBe("next");
  });

  it("leaves the browser its own shortcuts", () => {
    expect(press("ArrowLeft", { altKey: true })).toBeNull();
  });
});

describe("the question of a number", () => {
  it("is one of the six, whatever the address says", () => {
    expect([0, 1, 6, 9].map(questionAt)).toEqual([QUESTIONS[0], QUESTIONS[0], QUESTIONS[5], QUESTIONS[5]]);
  });
});
