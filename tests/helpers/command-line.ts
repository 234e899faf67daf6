import { main } from "../../src/cli/main.ts";
import { visible } from "../../src/cli/terminal.ts";

/** What a command printed, what it warned of and how it ended. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs `npm run scenario -- …` without a process of its own. */
export async function scenario(...args: string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    print: (text) => void out.push(visible(text)),
    warn: (text) => void err.push(visible(text)),
    status: () => {},
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}
