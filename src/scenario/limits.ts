import { Lexer } from "yaml";
import type { Problem } from "./diagnostic.ts";

/** A scenario file may be this long, in characters: more than three times the length of the shipped ones. */
export const LONGEST_SCENARIO = 400_000;

/**
 * As many words, values and marks as a file may have, as the YAML lexer counts them: three
 * times those of the shipped ones. Length alone does not bound what a file costs to read.
 */
const MOST_TOKENS = 30_000;

/** Lists and maps may be nested this deep; the format needs twelve. */
const DEEPEST = 60;

/** Control characters other than tab and line ends: a text file holds none. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** Why a text is not worth parsing, and where in it that shows. */
interface Excess {
  readonly offset: number;
  readonly problem: Omit<Problem, "path">;
}

/**
 * What makes a text unfit to be parsed at all, or null. The YAML library recurses, and
 * takes as much time and memory as a text asks for, so this comes before it.
 */
export function excessOf(text: string): Excess | null {
  if (text.length > LONGEST_SCENARIO) {
    const message = `the file has ${text.length} characters; a scenario has at most ${LONGEST_SCENARIO}`;
    return { offset: 0, problem: { code: "too-large", message } };
  }
  const control = text.search(CONTROL);
  if (control >= 0) {
    const message = "this is not a text file: it holds a control character";
    return { offset: control, problem: { code: "unreadable", message } };
  }
  const deep = tooDeep(text);
  if (deep !== null) {
    return { offset: deep, problem: { code: "unreadable", message: `nested more than ${DEEPEST} deep here` } };
  }
  if (tooManyTokens(text)) {
    const message = `the file has more than ${MOST_TOKENS} words, values and marks; a scenario has fewer`;
    return { offset: 0, problem: { code: "too-large", message } };
  }
  return null;
}

function tooManyTokens(text: string): boolean {
  let count = 0;
  for (const token of new Lexer().lex(text)) {
    if (token.trim() !== "" && ++count > MOST_TOKENS) return true;
  }
  return false;
}

/** Where a text first nests deeper than it may, or null. */
function tooDeep(text: string): number | null {
  let flow = 0;
  let offset = 0;
  for (const row of text.split("\n")) {
    const indent = /^[ \t]*(?:[-?:] )*/.exec(row)?.[0].length ?? 0;
    if (indent > DEEPEST * 4 && row.trim() !== "") return offset;
    for (let at = 0; at < row.length; at++) {
      const character = row[at];
      if (character === "[" || character === "{") flow++;
      else if ((character === "]" || character === "}") && flow > 0) flow--;
      if (flow > DEEPEST) return offset + at;
    }
    offset += row.length + 1;
  }
  return null;
}
