import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compile } from "../../story/compile.ts";
import { type Command, type ExitCode, Refusal, SOUND, UsageError } from "../command.ts";
import { exploreInTerminal } from "../exploring.ts";
import { soundScenario } from "../files.ts";
import { reportPage } from "../report/page.tsx";

/** Plays every possible play and writes what came of it as a page. */
export const report: Command = {
  usage: "report <id|file> --out FILE.html",
  about: "writes one page with all of that, and the story as a graph",
  async run(args, terminal): Promise<ExitCode> {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: "string" } },
      allowPositionals: true,
    });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw new UsageError("name one scenario");
    const { out } = values;
    if (out === undefined || out === "") throw new UsageError("say where to: --out FILE.html");
    const scenario = soundScenario(name);
    const explored = await exploreInTerminal(compile(scenario), {}, terminal);
    write(out, reportPage(scenario, explored));
    terminal.print(out);
    return SOUND;
  },
};

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Refusal(`"${file}" cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
