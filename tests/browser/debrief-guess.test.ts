import { describe, expect, it } from "vitest";
import { visit, type Visitor } from "../helpers/visitor.ts";

async function press(visitor: Visitor, ...keys: string[]): Promise<void> {
  for (const key of keys) await visitor.page.keyboard.press(key);
}

/** Plays the warm-up by the first choices that are open, and looks back at it. */
async function lookBack(visitor: Visitor): Promise<void> {
  await visitor.open("?page=play&scenario=warm-up");
  await visitor.playToTheEnd({
    proceed: () => press(visitor, "Enter"),
    choose: ([first = 1]) => press(visitor, String(first)),
  });
  await visitor.page.getByRole("link", { name: "Look back at it" }).click();
  await visitor.page.getByRole("heading", { name: "First, a guess" }).waitFor();
}

/** Walks on with Tab until this has the focus. */
async function tabTo(visitor: Visitor, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 30; steps++) {
    await press(visitor, "Tab");
    const at = await visitor.page.evaluate(() => {
      const focused = document.activeElement;
      return (focused?.closest("label") ?? focused)?.textContent ?? "";
    });
    if (name.test(at)) return;
  }
  throw new Error(`nothing called ${name} can be reached with Tab`);
}

describe("a guess of one's own figures", () => {
  it("is made by keyboard alone, laid beside the figures, and remembered", async () => {
    const visitor = await visit();
    await lookBack(visitor);
    const { page } = visitor;
    expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual(["First, a guess"]);
    expect(await page.getByRole("table").count()).toBe(0);
    // Nothing is answered beforehand.
    expect(await page.locator("form :invalid:not(fieldset)").count()).toBe(8);
    await visitor.expectAccessible();

    await tabTo(visitor, /How well did you fit/);
    await press(visitor, "9", "9");
    await tabTo(visitor, /leading/);
    await press(visitor, "2");
    await tabTo(visitor, /managing/);
    await press(visitor, "2");
    await tabTo(visitor, /both at once/);
    await press(visitor, "1");
    await page.getByText("That makes 5 of 5.").waitFor();
    await tabTo(visitor, /change yours in time/);
    await press(visitor, "1");
    await tabTo(visitor, /captain's hat/);
    await press(visitor, "ArrowDown");
    await tabTo(visitor, /Compare/);
    await press(visitor, "Enter");

    const result = page.getByRole("region", { name: "What you thought, and what it was" });
    await result.waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("What you thought, and what it was");
    const row = (name: string) => result.getByRole("row", { name: new RegExp(`^${name}`) }).getByRole("cell");
    const [guessed, actual, difference] = await row("Fit, of 100").allInnerTexts();
    expect(guessed).toBe("99");
    expect(difference).toBe(`${99 - Number(actual)} too high`);
    expect((await row("The hat you overuse").allInnerTexts())[0]).toBe("the hard one");
    await page.getByRole("region", { name: "Which hat, and when" }).waitFor();
    await visitor.expectAccessible();
    await visitor.expectNoSidewaysScroll();

    const told = await result.innerText();
    await page.reload();
    await result.waitFor();
    expect(await result.innerText()).toBe(told);
    await visitor.leave();
  });

  it("comes before the questions for a room, and is optional: whoever asks to be shown is shown, and not asked again", async () => {
    const visitor = await visit({ viewport: { width: 390, height: 844 } });
    await lookBack(visitor);
    const talk = visitor.page.getByRole("link", { name: "Talk about it" });
    expect(await talk.count()).toBe(0);
    await visitor.open(`${new URL(visitor.page.url()).search}&guide=2`);
    await visitor.page.getByRole("heading", { name: "First, a guess" }).waitFor();
    await visitor.expectNoSidewaysScroll();
    await tabTo(visitor, /Just show me/);
    await press(visitor, "Enter");
    const range = visitor.page.getByRole("region", { name: "Which hat, and when" });
    await range.waitFor();
    expect(await visitor.page.evaluate(() => document.activeElement?.textContent)).toBe("Looking back");
    await visitor.expectNoSidewaysScroll();
    await visitor.expectAccessible();
    await visitor.page.reload();
    await range.waitFor();
    expect(await visitor.page.getByRole("heading", { name: /guess|you thought/ }).count()).toBe(0);
    await talk.click();
    await visitor.page.getByRole("heading", { name: "How do you feel?" }).waitFor();
    await visitor.leave();
  });
});
