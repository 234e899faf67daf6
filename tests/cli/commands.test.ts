import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Transcript } from "../../src/story/transcript.ts";
import { scenario } from "../helpers/command-line.ts";
import { TINY } from "../helpers/tiny.ts";

const home = process.cwd();
const folder = mkdtempSync(path.join(tmpdir(), "both-hats-cli-"));
const write = (name: string, text: string | Uint8Array): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

// Commands take paths and ids as they are seen from where one stands.
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

describe("a command line", () => {
  it.each([
    [[], "usage:"],
    [["dance"], 'there is no command "dance"'],
    [["check"], "name a scenario"],
    [["check", "--fast", "tiny"], "--fast"],
    [["check", "nowhere"], 'there is no scenario, file or folder called "nowhere"'],
    [["play"], "name one scenario"],
    [["play", "a", "b"], "name one scenario"],
    [["play", "startup", "--as", "boss"], 'there is no bot "boss"'],
    [["new"], "name the new story"],
    [["explain", "a", "b"], "name one code"],
  ])("%j is wrong usage, said on the error stream with how it goes", async (args, message) => {
    const { code, out, err } = await scenario(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).toContain("usage: npm run --silent scenario --");
  });

  it("lists its commands when asked", async () => {
    const { code, out } = await scenario("--help");
    expect(code).toBe(0);
    for (const command of ["check", "explain", "explore", "new", "play", "report"])
      expect(out).toContain(`\n  ${command} `);
  });
});

describe("check", () => {
  it("is silent about a sound scenario but for a word on the error stream", async () => {
    const file = write("tiny.yaml", TINY);
    expect(await scenario("check", file)).toEqual({ code: 0, out: "", err: "sound" });
    expect(await scenario("check", file, "--json")).toMatchObject({ code: 0, out: "[]" });
  });

  it("tells each mistake with its place, for people and for tools", async () => {
    const file = write("lemon.yaml", TINY.replace("next: lemons", "next: lemon"));
    const message = 'choice "cheer" leads to "lemon", which no scene defines';
    const people = await scenario("check", file);
    expect(people.out).toBe(`${file}:53:19 error unknown-scene: ${message} (did you mean "lemons"?)`);
    expect(people).toMatchObject({ code: 1, err: "to learn more: explain unknown-scene" });
    const tools = await scenario("check", "--json", file);
    expect(tools.code).toBe(1);
    const hint = 'did you mean "lemons"?';
    expect(JSON.parse(tools.out)).toEqual([
      { file, line: 53, column: 19, code: "unknown-scene", severity: "error", message, hint },
    ]);
  });

  it("takes a folder with all that is in it", async () => {
    write("shelf/good.yaml", TINY);
    write("shelf/deep/bad.yml", TINY.replace("format: 1", "format: 9"));
    write("shelf/notes.txt", "Not ours.");
    mkdirSync(path.join(folder, "shelf/drawer.yaml"));
    const { code, out } = await scenario("check", "shelf");
    expect(code).toBe(1);
    expect(out).toBe(
      `${path.join("shelf", "deep", "bad.yml")}:1:9 error unknown-value: "format" cannot be "9" (one of: 1)`,
    );
    mkdirSync(path.join(folder, "empty"));
    expect(await scenario("check", "empty")).toMatchObject({ code: 2 });
  });

  it("shows what would act on a terminal, and keeps it valid for tools", async () => {
    const file = write("clear\u001b[2J.yaml", TINY.replace("next: lemons", "next: lemons\u202e"));
    const { code, out } = await scenario("check", file);
    expect(code).toBe(1);
    expect(out).not.toContain("\u001b");
    expect(out).not.toContain("\u202e");
    expect(out).toContain('clear\\u001b[2J.yaml:53:19 error bad-id: "lemons\\u202e"');
    const [told] = JSON.parse((await scenario("check", file, "--json")).out) as { file: string; message: string }[];
    expect(told?.file).toBe(file);
    expect(told?.message).toContain("lemons\u202e");
  });
});

describe("play", () => {
  const file = write("played.yaml", TINY);

  it("tells each decision with every figure, and what is to be decided next", async () => {
    const { code, out, err } = await scenario("play", file, "--choices", "cheer, dream");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(
      "1. queue / cheer: Climb on the crate and cheer.\n   hat leadership; change 40, complexity 50;",
    );
    expect(out).toMatch(
      /leadership {2}management {2}chaos .*team\n {3}before +60 +20 +20 +0 +60 +60 +50 +70 +70\n {3}after /,
    );
    expect(out).toContain("3. sugar: Sugar. To be decided:\n   share  Share what is left.  management");
  });

  it("tells how it ended and what arrived", async () => {
    const { code, out } = await scenario("play", file, "--choices=cheer,dream,wait");
    expect(code).toBe(0);
    expect(out).toContain("   arrived: crowd");
    expect(out).toMatch(/The end, chaos \(sung\): Sung\nThey sing without a drop\.$/);
  });

  it("says the same to tools", async () => {
    const { code, out } = await scenario("play", file, "--json", "--choices", "cheer,dream,wait");
    expect(code).toBe(0);
    const { decisions, ending, next } = JSON.parse(out) as Transcript;
    expect(decisions.map(({ scene, choice, arrivals }) => [scene, choice, ...arrivals])).toEqual([
      ["queue", "cheer"],
      ["lemons", "dream"],
      ["sugar", "wait", "crowd"],
    ]);
    expect(decisions[0]).toMatchObject({ situation: { change: 40, complexity: 50 }, before: { leadership: 60 } });
    expect({ ending, next }).toMatchObject({ ending: { id: "sung", outcome: "chaos", early: false }, next: null });
  });

  it.each([
    ["buy", "cheer,buy", 'choice 2, "buy", is locked here: You are hoarse, and the shop is far.\nopen: dream'],
    ["an unknown one", "sing", 'choice 1, "sing", is no choice of scene "queue"\nopen: cheer, list'],
    ["one too many", "list,buy,wait,wait", 'choice 4, "wait": the story is over before it'],
  ])("%s is refused, with what is open", async (_, choices, message) => {
    expect(await scenario("play", file, "--choices", choices)).toMatchObject({ code: 1, err: message });
  });

  it("tells the same play as its player read it, without a figure", async () => {
    const { code, out } = await scenario("play", file, "--prose", "--choices", "cheer,dream,wait");
    expect(code).toBe(0);
    expect(out).toContain("> Climb on the crate and cheer.");
    expect(out).toContain("(From earlier: Climb on the crate and cheer.)");
    expect(out).toMatch(/## Sung \(chaos\)\n\nThey sing without a drop\.$/);
    expect(out).not.toContain("leadership");
  });

  it("plays as a bot would", async () => {
    const { code, out } = await scenario("play", file, "--as", "leadership");
    expect(code).toBe(0);
    expect(out).toContain("1. queue / cheer: ");
    expect(out).toContain("The end, ");
  });

  it("does not play what is not sound", async () => {
    const broken = write("broken.yaml", TINY.replace("next: lemons", "next: lemon"));
    const { code, out, err } = await scenario("play", broken, "--choices", "cheer");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("unknown-scene");
  });
});

describe("report", () => {
  const file = write("reported.yaml", TINY);

  it("explores a scenario and writes what it found as one page", async () => {
    const out = path.join(folder, "tiny.html");
    expect(await scenario("report", file, "--out", out)).toEqual({ code: 0, out, err: "" });
    const page = readFileSync(out, "utf8");
    expect(page).toContain("<h1>The lemonade stand</h1>");
    expect(page).toContain("Every possible play was played");
    // Two of the choices at the queue, two or one at the lemons, two at the sugar.
    expect(page).toContain("<dt>Plays</dt><dd>6</dd>");
  });

  it("says where it cannot write, and asks where to", async () => {
    const out = path.join(folder, "nowhere", "tiny.html");
    const refused = await scenario("report", file, "--out", out);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining("cannot be written") });
    expect(await scenario("report", file)).toMatchObject({ code: 2, err: expect.stringContaining("--out FILE.html") });
  });
});

describe("new", () => {
  it("makes a small sound scenario that explains the format", async () => {
    const { code, out } = await scenario("new", "my-bakery");
    expect(code).toBe(0);
    expect(out).toBe(path.join("scenarios", "my-bakery", "scenario.yaml"));
    const text = readFileSync(out, "utf8");
    expect(text).toMatch(/^id: my-bakery( |$)/m);
    expect(text).toMatch(/^title: "My bakery"$/m);
    expect(text.match(/#/g)?.length).toBeGreaterThan(20);
    expect(await scenario("check", "my-bakery")).toMatchObject({ code: 0 });
    expect(await scenario("play", "my-bakery", "--choices", "read-aloud,sort-tonight,say-what-for")).toMatchObject({
      code: 0,
    });
  });

  it("never writes over anything", async () => {
    const file = write("scenarios/mine/scenario.yaml", "mine");
    expect(await scenario("new", "mine")).toMatchObject({ code: 1, err: expect.stringContaining("is already there") });
    expect(readFileSync(file, "utf8")).toBe("mine");
  });

  it.each(["../outside", "My Bakery", "-", "a/b", "x".repeat(41)])("refuses %j as an id", async (id) => {
    expect(await scenario("new", "--", id)).toMatchObject({ code: 2, err: expect.stringContaining("is no id") });
    expect(existsSync(path.join(folder, "scenarios", id))).toBe(false);
  });
});
