import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from "yaml";
import { checkScenario } from "./check.ts";
import type { Diagnostic, Problem } from "./diagnostic.ts";
import { excessOf } from "./limits.ts";
import { problemOf } from "./problems.ts";
import { type Scenario, scenarioSchema } from "./schema.ts";

/** So many diagnostics are told, the first in the file; nobody mends more at a time. */
const MOST_TOLD = 100;

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
  const excess = excessOf(text);
  if (excess !== null) return refuse(file, placeOf(text, excess.offset), excess.problem);
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
  // Equal keys are found below, since the library compares every key of a map with every other. It
  // also prints warnings by itself unless its log level says that it should not.
  const options = { lineCounter: lines, uniqueKeys: false, prettyErrors: false, logLevel: "error" } as const;
  const tree = parseDocument(text, options);
  const tell = (offset: number, problem: Omit<Problem, "path">): Diagnostic => {
    const { line, col } = lines.linePos(offset);
    return diagnostic(file, Math.max(1, line), Math.max(1, col), problem);
  };
  const faults = [...tree.errors, ...tree.warnings].slice(0, MOST_TOLD);
  if (faults.length > 0) {
    const told = faults.map(({ message, pos }) => tell(pos[0], { code: "bad-yaml", message }));
    return { ok: false, diagnostics: told };
  }
  const doubles = duplicateKeys(tree).map(({ name, first, second }) => {
    const message = `"${name}" already stands in line ${lines.linePos(first).line}`;
    return tell(second, { code: "duplicate-key", message, hint: "remove one of the two" });
  });
  if (doubles.length > 0) return { ok: false, diagnostics: doubles.slice(0, MOST_TOLD) };

  const data: unknown = tree.toJS({ maxAliasCount: 100 });
  const result = scenarioSchema.safeParse(data);
  const problems = result.success
    ? checkScenario(result.data)
    : result.error.issues.slice(0, MOST_TOLD).flatMap((issue) => problemOf(issue, data));
  if (result.success && problems.length === 0) return { ok: true, scenario: result.data };
  const diagnostics = problems
    .map((problem) => tell(offsetOf(tree, problem), problem))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
  return { ok: false, diagnostics: diagnostics.slice(0, MOST_TOLD) };
}

/** Keys that stand twice in one map, with both offsets. */
function duplicateKeys(tree: Document): { name: string; first: number; second: number }[] {
  const found: { name: string; first: number; second: number }[] = [];
  visit(tree, {
    Map(_, { items }) {
      const seen = new Map<string, number>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const at = startOf(key) ?? 0;
        const first = seen.get(name);
        if (first === undefined) seen.set(name, at);
        else found.push({ name, first, second: at });
      }
    },
  });
  return found;
}

function diagnostic(file: string, line: number, column: number, problem: Omit<Problem, "path">): Diagnostic {
  const { code, message, hint } = problem;
  return { file, line, column, code, severity: "error", message: oneLine(message), hint: hint ?? null };
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

/** What a message quotes may hold line breaks; a diagnostic is one line. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
