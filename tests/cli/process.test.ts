import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/scenario/diagnostic.ts";
import type { Exploration } from "../../src/explore/exploration.ts";
import type { Ran } from "../helpers/command-line.ts";
import { scenario } from "../helpers/command-line.ts";
import { TINY } from "../helpers/tiny.ts";

/** The commands as processes of their own. Each costs a second or more, so there are few. */
const GUARD = 300_000;

/** A heap that would not hold what the largest of these files asks for. */
const SMALL_HEAP = { ...process.env, NODE_OPTIONS: "--max-old-space-size=200" };

const folder = mkdtempSync(path.join(tmpdir(), "both-hats-process-"));
const bad = path.join(folder, "bad");
const good = path.join(folder, "good");
afterAll(() => rmSync(folder, { recursive: true }));

const start = (...args: string[]): ChildProcess =>
  spawn(process.execPath, ["tools/run.mjs", "src/cli/scenario.ts", ...args], { env: SMALL_HEAP });

/** What a process printed, once it has ended. */
async function ended(child: ChildProcess): Promise<Ran> {
  const streams = { out: "", err: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (streams.out += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (streams.err += text));
  const code = await new Promise<number>((resolve) => child.on("close", (ends) => resolve(ends ?? -1)));
  return { code, ...streams };
}

const scenes = (count: number): string =>
  `acts:\n  - scenes:\n${Array.from({ length: count }, (_, n) => `    - { id: s${n}, title: T }\n`).join("")}`;

/** Each list holds nine of the one before. */
const ALIASES = ["b", "c", "d", "e", "f", "g", "h"]
  .map(
    (name, i) =>
      `${name}: &${name} [${Array<string>(9)
        .fill(`*${"abcdefg".charAt(i)}`)
        .join(", ")}]`,
  )
  .join("\n");

/** Files that nobody should have to wait for, and the diagnostic each gets first. */
const BAD: Record<string, [content: string | Uint8Array, code: string]> = {
  "aliases.yaml": [`a: &a [x, x, x, x, x, x, x, x, x]\n${ALIASES}`, "unreadable"],
  "bytes.yaml": [Uint8Array.from({ length: 5000 }, (_, n) => (n * 151) % 256), "unreadable"],
  "deep.yaml": ["[".repeat(10_000), "unreadable"],
  "fifty-megabytes.yaml": ["x: abcdefgh\n".repeat(4_400_000), "too-large"],
  "html.yaml": [TINY.replace("place: lab", "place: <img src=x onerror=alert(1)>"), "unknown-value"],
  "loop.yaml": [TINY.replace("next: end\n          - id: wait", "next: queue\n          - id: wait"), "endless-loop"],
  "million-scenes.yaml": [scenes(1_000_000), "too-large"],
  "nothing.yaml": ["", "wrong-type"],
  "poison.yaml": [`__proto__: { polluted: true }\n${TINY}`, "unknown-key"],
  "tabs.yaml": [TINY.replaceAll("  ", "\t"), "bad-yaml"],
  "twice.yaml": [TINY.replace("minutes: 1", "minutes: 1\nminutes: 2"), "duplicate-key"],
};

beforeAll(() => {
  mkdirSync(bad);
  mkdirSync(good);
  for (const [name, [content]] of Object.entries(BAD)) writeFileSync(path.join(bad, name), content);
  const windows = `\uFEFF${TINY.replaceAll("\n", "\r\n")}`;
  writeFileSync(path.join(good, "windows.yaml"), windows);
  writeFileSync(
    path.join(good, "markup.yaml"),
    TINY.replace("There are four lemons.", "<script>alert(1)</script> %s $& {}"),
  );
});

describe("the commands as processes", { timeout: GUARD }, () => {
  it("answer every bad file with a diagnostic, in a small heap, and never with a stack trace", async () => {
    const { code, out, err } = await ended(start("check", bad, "--json"));
    expect({ code, err }).toEqual({ code: 1, err: "to learn more: explain unreadable\n" });
    const found = JSON.parse(out) as Diagnostic[];
    const first = (name: string): string | undefined => found.find(({ file }) => path.basename(file) === name)?.code;
    expect(Object.fromEntries(Object.keys(BAD).map((name) => [name, first(name)]))).toEqual(
      Object.fromEntries(Object.entries(BAD).map(([name, [, expected]]) => [name, expected])),
    );
    const loop = found.find((diagnostic) => diagnostic.code === "endless-loop");
    expect(loop?.message).toBe("a play could go round for ever: queue → sugar → queue");
  });

  it("find nothing wrong with a byte-order mark, Windows line ends and markup that is only text", async () => {
    const shell = process.platform === "win32";
    const child = spawn("npm", ["run", "--silent", "scenario", "--", "check", good, "startup", "--json"], { shell });
    expect(await ended(child)).toEqual({ code: 0, out: "[]\n", err: "all 3 sound\n" });
  });

  it("end quietly when the reader of a pipe has seen enough", async () => {
    const child = start("check", ...Array<string>(60).fill(path.join(bad, "tabs.yaml")));
    child.stdout?.once("data", () => child.stdout?.destroy());
    const { code, err } = await ended(child);
    expect(err).not.toMatch(/EPIPE|\n {4}at /);
    expect(code).toBe(0);
  });

  it("tell wrong usage on the error stream, by their exit code", async () => {
    const { code, out, err } = await ended(start("explore"));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^name one scenario\nusage: /);
  });
});

describe("Ctrl-C", { timeout: GUARD }, () => {
  it("ends an exploration early, with results that say they are partial", async () => {
    const exploring = scenario("explore", "startup", "--json");
    // What a terminal sends; by now the exploration listens.
    process.emit("SIGINT");
    const { code, out } = await exploring;
    expect(code).toBe(0);
    const exploration = JSON.parse(out) as Exploration;
    expect(exploration).toMatchObject({ scenario: "startup", complete: false, partial: true });
    expect(process.listenerCount("SIGINT")).toBe(0);
  });
});
