import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { visit, type Visitor } from "../helpers/visitor.ts";

const heading = (page: Page): Promise<string> => page.locator("h1").innerText();

/** One press of a clicker, as far apart from the one before as a hand needs. */
async function click(page: Page, arrivesAt: string): Promise<void> {
  await expect
    .poll(async () => {
      if ((await heading(page)) !== arrivesAt) await page.keyboard.press("PageDown");
      return heading(page);
    })
    .toBe(arrivesAt);
}

/** Opens the console of a new session of "The startup". */
async function begin(visitor: Visitor, settle: (page: Page) => Promise<void> = async () => {}): Promise<Page> {
  await visitor.open("?page=workshop");
  await settle(visitor.page);
  await visitor.page.getByRole("button", { name: "Open the console" }).click();
  await visitor.page.locator(".console").waitFor();
  return visitor.page;
}

describe("a session with a room", () => {
  it("is led by keys alone, and comes back at the very step after its page was killed", async () => {
    const visitor = await visit();
    await visitor.open("?page=workshop");
    await visitor.expectAccessible();
    await visitor.expectNoSidewaysScroll();
    let page = await begin(visitor);
    const address = page.url();

    /** The page is gone without a word, as in a crash; another opens where it was. */
    const dieAndReturn = async (step: string): Promise<void> => {
      await page.evaluate(() => (window.dispatchEvent = () => true));
      const next = await visitor.page.context().newPage();
      await page.close({ runBeforeUnload: false });
      await next.goto(address);
      await next.getByText("Opened again where it was").waitFor();
      expect(await heading(next)).toBe(step);
      page = next;
    };

    await click(page, "The briefing");
    await click(page, "A new act");
    await click(page, "The scene");
    await dieAndReturn("The scene");
    await click(page, "The vote is open");
    await page.keyboard.press("1");
    await page.keyboard.press("1");
    await page.keyboard.press("Shift+1");
    await page.keyboard.press("2");
    await page.getByLabel("Hands for C").fill("7");
    await page.keyboard.press("Enter");
    await dieAndReturn("The vote is open");
    expect(await page.getByLabel("Hands for C").inputValue()).toBe("7");
    expect(await page.getByText("Round 1 · 9 hands · only you see them").isVisible()).toBe(true);
    await click(page, "The vote is closed");
    await click(page, "The votes are up");
    await dieAndReturn("The votes are up");
    await click(page, "They talk");
    await page.keyboard.press("v");
    for (const key of ["2", "2", "2", "3"]) await page.keyboard.press(key);
    await click(page, "The votes are up");
    await page.getByText("+2 since the round before").waitFor();
    await click(page, "They guess");
    await page.keyboard.press("1");
    await dieAndReturn("They guess");
    await page.keyboard.press("o");
    await click(page, "What came of it");
    await page.getByText("They did:").waitFor();
    await dieAndReturn("What came of it");
    await visitor.leave();
  });
});
