// Runs a TypeScript file of this project on Node 20, which cannot do so itself. Vite is
// here anyway and resolves modules just as the game does. The file is bundled first, and
// so runs as fast as it can: some of these commands play millions of decisions.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error("usage: node tools/run.mjs FILE.ts [arguments]");
  process.exit(2);
}
// Inside node_modules, so that packages are found from there.
const cache = path.resolve("node_modules/.cache");
mkdirSync(cache, { recursive: true });
const outDir = mkdtempSync(path.join(cache, "run-"));
process.on("exit", () => rmSync(outDir, { recursive: true }));
await build({
  configFile: false,
  logLevel: "error",
  build: {
    ssr: file,
    outDir,
    target: "node20",
    minify: false,
    sourcemap: "inline",
    rolldownOptions: { output: { entryFileNames: "main.mjs" } },
  },
});
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], path.resolve(file), ...args];
await import(pathToFileURL(path.join(outDir, "main.mjs")).href);
