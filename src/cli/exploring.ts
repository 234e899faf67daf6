import { setImmediate } from "node:timers/promises";
import type { Explored } from "../explore/exploration.ts";
import { explore, type ExploreOptions } from "../explore/explore.ts";
import type { Story } from "../story/compile.ts";
import { progressBar } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** Explores a story with a progress bar. Ctrl-C ends it early, with what can be told by then. */
export async function exploreInTerminal(
  story: Story,
  options: Pick<ExploreOptions, "limit" | "seed">,
  terminal: Terminal,
): Promise<Explored> {
  const now = (): number => performance.now();
  const show = progressBar(terminal, now);
  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  process.once("SIGINT", stop);
  try {
    return await explore(story, {
      ...options,
      now,
      signal: stopped.signal,
      onProgress: async (progress) => {
        show(progress);
        // Gives Ctrl-C a chance to be heard.
        await setImmediate();
      },
    });
  } finally {
    process.removeListener("SIGINT", stop);
    terminal.status("");
  }
}
