import { formatDiagnostic } from "../scenario/diagnostic.ts";
import { check, UnknownScenario } from "./check.ts";

const USAGE = `usage: npm run --silent scenario -- check <id|file|folder>… [--json]`;

/** @returns the exit code: 0 sound, 1 not sound, 2 wrong usage. */
function main(args: readonly string[]): number {
  const json = args.includes("--json");
  const [command, ...names] = args.filter((arg) => arg !== "--json");
  if (command !== "check" || names.length === 0 || names.some((name) => name.startsWith("-"))) {
    console.error(USAGE);
    return 2;
  }
  try {
    const diagnostics = check(names);
    if (json) console.log(JSON.stringify(diagnostics, null, 2));
    else for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic));
    return diagnostics.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UnknownScenario)) throw error;
    console.error(`${error.message}\n${USAGE}`);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
