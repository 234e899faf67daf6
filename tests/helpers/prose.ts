import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import type { Scenario } from "../../src/scenario/schema.ts";
import { choicesOf, scenesOf } from "../../src/scenario/walk.ts";

/** A piece of a story that a player reads, and where it stands. */
export interface Piece {
  readonly where: string;
  readonly kind: "scene" | "aside" | "label" | "say" | "result" | "why" | "later" | "ending" | "intro";
  readonly text: string;
}

/** Everything that a player can come to read in the course of a story. */
export function piecesOf(scenario: Scenario): Piece[] {
  const aside = (where: string, also: readonly { text: string }[]): Piece[] =>
    also.map(({ text }): Piece => ({ where, kind: "aside", text }));
  return [
    ...scenario.acts.map(({ id, intro }): Piece => ({ where: id, kind: "intro", text: intro })),
    ...scenesOf(scenario).flatMap(({ scene }): Piece[] => [
      { where: scene.id, kind: "scene", text: scene.text },
      ...aside(scene.id, scene.also),
    ]),
    ...choicesOf(scenario).flatMap(({ scene, choice }): Piece[] => {
      const where = `${scene.id}/${choice.id}`;
      return [
        { where, kind: "label", text: choice.label },
        ...(choice.say === undefined ? [] : [{ where, kind: "say", text: choice.say } as const]),
        { where, kind: "result", text: choice.result },
        ...aside(where, choice.also),
        { where, kind: "why", text: choice.why },
        ...choice.later.map(({ id, text }): Piece => ({ where: `${where}/${id}`, kind: "later", text })),
      ];
    }),
    ...scenario.endings.map(({ id, text }): Piece => ({ where: id, kind: "ending", text })),
  ];
}

/** The words of a text, with what belongs to them: “Ines’s”, “half-built”. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The Flesch–Kincaid grade: the American school year in which a text is read with ease. */
export function gradeOf(text: string): number {
  const words = wordsOf(text);
  const sentences = text.match(/[.!?…]+(?=[\s”’)]|$)/gu) ?? [];
  return fleschKincaid({
    sentence: Math.max(1, sentences.length),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** Every run of so many words, in lower case. */
export function runsOf(text: string, length: number): string[] {
  const words = wordsOf(text.toLowerCase());
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
    words.slice(at, at + length).join(" "),
  );
}
