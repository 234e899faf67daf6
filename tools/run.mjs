// Runs a TypeScript file of this project on Node 20, which cannot do so itself.
// Vite is here anyway and resolves modules just as the game does.
import { pathToFileURL } from "node:url";
import path from "node:path";
import { runnerImport } from "vite";

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error("usage: node tools/run.mjs FILE.ts [arguments]");
  process.exit(2);
}
process.argv = [process.argv[0], path.resolve(file), ...args];
await runnerImport(pathToFileURL(path.resolve(file)).pathname, { logLevel: "error", configFile: false });
