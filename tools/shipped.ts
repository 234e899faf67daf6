import { readdirSync, readFileSync } from "node:fs";
import { formatDiagnostic } from "../src/scenario/diagnostic.ts";
import { parseScenario } from "../src/scenario/parse.ts";
import type { Scenario } from "../src/scenario/schema.ts";

/**
 * The scenarios in the folder `scenarios`, by id.
 *
 * @throws with the diagnostics of the first that is not valid
 */
export function shippedScenarios(): Scenario[] {
  return readdirSync("scenarios", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const file = `scenarios/${name}/scenario.yaml`;
      const parsed = parseScenario(readFileSync(file, "utf8"), file);
      if (!parsed.ok) throw new Error(parsed.diagnostics.map(formatDiagnostic).join("\n"));
      return parsed.scenario;
    });
}
