// Finds a Chromium for the browser tests and the measurements, or says what to do.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** What Chromium is started with: software WebGL, and no connection that a page did not ask for. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

/**
 * The path of a Chromium: the one named by CHROMIUM_PATH, one that is installed,
 * Playwright's, or Debian's package, installed now where this process may do so.
 * Throws with instructions when there is none.
 */
export function findChromium() {
  const found = installed() ?? (mayInstall() ? install() : undefined);
  if (found) return found;
  throw new Error(
    [
      "The browser tests need a Chromium, and none was found.",
      "Do one of these, then run the command again:",
      "  - Debian or Ubuntu: sudo apt-get install chromium",
      "  - macOS or Windows: install Google Chrome or Chromium",
      "  - anywhere: npx playwright-core install chromium",
      "  - or set CHROMIUM_PATH to the browser's program file",
    ].join("\n"),
  );
}

function installed() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (runnable(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", but there is no program there.`);
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...MAC, chromium.executablePath()].find((file) => file && runnable(file));
}

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayInstall() {
  return process.platform === "linux" && process.getuid?.() === 0 && runnable("/usr/bin/apt-get");
}

function install() {
  console.error("No Chromium found: installing Debian's package `chromium` for the browser tests …");
  const run = (...args) =>
    spawnSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  run("update", "-qq");
  run("install", "-y", "-qq", "--no-install-recommends", "chromium");
  return installed();
}
