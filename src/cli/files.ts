import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import path from "node:path";
import { formatDiagnostic } from "../scenario/diagnostic.ts";
import { MOST_BYTES, parseBytes } from "../scenario/bytes.ts";
import { type Parsed, refuse } from "../scenario/parse.ts";
import type { Scenario } from "../scenario/schema.ts";
import { Refusal, UsageError } from "./command.ts";

/**
 * The scenario files that a name on the command line stands for: the id of a shipped
 * scenario, a file, or a folder with all the `.yaml` files in it.
 *
 * @throws UsageError when there is no such thing
 */
export function filesOf(name: string): string[] {
  const shipped = path.join("scenarios", name, "scenario.yaml");
  if (existsSync(shipped)) return [shipped];
  if (!existsSync(name)) throw new UsageError(`there is no scenario, file or folder called "${name}"`);
  if (!statSync(name).isDirectory()) return [name];
  const found = readdirSync(name, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => path.join(name, file))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isDirectory() !== true);
  if (found.length === 0) throw new UsageError(`the folder "${name}" holds no .yaml file`);
  return found.toSorted();
}

/**
 * The scenario that a name stands for.
 *
 * @throws UsageError when the name stands for none or for several
 * @throws Refusal with its diagnostics when it is not sound
 */
export function soundScenario(name: string): Scenario {
  const parsed = readScenario(fileOf(name));
  if (!parsed.ok) throw new Refusal(parsed.diagnostics.map(formatDiagnostic).join("\n"));
  return parsed.scenario;
}

/** The one file that a name stands for. */
function fileOf(name: string): string {
  const files = filesOf(name);
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new UsageError(`"${name}" holds ${files.length} scenarios; name one`);
  return file;
}

/** Reads and checks one file, of which it reads no more than a scenario can be long. */
export function readScenario(file: string): Parsed {
  const bytes = readAtMost(file, MOST_BYTES + 1);
  if (bytes instanceof Uint8Array) return parseBytes(bytes, file);
  const message = `the file cannot be read: ${bytes.message}`;
  return refuse(file, { line: 1, column: 1 }, { code: "unreadable", message });
}

function readAtMost(file: string, most: number): Uint8Array | Error {
  try {
    const handle = openSync(file, "r");
    try {
      const bytes = new Uint8Array(most);
      let filled = 0;
      for (let more = -1; more !== 0 && filled < most; filled += more) {
        more = readSync(handle, bytes, filled, most - filled, null);
      }
      return bytes.subarray(0, filled);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
