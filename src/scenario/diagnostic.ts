import leven from "leven";

/** Where in a scenario something stands: keys and indices from the root. */
export type Path = readonly (string | number)[];

/** A stable name for each kind of mistake; `message` says it for the case at hand. */
export const DIAGNOSTIC_CODES = [
  "unreadable",
  "too-large",
  "bad-yaml",
  "duplicate-key",
  "unknown-key",
  "missing-key",
  "missing-text",
  "unknown-value",
  "wrong-type",
  "out-of-range",
  "bad-id",
  "bad-condition",
  "bad-next",
  "duplicate-id",
  "unknown-scene",
  "unknown-person",
  "unreachable-scene",
  "no-way-out",
  "endless-loop",
  "all-choices-locked",
  "lock-without-reason",
  "reason-without-lock",
  "flag-never-set",
  "flag-never-read",
  "missing-ending",
  "bad-agenda",
] as const;
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

/** A mistake before it is known where in the file it stands. */
export interface Problem {
  readonly path: Path;
  /** True when the mistake is the key at the end of `path`, not its value. */
  readonly atKey?: boolean;
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** A mistake in a scenario file, for the person who wrote it. Lines and columns count from 1. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: DiagnosticCode;
  readonly severity: "error";
  readonly message: string;
  readonly hint: string | null;
}

/** `file:line:column error code: message (hint)`, which editors and terminals turn into a link. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, code, message, hint } = diagnostic;
  return `${file}:${line}:${column} ${severity} ${code}: ${message}${hint === null ? "" : ` (${hint})`}`;
}

/** `did you mean "…"?` with the nearest known name, if any is near enough to be a slip of the hand. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    const distance = leven(word, name, { maxDistance: limit + 1 });
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best && `did you mean "${best.name}"?`;
}
