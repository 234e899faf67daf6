import { describe, expect, it } from "vitest";
import { debriefOf } from "../../src/debrief/report.ts";
import type { Found } from "../../src/pages/debrief/gather.ts";
import { lay } from "../../src/pages/debrief/laying.ts";
import { play } from "../helpers/player.ts";
import { scenarioOf, TINY } from "../helpers/tiny.ts";

const debrief = debriefOf(play(scenarioOf(TINY)).choose("list", "buy", "share").read().view);
const found = (link: string): Found => ({ ok: true, gathered: { name: `play ${link}`, link, debrief } });
const letters = ({ plays }: ReturnType<typeof lay>): string =>
  plays.map(({ letter, gathered }) => letter + gathered.link).join(" ");

describe("plays laid side by side", () => {
  it("have a letter each, six at most, and the seventh is told why", () => {
    const table = lay([], ["1", "2", "3", "4", "5", "6", "7"].map(found));
    expect(letters(table)).toBe("A1 B2 C3 D4 E5 F6");
    expect(table.left).toEqual(["“play 7” was left out. There is room for six plays. Take one away first."]);
  });

  it("lie there once, whatever is added again, and what is no play stops none of the others", () => {
    const bad: Found = { ok: false, name: "cake.json", reason: "It is a cake." };
    const table = lay([], [found("1"), found("1"), bad, found("2")]);
    expect(letters(table)).toBe("A1 B2");
    expect(table.left).toEqual([
      "“play 1” was left out. It is here already.",
      "“cake.json” was left out. It is a cake.",
    ]);
  });

  it("take the letter that has become free", () => {
    const { plays } = lay([], ["1", "2", "3"].map(found));
    const rest = plays.filter(({ letter }) => letter !== "B");
    expect(letters(lay(rest, [found("4")]))).toBe("A1 B4 C3");
  });
});
