import { describe, expect, it } from "vitest";
import { visit, type Visitor } from "../helpers/visitor.ts";

const press = (visitor: Visitor, key: string) => visitor.page.keyboard.press(key);

const SIZES = [
  { name: "a laptop", viewport: { width: 1280, height: 720 } },
  { name: "a phone", viewport: { width: 390, height: 844 } },
];

describe.each(SIZES)("on $name, axe finds nothing to complain about", ({ viewport }) => {
  it("on the title page and its dialogs", async () => {
    const visitor = await (await visit({ viewport })).open();
    await visitor.expectAccessible();
    await visitor.expectNoSidewaysScroll();
    for (const name of ["Saved plays", "Open a story file", "Settings"]) {
      await visitor.page.getByRole("button", { name }).click();
      await visitor.page.getByRole("heading", { name }).waitFor();
      await visitor.expectAccessible();
      await press(visitor, "Escape");
    }
    await visitor.leave();
  });

  it("in the gallery", async () => {
    const visitor = await (await visit({ viewport })).open("?page=gallery");
    await visitor.untilStageRuns();
    await visitor.expectAccessible();
    await visitor.leave();
  });

  it("on a page that is not there", async () => {
    const visitor = await (await visit({ viewport })).open("?page=moon");
    await visitor.expectAccessible();
    await visitor.expectNoSidewaysScroll();
    await visitor.leave();
  });

  it("on every kind of page of a story, its menus, its ending and the debrief", async () => {
    const visitor = await (await visit({ viewport })).open("?page=play&scenario=startup");
    const seen = new Set<string>();
    const look = async (kind: string): Promise<void> => {
      if (seen.has(kind)) return;
      seen.add(kind);
      await visitor.expectAccessible();
      await visitor.expectNoSidewaysScroll();
    };
    await visitor.playToTheEnd({
      proceed: async () => {
        await look(await visitor.card());
        await press(visitor, "Enter");
      },
      choose: async () => {
        await look("scene");
        await press(visitor, "1");
      },
    });
    await look("ending");
    for (const key of ["Escape", "h"]) {
      await press(visitor, key);
      await visitor.page.locator("dialog[open]").waitFor();
      await look(`dialog ${key}`);
      await press(visitor, "Escape");
    }
    await visitor.page.getByRole("link", { name: "Look back at it" }).click();
    await visitor.page.getByRole("heading", { name: "Looking back" }).waitFor();
    await look("guess");
    await visitor.page.getByRole("button", { name: "Just show me" }).click();
    await visitor.page.getByRole("region", { name: "Which hat, and when" }).waitFor();
    await look("debrief");
    expect([...seen].toSorted()).toEqual([
      "aftermath",
      "debrief",
      "dialog Escape",
      "dialog h",
      "ending",
      "guess",
      "intro",
      "scene",
    ]);
    await visitor.leave();
  });
});

describe("settings", () => {
  it("take effect at once and are remembered", async () => {
    const visitor = await (await visit()).open();
    await visitor.page.getByRole("button", { name: "Settings" }).click();
    await visitor.page.getByRole("radio", { name: /Huge/ }).check();
    await visitor.page.getByRole("checkbox", { name: /Show the hats/ }).check();
    await press(visitor, "Escape");
    await visitor.open("?page=play&scenario=startup");
    expect(await visitor.page.evaluate(() => document.documentElement.dataset["textSize"])).toBe("huge");
    while ((await visitor.card()) === "intro") await press(visitor, "Enter");
    expect(await visitor.page.locator("#story .choice").first().innerText()).toMatch(/Leading|Managing|Both|Neither/);
    await visitor.leave();
  });

  it("huge text fills a twenty-fourth of a projector's height", async () => {
    const visitor = await visit({ viewport: { width: 1920, height: 1080 } });
    await visitor.open();
    await visitor.page.getByRole("button", { name: "Settings" }).click();
    await visitor.page.getByRole("radio", { name: /Huge/ }).check();
    await visitor.open("?page=play&scenario=startup");
    while ((await visitor.card()) === "intro") await press(visitor, "Enter");
    const size = await visitor.page
      .locator("#story p")
      .nth(2)
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    expect(size).toBeGreaterThanOrEqual(1080 / 24);
    await visitor.leave();
  });
});

describe("going back", () => {
  it("by the history undoes a decision, after asking", async () => {
    const visitor = await (await visit()).open("?page=play&scenario=startup");
    while ((await visitor.card()) === "intro") await press(visitor, "Enter");
    const first = await visitor.heading();
    await press(visitor, "2");
    await expect.poll(() => visitor.card()).toBe("aftermath");
    await press(visitor, "u");
    await visitor.page.locator("dialog[open]").getByRole("button", { name: "Go back" }).click();
    await expect.poll(() => visitor.card()).toBe("scene");
    expect(await visitor.heading()).toBe(first);
    await visitor.leave();
  });
});

describe("the office", () => {
  it("appears after the story is there to read, and names its weather in words", async () => {
    const visitor = await (await visit()).open("?page=play&scenario=startup");
    await visitor.untilStageRuns();
    const office = visitor.page.getByRole("region", { name: "The office" });
    expect(await office.innerText()).toMatch(/of Nightjar\./);
    await visitor.leave();
  });

  it("loads Phaser only after a scene can be answered", async () => {
    const visitor = await visit();
    const held: (() => void)[] = [];
    await visitor.page.route(/stage-.*\.js/, async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await visitor.open("?page=play&scenario=startup");
    while ((await visitor.card()) === "intro") await press(visitor, "Enter");
    await press(visitor, "1");
    await expect.poll(() => visitor.card()).toBe("aftermath");
    expect(held.length).toBe(1);
    for (const release of held) release();
    await visitor.untilStageRuns();
    await visitor.leave();
  });
});
