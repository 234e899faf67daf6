import type { Download } from "playwright-core";
import { text as readText } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { visit, type Visitor } from "../helpers/visitor.ts";

const importFile = (visitor: Visitor, name: string, text: string): Promise<void> =>
  visitor.page
    .locator("dialog input[type=file]")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

const textOf = async (download: Download): Promise<string> => readText(await download.createReadStream());

describe("a play saved to a file", () => {
  it("comes back from it in another browser, at the same decision", async () => {
    const first = await (await visit()).open("?page=play&scenario=startup");
    while ((await first.card()) === "intro") await first.page.keyboard.press("Enter");
    await first.page.keyboard.press("2");
    await expect.poll(() => first.card()).toBe("aftermath");
    const story = await first.page.locator("#story").innerText();
    await first.open();
    await first.page.getByRole("button", { name: "Saved plays" }).click();
    const download = first.page.waitForEvent("download");
    await first.page.getByRole("button", { name: /Save to a file/ }).click();
    const text = await textOf(await download);
    await first.leave();

    const second = await (await visit()).open();
    await second.page.getByRole("button", { name: "Saved plays" }).click();
    await importFile(second, "broken.json", text.slice(0, 40));
    await second.page.getByText("Nothing was changed").waitFor();
    await importFile(second, "play.json", text);
    await second.page.locator('dialog a[href*="page=play"]').click();
    await expect.poll(() => second.page.locator("#story").innerText()).toBe(story);
    await second.leave();
  });
});

describe("a play whose story has changed since", () => {
  it("goes on as far as it holds, and says how far that is", async () => {
    const visitor = await (await visit()).open();
    const play = {
      scenarioId: "startup",
      contentHash: "0123456789abcdef",
      seed: 7,
      choiceIds: ["one-sum", "long-gone"],
    };
    const save = { bothHats: 1, id: "old", play, savedAt: "2026-01-02T03:04:05.000Z", finished: false };
    await visitor.page.evaluate((text) => localStorage.setItem("both-hats/save/old", text), JSON.stringify(save));
    await visitor.open("?page=play&save=old");
    await visitor.page.getByText("We could follow your choices as far as decision 1.").waitFor();
    expect(await visitor.card()).toBe("aftermath");
    expect(await visitor.page.evaluate(() => localStorage.getItem("both-hats/save/old"))).toBe(JSON.stringify(save));
    await visitor.leave();
  });
});

describe("the mute key", () => {
  it("turns the sound off, says so, and is remembered", async () => {
    const visitor = await (await visit()).open("?page=play&scenario=startup");
    await visitor.card();
    await visitor.page.keyboard.press("m");
    await visitor.page.getByRole("button", { name: "Turn sound on" }).waitFor();
    await expect.poll(() => visitor.page.getByRole("status").first().textContent()).toBe("Sound is off.");
    await visitor.page.reload();
    await visitor.page.getByRole("button", { name: "Turn sound on" }).waitFor();
    await visitor.leave();
  });
});
