import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Diagnostic } from "../scenario/diagnostic.ts";
import { parseScenario } from "../scenario/parse.ts";

/** A name on the command line that stands for no scenario. */
export class UnknownScenario extends Error {}

/** The diagnostics of every scenario that the names stand for: ids of shipped scenarios, files or folders. */
export function check(names: readonly string[]): Diagnostic[] {
  return names.flatMap(filesOf).flatMap((file) => {
    const parsed = parseScenario(readFileSync(file, "utf8"), file);
    return parsed.ok ? [] : parsed.diagnostics;
  });
}

function filesOf(name: string): string[] {
  const shipped = path.join("scenarios", name, "scenario.yaml");
  if (existsSync(shipped)) return [shipped];
  if (!existsSync(name)) throw new UnknownScenario(`there is no scenario, file or folder called "${name}"`);
  if (statSync(name).isFile()) return [name];
  const found = readdirSync(name, { recursive: true, encoding: "utf8" }).filter((file) => /\.ya?ml$/.test(file));
  if (found.length === 0) throw new UnknownScenario(`the folder "${name}" holds no .yaml file`);
  return found.toSorted().map((file) => path.join(name, file));
}
