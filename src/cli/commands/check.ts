import { parseArgs } from "node:util";
import { formatDiagnostic } from "../../scenario/diagnostic.ts";
import { type Command, NOT_SOUND, SOUND, UsageError } from "../command.ts";
import { filesOf, readScenario } from "../files.ts";

/** Tells everything that is wrong with some scenarios, each with its place. */
export const check: Command = {
  usage: "check <id|file|folder>… [--json]",
  about: "tells what is wrong with scenarios, and where",
  run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: "boolean" } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new UsageError("name a scenario, a file or a folder");
    const parsed = positionals.flatMap(filesOf).map(readScenario);
    const diagnostics = parsed.flatMap((each) => (each.ok ? [] : each.diagnostics));
    if (values.json === true) terminal.print(JSON.stringify(diagnostics, null, 2));
    else for (const diagnostic of diagnostics) terminal.print(formatDiagnostic(diagnostic));
    const [first] = diagnostics;
    if (first === undefined) {
      terminal.warn(parsed.length === 1 ? "sound" : `all ${parsed.length} sound`);
      return SOUND;
    }
    terminal.warn(`to learn more: explain ${first.code}`);
    return NOT_SOUND;
  },
};
