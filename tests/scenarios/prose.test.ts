import { describe, expect, it } from "vitest";
import { scenesOf } from "../../src/scenario/walk.ts";
import { gradeOf, type Piece, piecesOf, runsOf, wordsOf } from "../helpers/prose.ts";
import { SHIPPED, shipped } from "../helpers/shipped.ts";

/** Words that a piece may have at most, so that a room can listen to it. */
const MOST = { scene: 90, aside: 45, label: 18, say: 30, result: 45, why: 40, later: 45, intro: 90, ending: 130 };
/** The school year for which nothing may be too hard. */
const GRADE = 8;
/** This many words running make a phrase that a reader recognises, unless they are only small change. */
const PHRASE = 6;
const isPhrase = (run: string): boolean => run.split(" ").filter((word) => word.length > 3).length >= 2;

const stories = SHIPPED.map(({ id }) => ({ id, scenario: shipped(id), pieces: piecesOf(shipped(id)) }));
const tell = ({ where, kind }: Piece): string => `${where}: ${kind}`;

describe.each(stories)("the prose of $id", ({ scenario, pieces }) => {
  it("is short enough to read aloud", () => {
    const long = pieces.filter(({ kind, text }) => wordsOf(text).length > MOST[kind]);
    expect(long.map((piece) => `${tell(piece)} has ${wordsOf(piece.text).length} words`)).toEqual([]);
  });

  it("is easy to read, scene by scene", () => {
    const hard = scenesOf(scenario).flatMap(({ scene }) => {
      const told = pieces.filter(({ where }) => where.split("/")[0] === scene.id);
      const grade = gradeOf(told.map(({ text }) => text).join("\n"));
      return grade > GRADE ? [`${scene.id}: grade ${grade.toFixed(1)}`] : [];
    });
    expect(hard).toEqual([]);
  });
});

describe("the stories together", () => {
  it("share no phrase", () => {
    const seen = new Map<string, string>();
    const shared = stories.flatMap(({ id, pieces }) =>
      pieces.flatMap((piece) =>
        runsOf(piece.text, PHRASE)
          .filter(isPhrase)
          .flatMap((phrase) => {
            const before = seen.get(phrase);
            seen.set(phrase, before ?? id);
            return before === undefined || before === id
              ? []
              : [`“${phrase}” in ${before} and in ${id}, ${tell(piece)}`];
          }),
      ),
    );
    expect(shared).toEqual([]);
  });
});
