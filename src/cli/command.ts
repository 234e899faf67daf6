import type { Terminal } from "./terminal.ts";

/** Exit codes of every command. */
export const SOUND = 0;
export const NOT_SOUND = 1;
export const WRONG_USAGE = 2;
export type ExitCode = typeof SOUND | typeof NOT_SOUND | typeof WRONG_USAGE;

/** One command of `npm run scenario`. */
export interface Command {
  /** As one types it, like `check <id|file|folder>… [--json]`. */
  readonly usage: string;
  /** What it does, in a line. */
  readonly about: string;
  /**
   * @param args what follows the name of the command
   * @throws UsageError for arguments that make no sense, as does `parseArgs` of `node:util`
   */
  run(args: readonly string[], terminal: Terminal): ExitCode | Promise<ExitCode>;
}

/** What was typed makes no sense; the message says why. */
export class UsageError extends Error {}

/** What was typed makes sense, but cannot be done; the message says why. */
export class Refusal extends Error {}
