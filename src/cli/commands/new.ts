import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { id as idSchema } from "../../scenario/text-schema.ts";
import { type Command, Refusal, SOUND, UsageError } from "../command.ts";
import { template } from "../template.ts";

/** Writes a small story to begin with, and never over anything. */
export const newScenario: Command = {
  usage: "new <id>",
  about: "makes a folder with a small story that explains the format",
  run(args, terminal) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0) throw new UsageError("name the new story");
    const checked = idSchema.safeParse(id);
    if (!checked.success) throw new UsageError(`"${id}" is no id: ${checked.error.issues[0]?.message}`);
    const folder = path.join("scenarios", id);
    if (existsSync(folder)) throw new Refusal(`${folder} is already there, and stays as it is`);
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, "scenario.yaml");
    writeFileSync(file, template(id), { flag: "wx" });
    terminal.print(file);
    terminal.warn(`Open it in your editor, or play it as it is: npm run dev`);
    return SOUND;
  },
};
