import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Guess } from "../../src/debrief/guess.ts";
import { createReflections, readReflection } from "../../src/storage/reflections.ts";
import { memoryStore } from "../../src/storage/store.ts";

const guess: Guess = {
  play: "0123456789abcdef",
  fit: 70,
  leadership: 6,
  management: 3,
  both: 2,
  inTime: 4,
  overused: "neither",
};

describe("a reflection", () => {
  it("is kept with its play, bit by bit, and goes with it", () => {
    const reflections = createReflections(memoryStore());
    expect(reflections.get("one")).toEqual({});
    expect(reflections.add("one", { guess })).toBe(true);
    reflections.add("one", { start: "Ask first." });
    reflections.add("two", { guess: null });
    expect(reflections.get("one")).toEqual({ guess, start: "Ask first." });
    expect(reflections.get("two")).toEqual({ guess: null });
    reflections.remove("one");
    expect(reflections.get("one")).toEqual({});
  });

  it("says so when there is no room, and goes on", () => {
    const reflections = createReflections({ ...memoryStore(), write: () => false });
    expect(reflections.add("one", { guess })).toBe(false);
    expect(reflections.get("one")).toEqual({});
  });

  it.each([
    ["torn", '{"reflection":1,"guess":{'],
    ["of a newer version", JSON.stringify({ reflection: 2, start: "x" })],
    ["with a guess out of range", JSON.stringify({ reflection: 1, guess: { ...guess, both: 101 } })],
    ["with a guess about no play", JSON.stringify({ reflection: 1, guess: { ...guess, play: "<img>" } })],
    ["with a guess that is no number", JSON.stringify({ reflection: 1, guess: { ...guess, fit: "high" } })],
    ["with a hat that nobody knows", JSON.stringify({ reflection: 1, guess: { ...guess, overused: "crown" } })],
    ["with a note as long as a book", JSON.stringify({ reflection: 1, start: "x".repeat(501) })],
  ])("%s is as good as none", (_, text) => {
    expect(readReflection(text)).toEqual({});
  });

  it("is read from anything without a throw, and keeps nothing it does not know", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readReflection(text)).toEqual({});
      }),
    );
    expect(readReflection(JSON.stringify({ reflection: 1, stop: "b", extra: 1 }))).toEqual({ stop: "b" });
  });
});
