import { type Command, type ExitCode, NOT_SOUND, Refusal, SOUND, UsageError, WRONG_USAGE } from "./command.ts";
import { check } from "./commands/check.ts";
import { explain } from "./commands/explain.ts";
import { explore } from "./commands/explore.ts";
import { newScenario } from "./commands/new.ts";
import { play } from "./commands/play.ts";
import { report } from "./commands/report.ts";
import type { Terminal } from "./terminal.ts";

/** Every command, by the name one types. */
const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({ check, explain, explore, play, report, new: newScenario }),
);

const CALL = "npm run --silent scenario --";

/** Runs one command. Never throws: whatever goes wrong is told on the terminal and in the exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === "help" || name === "--help") {
    terminal.print(overview());
    return SOUND;
  }
  const command = COMMANDS.get(name ?? "");
  if (command === undefined) {
    terminal.warn(name === undefined ? overview() : `there is no command "${name}"\n${overview()}`);
    return WRONG_USAGE;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    return tell(error, command, terminal);
  }
}

function overview(): string {
  const width = Math.max(...[...COMMANDS.values()].map(({ usage }) => usage.length));
  return [
    `usage: ${CALL} COMMAND`,
    ...[...COMMANDS.values()].map(({ usage, about }) => `  ${usage.padEnd(width)}  ${about}`),
  ].join("\n");
}

function tell(error: unknown, { usage }: Command, terminal: Terminal): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError || isOptionError(error)) {
    terminal.warn(`${message}\nusage: ${CALL} ${usage}`);
    return WRONG_USAGE;
  }
  terminal.warn(error instanceof Refusal ? message : `this command has a mistake of its own: ${message}`);
  return NOT_SOUND;
}

/** Whether `parseArgs` did not like what was typed. */
function isOptionError(error: unknown): boolean {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}
