import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visit, type Visitor } from "../helpers/visitor.ts";

/** A copy of the project whose scenarios may be written to; everything else is the real thing. */
const root = mkdtempSync(path.join(tmpdir(), "both-hats-dev-"));
const file = path.join(root, "scenarios/startup/scenario.yaml");
let server: ViteDevServer;

beforeAll(async () => {
  cpSync("scenarios", path.join(root, "scenarios"), { recursive: true });
  for (const name of ["src", "assets", "tools", "node_modules", "index.html", "vite.config.ts", "package.json"]) {
    symlinkSync(path.resolve(name), path.join(root, name));
  }
  server = await createServer({
    root,
    logLevel: "silent",
    server: { port: 0, host: "127.0.0.1", fs: { strict: false } },
  });
  await server.listen();
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

/** At the second decision of the startup, on the dev server. */
async function atTheSecondDecision(): Promise<Visitor> {
  const visitor = await visit();
  await visitor.page.goto(`${server.resolvedUrls?.local[0]}?page=play&scenario=startup`);
  const press = (key: string) => visitor.page.keyboard.press(key);
  while ((await visitor.card()) === "intro") await press("Enter");
  await press("1");
  await expect.poll(() => visitor.card()).toBe("aftermath");
  await press("Enter");
  await expect.poll(() => visitor.card()).toBe("scene");
  return visitor;
}

describe("saving a scenario while the dev server runs", () => {
  it("updates the running game at the same decision", async () => {
    const visitor = await atTheSecondDecision();
    const title = await visitor.heading();
    writeFileSync(file, readFileSync(file, "utf8").replace(`title: ${title}`, "title: A title from a minute ago"));
    await expect.poll(() => visitor.heading()).toBe("A title from a minute ago");
    expect(await visitor.page.locator("#story").innerText()).toContain("Decision 2");
    await visitor.untilStageRuns();
    await visitor.leave();
  });

  it("shows a mistake in the page, with its place and its hint", async () => {
    const visitor = await atTheSecondDecision();
    writeFileSync(file, readFileSync(file, "utf8").replace("next: the-owl", "next: the-owll"));
    const overlay = visitor.page.locator("vite-error-overlay");
    await overlay.waitFor();
    await expect
      .poll(() => overlay.locator(".message").innerText())
      .toMatch(/scenario\.yaml:\d+:\d+ error unknown-scene: .*did you mean "the-owl"/);
    // The browser reports the failed update in red as well; that is what it is for.
    visitor.complaints.length = 0;
    await visitor.leave();
  });
});
