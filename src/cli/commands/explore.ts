import { parseArgs } from "node:util";
import { compile } from "../../story/compile.ts";
import { type Command, type ExitCode, SOUND, UsageError } from "../command.ts";
import { tableOf } from "../exploration-table.ts";
import { exploreInTerminal } from "../exploring.ts";
import { soundScenario } from "../files.ts";

/** Plays every possible play and tells what came of it. */
export const explore: Command = {
  usage: "explore <id|file> [--json] [--limit N] [--seed N]",
  about: "plays every possible play: outcomes, bots, choices, proofs",
  async run(args, terminal): Promise<ExitCode> {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: "boolean" }, limit: { type: "string" }, seed: { type: "string" } },
      allowPositionals: true,
    });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw new UsageError("name one scenario");
    const options = { ...given("limit", values.limit), ...given("seed", values.seed) };
    const { exploration } = await exploreInTerminal(compile(soundScenario(name)), options, terminal);
    terminal.print(values.json === true ? JSON.stringify(exploration, null, 2) : tableOf(exploration));
    return SOUND;
  },
};

function given(option: "limit" | "seed", text: string | undefined): { [option: string]: number } {
  if (text === undefined) return {};
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${option} takes a whole number, not "${text}"`);
  return { [option]: Number(text) };
}
