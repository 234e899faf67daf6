import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeLog } from "../../src/workshop/log.ts";
import { lead } from "../helpers/facilitator.ts";
import { shipped } from "../helpers/shipped.ts";
import { storeSession } from "../helpers/stored-session.ts";
import { visit, type Visitor } from "../helpers/visitor.ts";
import { withoutWebGL } from "../helpers/without-webgl.ts";

const folder = mkdtempSync(path.join(tmpdir(), "both-hats-offline-"));
let server: PreviewServer;
let address: string;

/** The built folder, put somewhere else on another server: all that a static host does. */
beforeAll(async () => {
  cpSync("dist", folder, { recursive: true });
  server = await preview({
    root: folder,
    configFile: false,
    base: "/games/hats/",
    build: { outDir: folder },
    logLevel: "error",
    preview: { port: 0, host: "127.0.0.1" },
  });
  address = server.resolvedUrls?.local[0] ?? "";
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const arrive = async (visitor: Visitor, query = ""): Promise<void> => {
  await visitor.page.goto(address + query, { waitUntil: "load" });
  await visitor.page.locator("h1").first().waitFor();
};

const stored = (visitor: Visitor) => visitor.page.getByText("it plays without a network too");

/** Puts a newer version on the server: the same game with a mark on its page. */
function publish(): void {
  const page = path.join(folder, "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("<html ", '<html data-version="newer" '));
  const worker = path.join(folder, "sw.js");
  const text = readFileSync(worker, "utf8");
  const newer = text.replace(/(url:"index\.html",revision:")[^"]+/, "$1newer");
  expect(newer).not.toBe(text);
  writeFileSync(worker, newer);
}

describe("after the first visit", () => {
  it("a story plays without any network, its office, sounds and debrief too", async () => {
    const visitor = await visit({ serviceWorkers: "allow" });
    await arrive(visitor);
    await stored(visitor).waitFor({ timeout: 60_000 });
    await visitor.page.context().setOffline(true);
    await arrive(visitor, "?page=play&scenario=warm-up");
    const hands = {
      proceed: () => visitor.page.keyboard.press("Enter"),
      choose: (open: number[]) => visitor.page.keyboard.press(String(open[0])),
    };
    await visitor.untilStageRuns();
    await visitor.playToTheEnd(hands);
    await visitor.page.getByRole("link", { name: "Look back at it" }).click();
    await visitor.page.getByRole("heading", { name: "Looking back" }).waitFor();
    await visitor.leave();
  });

  it("a newer version waits: no play and no session is interrupted, and it is offered on the title page", async () => {
    const visitor = await visit({ before: [withoutWebGL], serviceWorkers: "allow" });
    await arrive(visitor);
    await stored(visitor).waitFor({ timeout: 60_000 });
    await storeSession(visitor.page, writeLog(lead(shipped("startup")).to("scene").session.log));
    const { page: busy } = visitor;
    const title = await busy.context().newPage();
    await title.goto(address);
    publish();

    const use = title.getByRole("button", { name: "Use it now" });
    for (const query of [
      "?page=play&scenario=warm-up",
      "?page=console&session=monday",
      "?page=present&session=monday",
      "?page=present&session=monday&alone=yes",
    ]) {
      await arrive(visitor, query);
      await title.goto(address);
      await use.click();
      await title.getByText("Another window is in the middle").waitFor();
      expect(await title.locator("html[data-version]").count(), query).toBe(0);
    }

    await busy.close();
    await use.click();
    await title.locator('html[data-version="newer"]').waitFor();
    await title.getByText("it plays without a network too").waitFor();
    await visitor.leave();
  });
});
