import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";
import { formatDiagnostic } from "../src/scenario/diagnostic.ts";
import { parseScenario } from "../src/scenario/parse.ts";
import type { Scenario } from "../src/scenario/schema.ts";

const CATALOGUE = "virtual:scenarios";
const RESOLVED = `\0${CATALOGUE}`;

/**
 * Compiles scenarios into modules, so that no YAML reaches a player, and lists them
 * in the module `virtual:scenarios`. An invalid scenario stops the build; in dev its
 * diagnostics appear in the page. Saving one in dev sends the page the new version.
 */
export function scenarios(): Plugin {
  let folder = "scenarios";
  let dev = false;
  return {
    name: "both-hats:scenarios",
    configResolved(config) {
      folder = path.join(config.root, "scenarios");
      dev = config.command === "serve";
    },
    resolveId: (id) => (id === CATALOGUE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      // In dev a saved scenario replaces itself; were it watched here, the whole page would reload.
      if (!dev) for (const file of scenarioFiles(folder)) this.addWatchFile(file);
      return catalogue(scenarioFiles(folder).map((file) => readOrFail(file, this.error.bind(this))));
    },
    transform(text, id) {
      if (path.basename(id) !== "scenario.yaml" || !id.startsWith(folder)) return undefined;
      const scenario = parseOrFail(text, id, this.error.bind(this));
      return { code: moduleOf(scenario), map: null };
    },
  };
}

type Fail = (error: { message: string; id: string; loc: { file: string; line: number; column: number } }) => never;

/** The files of the shipped scenarios. */
function scenarioFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name, "scenario.yaml"))
    .filter((file) => existsSync(file));
}

function readOrFail(file: string, fail: Fail): Scenario {
  return parseOrFail(readFileSync(file, "utf8"), file, fail);
}

function parseOrFail(text: string, file: string, fail: Fail): Scenario {
  const shown = path.relative(process.cwd(), file);
  const parsed = parseScenario(text, shown);
  if (parsed.ok) return parsed.scenario;
  const { line, column } = parsed.diagnostics[0] ?? { line: 1, column: 1 };
  const message = `This scenario cannot be played yet:\n${parsed.diagnostics.map(formatDiagnostic).join("\n")}`;
  return fail({ message, id: file, loc: { file, line, column } });
}

function moduleOf(scenario: Scenario): string {
  // JSON.parse of a string is faster for an engine than an object literal of this size.
  return [
    `export default JSON.parse(${JSON.stringify(JSON.stringify(scenario))});`,
    "if (import.meta.hot) import.meta.hot.accept((next) => {",
    "  if (next) dispatchEvent(new CustomEvent('scenario-updated', { detail: next.default }));",
    "});",
  ].join("\n");
}

/** What the title page knows of each story, in the order in which they stand there. */
function catalogue(found: readonly Scenario[]): string {
  const shelf = found.toSorted((one, other) => one.order - other.order || one.id.localeCompare(other.id));
  const entries = shelf.map(({ id, title, tagline, minutes, role, company, trainer }) => {
    const sessions = trainer?.agendas.map((agenda) => agenda.minutes) ?? [];
    const plain = JSON.stringify({ id, title, tagline, minutes, sessions, role: role.title, company: company.name });
    const load = `() => import(${JSON.stringify(`/scenarios/${id}/scenario.yaml`)}).then((module) => module.default)`;
    return `{ ...${plain}, load: ${load} }`;
  });
  return `export const scenarios = [\n${entries.join(",\n")}\n];\n`;
}
