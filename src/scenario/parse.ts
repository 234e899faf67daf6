import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import { checkScenario } from "./check.ts";
import type { Diagnostic, Problem } from "./diagnostic.ts";
import { problemOf } from "./problems.ts";
import { type Scenario, scenarioSchema } from "./schema.ts";

/** A scenario file may be this long, in characters; the shipped ones are a tenth of it. */
export const LONGEST_SCENARIO = 1_000_000;

/** Lists and maps may be nested this deep; the format needs twelve. */
const DEEPEST = 60;

/** Control characters other than tab and line ends: a text file holds none. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** A place in a text; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const START: Place = { line: 1, column: 1 };

/** Either a scenario that is whole, or what is wrong with it. Never both, never neither. */
export type Parsed =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads a scenario from YAML. Never throws: whatever the text is, the result is a
 * scenario that passed every check or at least one diagnostic with its position.
 *
 * @param file what the diagnostics call the file
 */
export function parseScenario(text: string, file: string): Parsed {
  if (text.length > LONGEST_SCENARIO) {
    const message = `the file has ${text.length} characters; a scenario has at most ${LONGEST_SCENARIO}`;
    return refuse(file, START, { code: "too-large", message });
  }
  const control = text.search(CONTROL);
  if (control >= 0) {
    const message = "this is not a text file: it holds a control character";
    return refuse(file, placeOf(text, control), { code: "unreadable", message });
  }
  const deep = tooDeep(text);
  if (deep !== null) {
    return refuse(file, placeOf(text, deep), { code: "unreadable", message: `nested more than ${DEEPEST} deep here` });
  }
  try {
    return parseYaml(text, file);
  } catch (error) {
    // The YAML library throws for what it gives up on, such as aliases that multiply without end.
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(file, START, { code: "unreadable", message: `the file cannot be read: ${reason}` });
  }
}

/** The answer to a text that cannot be read at all: one diagnostic. */
export function refuse(file: string, { line, column }: Place, problem: Omit<Problem, "path">): Parsed {
  return { ok: false, diagnostics: [diagnostic(file, line, column, problem)] };
}

function parseYaml(text: string, file: string): Parsed {
  const lines = new LineCounter();
  const tree = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const faults = [...tree.errors, ...tree.warnings];
  if (faults.length > 0) {
    return {
      ok: false,
      diagnostics: faults.map(({ message, pos }) => {
        const { line, col } = lines.linePos(pos[0]);
        return diagnostic(file, Math.max(1, line), Math.max(1, col), { code: "bad-yaml", message: oneLine(message) });
      }),
    };
  }
  const data: unknown = tree.toJS({ maxAliasCount: 100 });
  const result = scenarioSchema.safeParse(data);
  const problems = result.success ? checkScenario(result.data) : result.error.issues.flatMap((i) => problemOf(i, data));
  if (result.success && problems.length === 0) return { ok: true, scenario: result.data };
  const diagnostics = problems.map((problem) => {
    const { line, col } = lines.linePos(offsetOf(tree, problem));
    return diagnostic(file, Math.max(1, line), Math.max(1, col), problem);
  });
  return { ok: false, diagnostics: diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column) };
}

function diagnostic(file: string, line: number, column: number, problem: Omit<Problem, "path">): Diagnostic {
  const { code, message, hint } = problem;
  return { file, line, column, code, severity: "error", message, hint: hint ?? null };
}

/** Where the node at a path stands; for one that is missing, where its nearest parent stands. */
function offsetOf(tree: Document, problem: Problem): number {
  let node: unknown = tree.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, key] of problem.path.entries()) {
    const last = depth === problem.path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => (isScalar(item.key) ? String(item.key.value) : undefined) === String(key));
      if (pair === undefined) break;
      const atKey = last && problem.atKey === true;
      offset = (atKey ? undefined : startOf(pair.value)) ?? startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

/** The place of a character in a text. */
export function placeOf(text: string, index: number): Place {
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The YAML library recurses, so nesting is measured before it is let loose on a text. */
function tooDeep(text: string): number | null {
  let flow = 0;
  let offset = 0;
  for (const row of text.split("\n")) {
    const indent = /^[ \t]*(?:- )*/.exec(row)?.[0].length ?? 0;
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

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
