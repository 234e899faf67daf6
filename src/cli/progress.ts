import type { Progress } from "../explore/explore.ts";
import type { Terminal } from "./terminal.ts";

const WIDTH = 30;
/** Milliseconds before there is anything to see: what is done by then needs no bar. */
const PATIENCE = 1000;

/** Shows how far an exploration has come, once it has taken longer than a second. */
export function progressBar(terminal: Terminal, now: () => number): (progress: Progress) => void {
  const started = now();
  return ({ doing, part, states }) => {
    if (now() - started < PATIENCE) return;
    const filled = Math.round(Math.min(1, part) * WIDTH);
    const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    terminal.status(`${bar} ${doing}, ${states.toLocaleString("en")} positions`);
  };
}
