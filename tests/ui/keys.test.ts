import { describe, expect, it } from "vitest";
import { intentOfKey, type KeyPress } from "../../src/ui/keys.ts";

const press = (key: string, more: Partial<KeyPress> = {}) =>
  intentOfKey({ key, ctrlKey: false, altKey: false, metaKey: false, onControl: false, inField: false, ...more });

describe("the key map", () => {
  it.each([
    ["1", { kind: "choose", index: 0 }],
    ["4", { kind: "choose", index: 3 }],
    ["Enter", { kind: "proceed" }],
    [" ", { kind: "proceed" }],
    ["Escape", { kind: "menu" }],
    ["M", { kind: "mute" }],
    ["+", { kind: "louder" }],
    ["=", { kind: "louder" }],
    ["-", { kind: "quieter" }],
    ["h", { kind: "help" }],
    ["?", { kind: "help" }],
    ["u", { kind: "back" }],
  ])("%s", (key, intent) => {
    expect(press(key)).toEqual(intent);
  });

  it.each(["5", "0", "Tab", "ArrowDown", "x", "F1"])("leaves %s to the browser", (key) => {
    expect(press(key)).toBeNull();
  });

  it("lets Enter and Space press the button that has the focus, and still takes numbers there", () => {
    expect(press("Enter", { onControl: true })).toBeNull();
    expect(press(" ", { onControl: true })).toBeNull();
    expect(press("2", { onControl: true })).toEqual({ kind: "choose", index: 1 });
  });

  it("keeps away from the browser's own shortcuts and from fields", () => {
    expect(press("u", { ctrlKey: true })).toBeNull();
    expect(press("1", { altKey: true })).toBeNull();
    expect(press("m", { metaKey: true })).toBeNull();
    expect(press("1", { inField: true })).toBeNull();
  });
});
