import { z } from "zod";
import { didYouMean, type Path, type Problem } from "./diagnostic.ts";
import { scenarioSchema } from "./schema.ts";

type Issue = z.core.$ZodIssue;

/** Every key that the format knows anywhere: enough to recognise a slip of the hand. */
const KNOWN_KEYS: ReadonlySet<string> = knownKeys();

function knownKeys(): Set<string> {
  const keys = new Set<string>();
  const visit = (schema: unknown): void => {
    if (typeof schema !== "object" || schema === null) return;
    for (const [name, value] of Object.entries(schema)) {
      if (name === "properties") for (const key of Object.keys(value as object)) keys.add(key);
      visit(value);
    }
  };
  visit(z.toJSONSchema(scenarioSchema, { io: "input" }));
  return keys;
}

/** What a schema issue means, in words for the author of a scenario. */
export function problemOf(issue: Issue, data: unknown): Problem[] {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  const name = path.at(-1);
  const given = valueAt(data, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...path, key],
        atKey: true,
        code: "unknown-key",
        message: `"${key}" means nothing here`,
        hint: didYouMean(key, KNOWN_KEYS),
      }));
    case "invalid_value":
      if (given === undefined) return [missing(path)];
      return [
        {
          path,
          code: "unknown-value",
          message: `${label(name)} cannot be ${quote(given)}`,
          hint:
            (typeof given === "string" ? didYouMean(given, issue.values.map(String)) : undefined) ??
            `one of: ${issue.values.join(", ")}`,
        },
      ];
    case "invalid_type":
      if (given === undefined) return [missing(path)];
      return [
        { path, code: "wrong-type", message: `${label(name)} must be ${article(issue.expected)}, not ${quote(given)}` },
      ];
    case "too_small":
    case "too_big":
      return [sizeProblem(issue, path, given)];
    case "invalid_format":
      return [{ path, code: "bad-id", message: `${quote(given)} is not an id: ${issue.message}` }];
    case "invalid_union":
      return unionProblems(issue, path, given, data);
    default:
      return [{ path, code: "wrong-type", message: `${label(name)}: ${issue.message}` }];
  }
}

function missing(path: Path): Problem {
  return { path, code: "missing-key", message: `${label(path.at(-1))} is missing` };
}

function sizeProblem(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, path: Path, given: unknown): Problem {
  const name = path.at(-1);
  if (issue.code === "too_small") {
    if (typeof given === "string") return { path, code: "missing-text", message: `${label(name)} has no text` };
    const what = Array.isArray(given) ? `needs at least ${issue.minimum} entries` : `must be at least ${issue.minimum}`;
    return { path, code: "out-of-range", message: `${label(name)} ${what}` };
  }
  if (typeof given === "string") {
    const message = `${label(name)} is ${given.length} characters long; at most ${issue.maximum} fit`;
    return { path, code: "out-of-range", message };
  }
  const what = Array.isArray(given) ? `can have at most ${issue.maximum} entries` : `can be at most ${issue.maximum}`;
  return { path, code: "out-of-range", message: `${label(name)} ${what}` };
}

/** There are two unions in the format: conditions, and the scene that comes next. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, path: Path, given: unknown, data: unknown): Problem[] {
  if (path.at(-1) === "next") {
    if (given === undefined) return [missing(path)];
    // The author meant the list or the id; what is wrong within that is the better message.
    const meant = issue.errors[Array.isArray(given) ? 1 : 0] ?? [];
    if (Array.isArray(given) || typeof given === "string") {
      return meant.flatMap((inner) => problemOf({ ...inner, path: [...path, ...inner.path] }, data));
    }
    const hint = "a scene id, `end`, or a list of { when, scene }";
    return [{ path, code: "bad-next", message: `${quote(given)} does not say where the choice leads`, hint }];
  }
  const hint = "one of: flag; figure with atLeast or atMost; not; all; any";
  return [{ path, code: "bad-condition", message: `${quote(given)} is not a condition`, hint }];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined,
    data,
  );
}

function label(name: string | number | undefined): string {
  if (name === undefined) return "the scenario";
  return typeof name === "number" ? `entry ${name + 1}` : `"${name}"`;
}

function quote(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
}

function article(expected: string): string {
  if (expected === "array") return "a list";
  if (expected === "object" || expected === "record") return "a map";
  if (expected === "int" || expected === "number") return "a whole number";
  if (expected === "string") return "text";
  return `a ${expected}`;
}
