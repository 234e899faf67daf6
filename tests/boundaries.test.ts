import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";

/**
 * Who may import whom. The table is the design: README.md explains it, and this test
 * keeps it true. `types` are folders from which only types may come.
 */
const TABLE: Record<string, { folders: string[]; types?: string[]; packages: string[] }> = {
  company: { folders: [], packages: [] },
  scenario: { folders: ["company"], packages: ["zod", "yaml", "leven"] },
  story: { folders: ["scenario", "company"], packages: ["xstate"] },
  debrief: { folders: ["scenario", "company", "story", "explore"], packages: [] },
  explore: { folders: ["scenario", "company", "story"], packages: [] },
  workshop: { folders: ["scenario", "company", "story", "debrief"], packages: ["xstate", "zod"] },
  stage: { folders: ["scenario", "company"], types: ["story"], packages: ["phaser", "roughjs"] },
  audio: { folders: [], types: ["story", "company"], packages: ["howler"] },
  ui: {
    folders: ["i18n", "company"],
    types: ["story", "debrief", "workshop", "scenario", "storage"],
    packages: ["preact", "@observablehq/plot"],
  },
  i18n: { folders: [], types: ["company", "scenario", "workshop"], packages: [] },
  storage: { folders: ["workshop"], types: ["story", "debrief"], packages: [] },
  cli: {
    folders: ["scenario", "explore", "story", "company"],
    packages: ["zod", "node:", "preact", "preact-render-to-string", "@dagrejs/dagre"],
  },
  pages: {
    folders: ["scenario", "company", "story", "debrief", "workshop", "stage", "audio", "ui", "i18n", "storage"],
    packages: ["preact", "virtual:scenarios", "@fontsource/", "workbox-window", "comlink"],
  },
};

/** Imports that the table forbids and that are put up with for now. Keep it empty. */
const EXCEPTIONS: { from: string; to: string }[] = [];

/** What must never be used where the rules live, since a replay must be the same everywhere. */
const PURE = new Set(["company", "scenario", "story", "debrief", "explore", "workshop", "storage"]);
const IMPURE = /\b(Date|Math\s*\.\s*random|performance|setTimeout|setInterval|document|window|process)\b(?!:)/;

interface Import {
  file: string;
  folder: string;
  target: string;
  typeOnly: boolean;
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
  .map((file) => file.replaceAll(path.sep, "/"));

const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const folder = file.split("/")[0] ?? "";
  const text = readFileSync(`src/${file}`, "utf8");
  const { module } = parseSync(file, text);
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest }) => {
    const written = text.slice(moduleRequest.start, moduleRequest.end);
    return /^["'].*["']$/.test(written) ? [{ name: written.slice(1, -1), typeOnly: false }] : [];
  });
  const fixed = module.staticImports.map(({ moduleRequest, entries }) => ({
    name: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const passedOn = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ name: moduleRequest.value, typeOnly: isType }] : []));
  return [...fixed, ...dynamic, ...passedOn].map(({ name, typeOnly }) => ({
    file,
    folder,
    target: name.startsWith(".") ? path.posix.normalize(path.posix.join(path.posix.dirname(file), name)) : name,
    typeOnly,
  }));
}

function allowed({ folder, target, typeOnly }: Import): boolean {
  const rule = TABLE[folder];
  if (rule === undefined) return false;
  if (target.startsWith("../assets/") || target.endsWith(".css")) return true;
  const targetFolder = target.split("/")[0] ?? "";
  if (targetFolder === folder || rule.folders.includes(targetFolder)) return true;
  if (typeOnly && rule.types?.includes(targetFolder) === true) return true;
  return rule.packages.some(
    (name) => target === name || target.startsWith(`${name}/`) || (/[:/]$/.test(name) && target.startsWith(name)),
  );
}

const isException = ({ file, target }: Import): boolean =>
  EXCEPTIONS.some(({ from, to }) => from === file && to === target);

describe("the house", () => {
  it("has a row in the table for every folder", () => {
    const folders = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]));
    expect([...folders].filter((folder) => !(folder !== undefined && folder in TABLE))).toEqual([]);
  });

  it("imports only what the table allows", () => {
    const wrong = imports.filter((found) => found.file.includes("/") && !allowed(found) && !isException(found));
    expect(imports.length).toBeGreaterThan(30);
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it("has no exception that is no longer needed", () => {
    const needed = (exception: { from: string; to: string }): boolean =>
      imports.some((found) => found.file === exception.from && found.target === exception.to && !allowed(found));
    expect(EXCEPTIONS.filter((exception) => !needed(exception))).toEqual([]);
  });

  it("keeps the clock, chance and the browser out of the rules", () => {
    const pure = files.filter((file) => PURE.has(file.split("/")[0] ?? ""));
    const code = (file: string): string =>
      readFileSync(`src/${file}`, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"\n]*"|`[^`]*`/g, "");
    expect(pure.filter((file) => IMPURE.test(code(file)))).toEqual([]);
  });

  it("keeps Phaser in the stage, howler in the sounds and Plot in the debrief", () => {
    const users = (name: string): string[] =>
      imports.filter(({ target, typeOnly }) => target === name && !typeOnly).map(({ file }) => file);
    expect(users("phaser").filter((file) => !file.startsWith("stage/"))).toEqual([]);
    expect(users("howler").filter((file) => !file.startsWith("audio/"))).toEqual([]);
    expect(users("@observablehq/plot").filter((file) => !file.startsWith("ui/debrief/"))).toEqual([]);
  });

  it("has no barrel, no enum and no markup made from text", () => {
    const barrels = files.filter((file) => /(^|\/)index\.tsx?$/.test(file));
    const text = (file: string): string => readFileSync(`src/${file}`, "utf8");
    const enums = files.filter((file) => /^\s*(export\s+)?(const\s+)?enum\s/m.test(text(file)));
    const markup = files.filter((file) =>
      /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|outerHTML|document\.write/.test(text(file)),
    );
    expect({ barrels, enums, markup }).toEqual({ barrels: [], enums: [], markup: [] });
  });
});
