import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AIMS, PRACTICES, practicesFor } from "../../src/debrief/practice.ts";
import { rangeOf } from "../../src/debrief/range.ts";
import { anyDecisions, ASKING, decisions, type Given } from "../helpers/decisions.ts";

const proposed = (...given: Given[]) =>
  practicesFor(rangeOf(decisions(...given))).map(({ practice, because }) => [
    practice,
    because.map((one) => one.number),
  ]);

const leading: Given = { hat: "leadership", ...ASKING.management, fit: 40 };
const calm: Given = { hat: "leadership", ...ASKING.leadership, fit: 90 };

describe("what to try next week", () => {
  it("has something to offer for everything that can be missed", () => {
    expect([...new Set(Object.values(PRACTICES).map(({ aim }) => aim))].toSorted()).toEqual([...AIMS].toSorted());
  });

  it("begins with what was missed most, and says where", () => {
    expect(proposed(calm, leading, leading, leading)).toEqual([
      ["who-by-when", [2, 3, 4]],
      ["one-word", [2]],
    ]);
  });

  it("takes the practice whose lessons came up where it did not go well", () => {
    const [first] = proposed(calm, leading, leading, { ...leading, lessons: ["predictability"] });
    expect(first).toEqual(["went-wrong", [2, 3, 4]]);
    const [other] = proposed(calm, leading, leading, { ...leading, lessons: ["predictability"], fit: 90 });
    expect(other).toEqual(["who-by-when", [2, 3, 4]]);
  });

  it("offers what is good for anyone to somebody who missed nothing", () => {
    expect(proposed(calm, calm, calm, calm)).toEqual([
      ["ask-two", []],
      ["show-one", []],
    ]);
  });

  it("keeps still after fewer than four decisions", () => {
    expect(proposed(leading, leading, leading)).toEqual([]);
  });

  it("is two or three different things for any play, each with its reason, and the same ones each time", () => {
    fc.assert(
      fc.property(anyDecisions, (play) => {
        fc.pre(play.length >= 4);
        const practices = practicesFor(rangeOf(play));
        expect([2, 3]).toContain(practices.length);
        expect(new Set(practices.map(({ practice }) => practice)).size).toBe(practices.length);
        expect(practices.filter(({ aim, because }) => (aim === "anyone") !== (because.length === 0))).toEqual([]);
        expect(practicesFor(rangeOf(play))).toEqual(practices);
      }),
    );
  });
});
