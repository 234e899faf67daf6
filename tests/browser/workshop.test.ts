import type { Page } from "playwright-core";
import { buffer as readBuffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { visit, type Visitor } from "../helpers/visitor.ts";
import { withoutWebGL } from "../helpers/without-webgl.ts";

const step = (page: Page): Promise<string> => page.locator("h1").innerText();

/** Presses a clicker until the session is at a step; a press too soon after the one before does nothing. */
async function clickTo(page: Page, wanted: string): Promise<void> {
  const before = await step(page);
  await expect
    .poll(async () => {
      if ((await step(page)) === before) await page.keyboard.press("PageDown");
      return step(page);
    })
    .toBe(wanted);
}

/** Opens the console of a new session, with the answers that the form has anyway. */
async function begin(visitor: Visitor): Promise<string> {
  await visitor.open("?page=workshop");
  await visitor.page.getByRole("button", { name: "Open the console" }).click();
  await visitor.page.locator(".console").waitFor();
  return new URL(visitor.page.url()).search;
}

describe("a session with a room", () => {
  it("is led by keys alone, from its first step to what came of a decision and back", async () => {
    const visitor = await visit();
    await begin(visitor);
    const { page } = visitor;
    const projector = page.waitForEvent("popup");
    await page.keyboard.press("F5");
    await (await projector).close();
    await clickTo(page, "The briefing");
    await clickTo(page, "A new act");
    await clickTo(page, "The scene");
    await clickTo(page, "The vote is open");
    for (const key of ["1", "Shift+1", "2"]) await page.keyboard.press(key);
    await page.getByRole("button", { name: "One more for A" }).focus();
    // Held down, a key presses its button once.
    for (let times = 0; times < 4; times++) await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    await page.getByLabel("Hands for C").fill("7");
    // What a clicker sends counts nobody's hand, nor does a slip of the finger.
    for (const key of ["ArrowUp", "x", "Enter"]) await page.keyboard.press(key);
    await expect.poll(() => page.getByLabel("Hands for C").inputValue()).toBe("7");
    await page.keyboard.press("t");
    await visitor.expectAccessible(page);
    await page.getByText("Round 1 · 9 hands · not revealed yet").waitFor();
    await page.getByRole("button", { name: "Pause" }).waitFor();
    await clickTo(page, "The vote is closed");
    await clickTo(page, "The votes are up");
    await clickTo(page, "They talk");
    await page.keyboard.press("v");
    await expect.poll(() => step(page)).toBe("The vote is open");
    for (const key of ["2", "2", "2", "3"]) await page.keyboard.press(key);
    await clickTo(page, "The vote is closed");
    await clickTo(page, "The votes are up");
    await page.getByText("+2 since the round before").waitFor();
    await clickTo(page, "They guess");
    await page.keyboard.press("1");
    await page.getByRole("button", { name: "One more for Leadership up 1" }).waitFor();
    await clickTo(page, "What came of it");
    await visitor.expectAccessible(page);
    await page.keyboard.press("n");
    await page.keyboard.type("It was the bell");
    await page.keyboard.press("Enter");
    await page.getByText("Note: It was the bell").waitFor();
    await page.keyboard.press("Backspace");
    await expect.poll(() => step(page)).toBe("They guess");
    await page.getByText("Note: It was the bell").waitFor();
    await visitor.leave();
  });

  it("has everything that is needed on a laptop's screen without scrolling", async () => {
    const visitor = await visit();
    await begin(visitor);
    const { page } = visitor;
    for (const at of ["The briefing", "A new act", "The scene", "The vote is open"]) await clickTo(page, at);
    for (const size of [
      { width: 1280, height: 720 },
      { width: 1024, height: 768 },
    ]) {
      await page.setViewportSize(size);
      const below = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      expect(below).toBeLessThanOrEqual(0);
      await visitor.expectNoSidewaysScroll();
      const votes = await page.getByLabel(/^Hands for/).all();
      const feet = await page.locator(".console-foot").boundingBox();
      const bottoms = await Promise.all(votes.map((vote) => vote.boundingBox()));
      for (const box of bottoms) expect((box?.y ?? size.height) + (box?.height ?? 0)).toBeLessThan(feet?.y ?? 0);
    }
    await visitor.leave();
  });
});

describe("a console in the hand", () => {
  it("keeps the next step in sight, and leaves three quarters of the screen to the rest", async () => {
    const phone = { width: 390, height: 844 };
    const visitor = await visit({ viewport: phone, before: [withoutWebGL] });
    await begin(visitor);
    await visitor.expectNoSidewaysScroll();
    const next = await visitor.page.locator(".console-next").boundingBox();
    expect(next?.y).toBeGreaterThan(phone.height * 0.75);
    expect((next?.y ?? 0) + (next?.height ?? phone.height)).toBeLessThanOrEqual(phone.height);
    await visitor.leave();
  });
});

describe("a rehearsal", () => {
  it("is a session that is marked as one, and all of them go at once", async () => {
    const visitor = await visit();
    await visitor.open();
    await visitor.page.getByRole("link", { name: "Lead a session with a room" }).click();
    await visitor.page.getByRole("button", { name: "Rehearse it first" }).click();
    await visitor.page.locator(".console-where").getByText("Rehearsal").waitFor();
    await visitor.page.getByRole("link", { name: "All sessions" }).click();
    await visitor.page.locator(".sessions li").getByText("Rehearsal").waitFor();
    await visitor.page.getByRole("button", { name: "Delete all rehearsals" }).click();
    await visitor.page.getByText("None yet.").waitFor();
    await visitor.leave();
  });
});

describe("two consoles opened by mistake", () => {
  it("do not both lead: the second says so and can take over, and the first then only looks on", async () => {
    const visitor = await visit();
    const query = await begin(visitor);
    const first = visitor.page;
    const second = await visitor.another(query);
    await second.getByText("Another console leads").waitFor();
    await second.keyboard.press("PageDown");
    await clickTo(first, "The briefing");
    await expect.poll(() => step(second)).toBe("The briefing");
    await second.getByRole("button", { name: "Take over" }).click();
    await first.getByText("Another console has taken over").waitFor();
    await clickTo(second, "A new act");
    await expect.poll(() => step(first)).toBe("A new act");
    await visitor.leave();
  });
});

describe("a browser without room", () => {
  it("goes on with the session, says so as long as it is true, and gives the log away as a file that opens again", async () => {
    const visitor = await visit();
    await begin(visitor);
    const { page } = visitor;
    await page.evaluate(() => {
      const name = "filler";
      for (let size = 2 ** 22; size >= 1;) {
        try {
          localStorage.setItem(name + size + Object.keys(localStorage).length, "x".repeat(size));
        } catch {
          size = Math.floor(size / 2);
        }
      }
    });
    await clickTo(page, "The briefing");
    await page.getByText("This browser has no room left").waitFor();
    await clickTo(page, "A new act");
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download the log" }).click();
    const log = await readBuffer(await (await waiting).createReadStream());
    await page.evaluate(() => Object.keys(localStorage).forEach((key) => localStorage.removeItem(key)));
    await page.getByText("This browser has no room left").waitFor({ state: "detached" });

    await page.evaluate(() => localStorage.clear());
    const start = await visitor.another("?page=workshop");
    await visitor.expectAccessible(start);
    await start.locator("input[type=file]").setInputFiles({
      name: "monday.session",
      mimeType: "application/octet-stream",
      buffer: log,
    });
    await start.getByText("It is on the list now").waitFor();
    await visitor.leave();
  });
});
