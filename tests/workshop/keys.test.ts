import { describe, expect, it } from "vitest";
import { PHASES } from "../../src/workshop/events.ts";
import { intentOfKey, isHeldTooLong, KEY_MAP, type KeyPress, type KeyScene } from "../../src/workshop/keys.ts";

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: "",
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  onControl: false,
  inField: false,
  ...more,
});
const at = (more: Partial<KeyScene> = {}): KeyScene => ({
  phase: "scene",
  blank: false,
  pause: false,
  backLosesVotes: false,
  ...more,
});

describe("a key", () => {
  it.each(["PageDown", "ArrowRight", "ArrowDown", " ", "Enter"])("%s takes the session one step on", (key) => {
    expect(intentOfKey(press(key), at())).toEqual({ kind: "next" });
  });

  it("counts hands with a digit on any keyboard, and takes them back with shift, only while there is a vote", () => {
    const voting = at({ phase: "voting" });
    expect(intentOfKey(press("2", { code: "Digit2" }), voting)).toEqual({ kind: "count", option: 1, by: 1 });
    expect(intentOfKey(press('"', { code: "Digit2", shiftKey: true }), voting)).toEqual({
      kind: "count",
      option: 1,
      by: -1,
    });
    expect(intentOfKey(press("&", { code: "Digit1" }), voting)).toEqual({ kind: "count", option: 0, by: 1 });
    expect(intentOfKey(press("4", { code: "Numpad4" }), voting)).toEqual({ kind: "count", option: 3, by: 1 });
    expect(intentOfKey(press("5", { code: "Digit5" }), voting)).toBeNull();
    expect(intentOfKey(press("1", { code: "Digit1" }), at({ phase: "revealed" }))).toBeNull();
  });

  it("counts guesses while the room predicts: leadership up, the same, down, then management", () => {
    const predicting = at({ phase: "predicting" });
    const guess = (key: string, shiftKey = false) =>
      intentOfKey(press(key, { code: `Digit${key}`, shiftKey }), predicting);
    expect(guess("1")).toEqual({ kind: "guess", meter: "leadership", way: "up", by: 1 });
    expect(guess("3", true)).toEqual({ kind: "guess", meter: "leadership", way: "down", by: -1 });
    expect(guess("5")).toEqual({ kind: "guess", meter: "management", way: "same", by: 1 });
    expect(guess("7")).toBeNull();
  });

  it("is left alone where it already means something", () => {
    expect(intentOfKey(press("n", { inField: true }), at())).toBeNull();
    expect(intentOfKey(press("r", { ctrlKey: true }), at())).toBeNull();
    expect(intentOfKey(press("Enter", { onControl: true }), at())).toBeNull();
    expect(intentOfKey(press("q"), at())).toBeNull();
  });

  it("has one meaning, on the page that ? opens", () => {
    const keys = KEY_MAP.flatMap(({ keys }): readonly string[] => keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(intentOfKey(press("?"), at())).toEqual({ kind: "help" });
  });
});

describe("a clicker", () => {
  const keys = KEY_MAP.filter(({ clicker }) => clicker).flatMap(({ keys }): readonly string[] => keys);

  it("can go on, go back, darken and present, and nothing else at any step", () => {
    const kinds = PHASES.flatMap((phase) => keys.map((key) => intentOfKey(press(key), at({ phase }))?.kind ?? "none"));
    expect([...new Set(kinds)].toSorted()).toEqual(["back", "blank", "next", "present"]);
  });

  it("works while the cursor stands in a field", () => {
    expect(intentOfKey(press("PageDown", { inField: true }), at())).toEqual({ kind: "next" });
    expect(intentOfKey(press("ArrowRight", { inField: true }), at())).toBeNull();
    expect(intentOfKey(press("b", { inField: true }), at())).toBeNull();
  });

  it("throws no votes away, goes nowhere in the dark or in a break, and counts once when it is held", () => {
    expect(intentOfKey(press("PageUp"), at({ backLosesVotes: true }))).toBeNull();
    expect(intentOfKey(press("PageDown"), at({ blank: true }))).toEqual({ kind: "blank" });
    expect(intentOfKey(press("PageUp"), at({ blank: true }))).toBeNull();
    expect(intentOfKey(press("PageUp"), at({ pause: true }))).toBeNull();
    expect(intentOfKey(press("PageDown", { repeat: true }), at())).toBeNull();
  });

  it("that is held down neither loads a page anew nor presses a button again", () => {
    for (const key of ["F5", "Enter"]) {
      expect(isHeldTooLong(press(key, { repeat: true, onControl: true }))).toBe(true);
      expect(isHeldTooLong(press(key, { onControl: true }))).toBe(false);
    }
    expect(isHeldTooLong(press("ArrowDown", { repeat: true }))).toBe(false);
  });
});
