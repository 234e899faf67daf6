/** Where a command writes. Tests give it a list, the process its two streams. */
export interface Terminal {
  /** The result, for whoever reads or pipes it. */
  print(text: string): void;
  /** What the person at the keyboard should know besides. */
  warn(text: string): void;
  /** One line that is written over while something goes on; an empty one clears it. Only where a person watches. */
  status(text: string): void;
}

/**
 * Control characters other than tab and line feed, and marks that turn the direction of
 * writing: what a scenario says must not move the cursor or hide what stands beside it.
 */
const INVISIBLE = /[^\P{Cc}\t\n]|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Text as a terminal may show it: what would act on it is written out, like `\u001b`, which JSON understands too. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The terminal of a process. Ends quietly when the reader of a pipe, such as `head`, has seen enough. */
export function processTerminal(process: NodeJS.Process): Terminal {
  const { stdout, stderr } = process;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  return {
    print: (text) => void stdout.write(`${visible(text)}\n`),
    warn: (text) => void stderr.write(`${visible(text)}\n`),
    status: (text) => {
      if (stderr.isTTY) stderr.write(`\r\u001b[2K${visible(text)}`);
    },
  };
}
