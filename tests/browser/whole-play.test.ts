import { describe, expect, it } from "vitest";
import { visit, type Visitor } from "../helpers/visitor.ts";

/** By keyboard alone, also on the way in and out: from the title page to the debrief. */
async function openByKeyboard(visitor: Visitor, story: string): Promise<void> {
  const link = visitor.page.locator(`a[href*="scenario=${story}"]`);
  await link.waitFor();
  for (let presses = 0; presses < 30; presses++) {
    await visitor.page.keyboard.press("Tab");
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  await visitor.page.keyboard.press("Enter");
}

const keyboard = (visitor: Visitor) => ({
  proceed: () => visitor.page.keyboard.press("Enter"),
  choose: (open: number[]) => visitor.page.keyboard.press(String(open[0])),
});

const mouse = (visitor: Visitor) => ({
  proceed: () => visitor.page.locator("#story .card-foot .button.main").click(),
  choose: (open: number[]) =>
    visitor.page
      .locator("#story .choice")
      .nth((open.at(-1) ?? 1) - 1)
      .click(),
});

const touch = (visitor: Visitor) => ({
  proceed: () => visitor.page.locator("#story .card-foot .button.main").tap(),
  choose: (open: number[]) =>
    visitor.page
      .locator("#story .choice")
      .nth((open[1] ?? open[0] ?? 1) - 1)
      .tap(),
});

/** Each pair of hands plays a story of its own, in a house of its own. */
describe("a whole play", () => {
  it("of the startup by keyboard alone, from the title page to the debrief", async () => {
    const visitor = await (await visit()).open();
    await openByKeyboard(visitor, "startup");
    const decisions = await visitor.playToTheEnd(keyboard(visitor));
    expect(decisions).toBeGreaterThanOrEqual(2);
    await visitor.page.getByRole("link", { name: "Look back at it" }).focus();
    await visitor.page.keyboard.press("Enter");
    await visitor.page.getByRole("heading", { level: 1 }).waitFor();
    await expect.poll(() => visitor.page.url()).toContain("page=debrief");
    await visitor.leave();
  });

  it("of the merger by mouse, to an ending with a title and a text", async () => {
    const visitor = await (await visit()).open("?page=play&scenario=merger");
    await visitor.playToTheEnd(mouse(visitor));
    expect((await visitor.heading()).length).toBeGreaterThan(3);
    expect((await visitor.page.locator("#story").innerText()).length).toBeGreaterThan(200);
    await visitor.leave();
  });

  it("of crunch time by touch on a phone, without ever scrolling sideways", async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const visitor = await (await visit(phone)).open("?page=play&scenario=crunch-time");
    const hands = touch(visitor);
    await visitor.playToTheEnd({
      proceed: () => visitor.expectNoSidewaysScroll().then(hands.proceed),
      choose: (open) => visitor.expectNoSidewaysScroll().then(() => hands.choose(open)),
    });
    await visitor.leave();
  });
});
