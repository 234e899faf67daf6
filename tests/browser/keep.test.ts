import type { Download, Page } from "playwright-core";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer as readBytes, text as readText } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { linkOf } from "../../src/debrief/link.ts";
import { compile } from "../../src/story/compile.ts";
import { newPlay, type Play } from "../../src/story/play.ts";
import { adaptive, type Bot, leader, manager, random } from "../helpers/bots.ts";
import { shipped } from "../helpers/shipped.ts";
import { visit, type Visitor } from "../helpers/visitor.ts";

const story = compile(shipped("startup"));
const playOf = (bot: Bot): Play => ({ ...newPlay(story, 7), choiceIds: bot(story) });
const play = playOf(adaptive);
const link = linkOf(story, play);

/** From an old one to one of today. */
const PROJECTORS = [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const;

const decisions = (page: Page): Promise<string> => page.locator("table.decisions").innerText();

/** Puts a finished play among the saves of a browser, with its figures already guessed. */
async function save(visitor: Visitor): Promise<void> {
  const kept = { bothHats: 1, id: "own", play, savedAt: "2026-01-02T03:04:05.000Z", finished: true };
  const texts = { "save/own": JSON.stringify(kept), "reflection/own": JSON.stringify({ reflection: 1, guess: null }) };
  await visitor.page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(`both-hats/${key}`, text);
  }, texts);
}

/** Presses a button that gives a file. */
async function downloadBy(page: Page, button: RegExp): Promise<Download> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return download;
}

describe("the link of a debrief", () => {
  it("reopens it in another browser with the same figures, and can be kept there", async () => {
    const noClipboard = (): void => void Object.defineProperty(navigator, "clipboard", { value: undefined });
    const first = await (await visit({ before: [noClipboard] })).open();
    await save(first);
    await first.open("?page=debrief&save=own");
    const own = await decisions(first.page);
    await first.page.getByRole("button", { name: "Copy a link" }).click();
    const address = await first.page.getByRole("textbox", { name: "The link" }).inputValue();
    expect(address.length).toBeLessThanOrEqual(300);
    await first.leave();

    const second = await (await visit()).open(new URL(address).search);
    expect(await decisions(second.page)).toBe(own);
    await second.expectAccessible();
    await second.page.getByRole("button", { name: "Keep this play" }).click();
    await expect.poll(() => second.page.url()).toContain("save=");
    await second.leave();
  });

  it("says kindly when it was cut on the way, and where to go from there", async () => {
    const visitor = await (await visit()).open(`?page=debrief&play=${link.slice(0, -3)}`);
    expect(await visitor.page.locator("main").innerText()).toContain("lost or changed on the way");
    await visitor.expectAccessible();
    await visitor.page.getByRole("link", { name: "To the title page" }).click();
    await visitor.page.getByRole("heading", { level: 1, name: "Both Hats" }).waitFor();
    await visitor.leave();
  });
});

describe("the files of a debrief", () => {
  it("hold every decision and the path", async () => {
    const visitor = await (await visit()).open(`?page=debrief&play=${link}`);
    const csv = await downloadBy(visitor.page, /CSV/);
    expect(csv.suggestedFilename()).toMatch(/^both-hats-startup-\d{4}-\d\d-\d\d-decisions\.csv$/);
    const lines = (await readText(await csv.createReadStream())).trim().split("\r\n");
    expect(lines.length).toBe(1 + play.choiceIds.length);

    const json = await downloadBy(visitor.page, /as JSON/);
    const written = JSON.parse(await readText(await json.createReadStream())) as { decisions: { choice: string }[] };
    expect(written.decisions.map(({ choice }) => choice)).toEqual(play.choiceIds);

    const png = await readBytes(await (await downloadBy(visitor.page, /path as a picture/)).createReadStream());
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(2000);
    await visitor.leave();
  });

  it("are not all there is: printed, nothing is left that could be pressed, and every why is open", async () => {
    const visitor = await (await visit()).open(`?page=debrief&play=${link}`);
    await visitor.page.emulateMedia({ media: "print" });
    const controls = visitor.page.locator("button:not(.decision-number), input, select, summary, nav");
    expect(await controls.and(visitor.page.locator(":visible")).count()).toBe(0);
    expect(await visitor.page.locator(".decision-number:visible").count()).toBe(play.choiceIds.length);
    expect(await visitor.page.locator("table.decisions .prose:visible").count()).toBe(play.choiceIds.length);
    await visitor.leave();
  });
});

describe("the guided mode", () => {
  it("leads by keyboard alone through six questions to a start and a stop that are kept", async () => {
    const visitor = await (await visit()).open(`?page=debrief&play=${link}&guide=1`);
    const { keyboard } = visitor.page;
    const asked: string[] = [];
    for (const key of ["PageDown", "ArrowRight", "PageDown", " ", "PageDown", "PageDown"]) {
      asked.push((await visitor.page.locator("h1").innerText()).trim());
      await visitor.expectAccessible();
      await keyboard.press(key);
    }
    expect(new Set(asked).size).toBe(6);
    await keyboard.press("Tab");
    await keyboard.type("asking <b>why</b>");
    await keyboard.press("Tab");
    await keyboard.type("six of eleven meetings");
    await visitor.page.reload();
    await expect.poll(() => visitor.page.locator("textarea").first().inputValue()).toBe("asking <b>why</b>");
    await keyboard.press("Escape");
    await visitor.page.getByRole("heading", { name: "What you mean to do" }).waitFor();
    expect(await visitor.page.locator(".your-words").innerText()).toContain("asking <b>why</b>");
    await visitor.leave();
  });

  it("has room on every projector for all that is said, also of a wordy play", async () => {
    const wordy = compile(shipped("stale-company"));
    const words = linkOf(wordy, { ...newPlay(wordy, 7), choiceIds: random(136)(wordy) });
    const visitor = await (await visit()).open(`?page=debrief&play=${words}&guide=1`);
    const { page } = visitor;
    for (let question = 1; question <= 6; question++) {
      if (question === 3) await page.locator(".cards-piece li").nth(2).waitFor();
      if (question === 5) {
        await page.locator(".what-if-choice:not([aria-disabled=true])").last().click();
        await page.getByText(/ways lead on from here|it ends there/).waitFor();
      }
      for (const [width, height] of PROJECTORS) {
        await page.setViewportSize({ width, height });
        const hidden = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
        expect({ question, width, hidden }).toEqual({ question, width, hidden: 0 });
      }
      await page.keyboard.press("PageDown");
    }
    await visitor.leave();
  });

  it("fits a phone", async () => {
    const visitor = await visit({ viewport: { width: 390, height: 844 } });
    for (const number of [1, 2, 3, 4, 5, 6]) {
      await visitor.open(`?page=debrief&play=${link}&guide=${number}`);
      await visitor.expectNoSidewaysScroll();
    }
    await visitor.leave();
  });
});

describe("plays side by side", () => {
  it("come from links and files, say where they parted, and what was no play", async () => {
    const visitor = await (await visit()).open("?page=compare");
    const { page } = visitor;
    await page.getByRole("textbox").fill([adaptive, leader].map((bot) => linkOf(story, playOf(bot))).join(" "));
    await page.getByRole("button", { name: "Add from links" }).click();
    await page.getByRole("heading", { name: "Where they parted" }).waitFor();
    const file = (name: string, text: string) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    const kept = { bothHats: 1, id: "c", play: playOf(manager), savedAt: "2026-01-02T03:04:05.000Z", finished: true };
    await page
      .locator("input[type=file]")
      .setInputFiles([file("cake.json", "{}"), file("third.json", JSON.stringify(kept))]);
    await page.getByText("third.json is play C now.").waitFor();
    await page.getByText("“cake.json” was left out.").waitFor();
    expect(await page.locator(".ends > li").count()).toBe(3);
    await visitor.expectAccessible();
    const table = await page.locator(".compare-table").innerText();
    await page.reload();
    await expect.poll(() => page.locator(".compare-table").innerText()).toBe(table);
    await page.getByRole("button", { name: "Take play B away" }).click();
    await expect.poll(() => page.locator(".ends > li").count()).toBe(2);
    await page.setViewportSize({ width: 390, height: 844 });
    await visitor.expectNoSidewaysScroll();
    await visitor.expectAccessible();
    await visitor.leave();
  });

  it("come from a file that is dropped anywhere, and from the saves of this browser", async () => {
    const visitor = await (await visit()).open();
    await save(visitor);
    const { page } = await visitor.open("?page=compare");
    await page.getByText("Saved in this browser").click();
    await page.getByRole("button", { name: /^The startup/ }).click();
    await page.locator(".ends > li").waitFor();

    const kept = { bothHats: 1, id: "d", play: playOf(leader), savedAt: "2026-01-02T03:04:05.000Z", finished: true };
    const folder = mkdtempSync(join(tmpdir(), "both-hats-"));
    const file = join(folder, "dropped.json");
    writeFileSync(file, JSON.stringify(kept));
    const mouse = await page.context().newCDPSession(page);
    for (const type of ["dragEnter", "dragOver", "drop"] as const) {
      const data = { items: [], files: [file], dragOperationsMask: 1 };
      await mouse.send("Input.dispatchDragEvent", { type, x: 200, y: 300, data });
    }
    await page.getByText("dropped.json is play B now.").waitFor();
    await page.getByRole("heading", { name: "Where they parted" }).waitFor();
    await visitor.leave();
    rmSync(folder, { recursive: true });
  });
});
