import { readdirSync, readFileSync } from "node:fs";
import { formatDiagnostic } from "../src/scenario/diagnostic.ts";
import { parseScenario } from "../src/scenario/parse.ts";
import type { Scenario } from "../src/scenario/schema.ts";

const fileOf = (id: string): string => `scenarios/${id}/scenario.yaml`;

/** The ids of the scenarios that ship: the folders in `scenarios`. */
export function shippedIds(): string[] {
  return readdirSync("scenarios", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** The text of a scenario that ships. */
export const shippedText = (id: string): string => readFileSync(fileOf(id), "utf8");

/**
 * A scenario that ships.
 *
 * @throws when there is none of that id, or with its diagnostics when it is not valid
 */
export function shippedScenario(id: string): Scenario {
  const parsed = parseScenario(shippedText(id), fileOf(id));
  if (!parsed.ok) throw new Error(parsed.diagnostics.map(formatDiagnostic).join("\n"));
  return parsed.scenario;
}
