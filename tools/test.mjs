// `npm test`: types, lint, format, then every test, the browser ones included. Runs
// all of them whatever fails, and ends with one line that counts.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const CHECKS = [
  ["types", "tsc", "-p", "."],
  ["lint", "oxlint", "--type-aware", "--deny-warnings"],
  ["format", "oxfmt", "--check", "."],
  ["spelling", "cspell", "lint", "--no-progress", "--no-summary"],
];

const run = (program, ...args) =>
  spawnSync("npx", ["--no-install", program, ...args], { stdio: "inherit", shell: process.platform === "win32" })
    .status === 0;

const folder = mkdtempSync(path.join(tmpdir(), "both-hats-test-"));
const report = path.join(folder, "report.json");
let passed = 0;
let failed = 0;

for (const [name, ...command] of CHECKS) {
  const ok = run(...command);
  console.log(`${ok ? "✓" : "✗"} ${name}`);
  if (ok) passed++;
  else failed++;
}

const green = run("vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`);
try {
  const { numPassedTests, numTotalTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  passed += numPassedTests;
  // What was neither passed nor failed was not run, and a test that was not run has not passed.
  failed += Math.max(numFailedTests, numTotalTests - numPassedTests);
  if (!green && failed === 0) failed++;
} catch {
  console.error("The test runner ended without a report.");
  failed++;
}
rmSync(folder, { recursive: true, force: true });

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && green ? 0 : 1;
