import { describe, expect, it } from "vitest";
import { linkOf } from "../../src/debrief/link.ts";
import { compile } from "../../src/story/compile.ts";
import { newPlay } from "../../src/story/play.ts";
import { manager } from "../helpers/bots.ts";
import { shipped } from "../helpers/shipped.ts";
import { visit, type Visitor } from "../helpers/visitor.ts";

/** One who always manages: there is much to be seen in looking back. */
const story = compile(shipped("startup"));
const play = { ...newPlay(story, 7), choiceIds: manager(story) };
const address = `?page=debrief&play=${linkOf(story, play)}`;

const region = ({ page }: Visitor, name: string) => page.getByRole("region", { name });

const focused = ({ page }: Visitor): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? null,
  );

describe("the path of a play", () => {
  it("is walked along with the arrow keys, and every step is told in words", async () => {
    const visitor = await (await visit()).open(address);
    const path = region(visitor, "The way you went");
    const { keyboard } = visitor.page;
    await path.getByRole("button", { name: `${play.choiceIds.length}. `, pressed: true }).focus();
    await keyboard.press("Home");
    expect(await focused(visitor)).toBe("Where you began");
    const told: string[] = [];
    for (const number of [1, 2, 3]) {
      await keyboard.press("ArrowRight");
      expect(await focused(visitor)).toMatch(new RegExp(`^${number}\\. `));
      told.push(await path.locator(".step").innerText());
      expect(told.at(-1)).toContain(`Decision ${number}:`);
    }
    expect(new Set(told).size).toBe(3);
    await keyboard.press("ArrowLeft");
    expect(await focused(visitor)).toMatch(/^2\. /);
    // Another stop of the Tab key, not thirteen.
    await keyboard.press("Tab");
    expect(await focused(visitor)).not.toMatch(/^\d+\. /);
    await visitor.leave();
  });
});

describe("what could have become of a play", () => {
  it("is counted, tried out beside one's own path, and played on for real as a play of its own", async () => {
    const visitor = await (await visit()).open(address);
    const { page } = visitor;
    const points = region(visitor, "Turning points");
    await expect.poll(() => points.getByRole("listitem").count()).toBe(3);
    await points.getByRole("combobox").selectOption({ label: "Stagnation" });
    const [first = ""] = await points.getByRole("listitem").allInnerTexts();
    expect(first).toMatch(/before it, .+ ways on .+; after it, /);
    await points.getByRole("listitem").first().getByRole("button", { name: "What if?" }).click();
    expect(await focused(visitor)).toBe("What if?");

    const whatIf = region(visitor, "What if?");
    const number = Number(/Decision (\d+)/.exec(first)?.[1]);
    await whatIf.getByRole("heading", { name: `Decision ${number}:` }).waitFor();
    const alone = await page.locator(".other-path path").count();
    const other = whatIf.locator(".what-if-choice:not([aria-disabled=true])", { hasNotText: "You took this" }).first();
    const label = await other.locator(".what-if-label").innerText();
    await other.click();
    await whatIf.getByText(/ways lead on from here|it ends there/).waitFor();
    expect(await page.locator(".other-path path").count()).toBe(alone + 1);

    await whatIf.getByRole("button", { name: "Play on from here" }).click();
    await expect.poll(() => page.url()).toMatch(/page=play&save=/);
    await page.locator("#story .taken").waitFor();
    expect(await page.locator("#story .taken").innerText()).toContain(label);
    await page.goBack();
    await page.getByRole("heading", { name: "Looking back" }).waitFor();
    expect(await page.locator("table.decisions tbody tr").count()).toBe(play.choiceIds.length);
    await visitor.leave();
  });
});

describe("looking back by theme", () => {
  it("puts what there was to learn first, and is remembered in the address", async () => {
    const visitor = await (await visit()).open(address);
    const { page } = visitor;
    const headings = () => page.locator("main h2").allInnerTexts();
    const byTime = await headings();
    await page.getByRole("radio", { name: "by theme" }).check();
    const byTheme = await headings();
    expect(byTheme.indexOf("What came up on the way")).toBe(0);
    expect(byTheme.toSorted()).toEqual(byTime.toSorted());
    await page.reload();
    await page.getByRole("radio", { name: "by theme", checked: true }).waitFor();
    expect(await headings()).toEqual(byTheme);

    await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "What if?" }).click();
    expect(await focused(visitor)).toBe("What if?");
    await visitor.leave();
  });
});

describe.each([
  { name: "a projector", viewport: { width: 1920, height: 1080 } },
  { name: "a phone", viewport: { width: 390, height: 844 } },
])("on $name, the debrief", ({ viewport }) => {
  it("satisfies axe with everything open, and nothing sticks out", async () => {
    const visitor = await (await visit({ viewport })).open(address);
    const whatIf = region(visitor, "What if?");
    await whatIf.locator(".what-if-choice:not([aria-disabled=true])").first().click();
    await whatIf.getByRole("button", { name: "Play on from here" }).waitFor();
    await region(visitor, "Others in your place").getByRole("checkbox").first().check();
    for (const words of await visitor.page.locator("summary").all()) await words.click();
    await visitor.expectAccessible();
    await visitor.expectNoSidewaysScroll();
    await visitor.leave();
  });
});

describe("on an old projector, the debrief", () => {
  it("has room for the drawing and, beside it, for how others end", async () => {
    const visitor = await (await visit({ viewport: { width: 1024, height: 768 } })).open(address);
    await region(visitor, "Others in your place").getByRole("table").waitFor();
    await visitor.expectNoSidewaysScroll();
    await visitor.leave();
  });
});
