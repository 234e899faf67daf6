import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Phase } from "../../src/workshop/events.ts";
import { writeLog } from "../../src/workshop/log.ts";
import { clickTo as click } from "../helpers/clicker.ts";
import { type Facilitator, lead } from "../helpers/facilitator.ts";
import { shipped } from "../helpers/shipped.ts";
import { storeSession } from "../helpers/stored-session.ts";
import { tabTo } from "../helpers/tab-to.ts";
import { visit, type Visitor } from "../helpers/visitor.ts";
import { withoutWebGL } from "../helpers/without-webgl.ts";

const ALONE = "?page=present&session=monday&alone=yes";
const SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
];

const startup = shipped("startup");
const drawer = (page: Page) => page.getByRole("complementary", { name: "Your notes" });
/** All that can be read on the page, by whoever looks at it. */
const read = (page: Page): Promise<string> => page.locator("body").innerText();

async function onHeading(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
}

const clickTo = (page: Page, phase: Phase): Promise<void> => click(phase, { on: page, projector: page });

async function openNotes(page: Page): Promise<void> {
  await page.keyboard.press("r");
  await drawer(page).waitFor();
}

async function shutNotes(page: Page): Promise<void> {
  await page.keyboard.press("r");
  await drawer(page).waitFor({ state: "detached" });
}

/** Of every piece of text that the room sees. */
const textSizes = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".projector *")]
      .filter(({ childNodes }) => [...childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE))
      .map((element) => `${element.textContent}: ${getComputedStyle(element).fontSize}`),
  );

/** A visitor on whose computer a session waits. */
async function visitWith({ session }: Facilitator): Promise<Visitor> {
  const visitor = await visit({ before: [withoutWebGL] });
  await visitor.open("?page=moon");
  await storeSession(visitor.page, writeLog(session.log));
  return visitor;
}

/** At a scene's votes: five hands for its first option, three for its second. */
function counted(): Facilitator {
  const room = lead(startup).to("voting");
  const [first = "", second = ""] = room.projector.companies[0]?.options.map(({ id }) => id) ?? [];
  return room.hands({ [first]: 5, [second]: 3 });
}

describe("a session with one screen", () => {
  it("begins on the start page and leads a scene to its aftermath by clicker and keys, with its notes on one", async () => {
    const visitor = await visit({ before: [withoutWebGL] });
    await visitor.open("?page=workshop");
    const { page } = visitor;
    await tabTo(page, "One screen only");
    await page.keyboard.press("Enter");
    await page.locator(".room.at-lobby").waitFor();
    for (const phase of ["briefing", "act", "scene", "voting"] as const) await clickTo(page, phase);

    const before = await read(page);
    for (const key of ["1", "1", "1", "2", "2", "Shift+2"]) await page.keyboard.press(key);
    await openNotes(page);
    await drawer(page).getByText("Round 1 · 4 hands").waitFor();
    const usually = startup.acts[0]?.scenes[0]?.facilitator?.usually[0] ?? "";
    expect(usually).not.toBe("");
    expect(await read(page)).toContain(usually);
    await visitor.expectAccessible();
    await tabTo(page, "Back one step");
    await shutNotes(page);
    await onHeading(page);
    expect(await read(page)).toBe(before);
    await visitor.expectAccessible();

    await page.reload();
    await page.locator(".room.at-voting").waitFor();
    await onHeading(page);
    await clickTo(page, "closed");
    await clickTo(page, "revealed");
    expect(await read(page)).toMatch(/Get on the chair[^]*3[^]*Sit down with Ines[^]*1/);
    await clickTo(page, "discussing");
    await clickTo(page, "predicting");
    await page.keyboard.press("1");
    await clickTo(page, "aftermath");
    expect(await read(page)).toContain("guess");
    await visitor.leave();
  });

  it("has every dialog over what the room sees, by keys alone, and is where it was afterwards", async () => {
    const visitor = await visitWith(counted().to("revealed"));
    await visitor.open(ALONE);
    const { page } = visitor;
    const dialog = page.getByRole("dialog");
    await onHeading(page);
    for (const [key, words] of [
      ["n", "A long silence"],
      ["c", "Asking first"],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
      await page.keyboard.type(words);
      await page.keyboard.press("PageDown");
      await page.keyboard.press("Enter");
      await dialog.waitFor({ state: "detached" });
      await onHeading(page);
    }
    await page.keyboard.press("?");
    await dialog.getByText("With one screen: your notes").waitFor();
    await visitor.expectAccessible();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await onHeading(page);

    await page.keyboard.press("o");
    await dialog.waitFor();
    await tabTo(page, "B:");
    await page.keyboard.press("Space");
    await tabTo(page, "Overrule");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await onHeading(page);
    expect(await read(page)).toContain("Your host overrules you: B.");

    await clickTo(page, "aftermath");
    await page.keyboard.press("j");
    await dialog.waitFor();
    const scene = startup.acts[1]?.scenes[0]?.title ?? "";
    await tabTo(page, scene);
    await page.keyboard.press("Enter");
    await page.locator(".room.at-act").waitFor();
    await onHeading(page);
    await clickTo(page, "scene");
    await page.getByRole("heading", { level: 1, name: scene }).waitFor();
    await onHeading(page);
    await openNotes(page);
    for (const words of ["Note: A long silence", "Start: Asking first"]) await drawer(page).getByText(words).waitFor();
    await visitor.leave();
  });

  it("shows the room what a projector would, as large, whether its notes are open or not, on an old projector too", async () => {
    const visitor = await visitWith(counted().to("revealed"));
    const { page } = visitor;
    await visitor.open(ALONE.replace("&alone=yes", ""));
    const onProjector = await textSizes(page);
    expect(onProjector.length).toBeGreaterThan(10);
    await visitor.open(ALONE);
    expect(await textSizes(page)).toEqual(onProjector);
    for (const notes of [openNotes, shutNotes]) {
      await notes(page);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await visitor.expectNoSidewaysScroll();
        const sideways = await page
          .locator(".notes-drawer")
          .evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
        expect(Math.max(0, ...sideways)).toBe(0);
      }
      expect(await textSizes(page)).toEqual(onProjector);
    }
    await visitor.leave();
  });

  it("goes on with two windows, and with one again, where it was", async () => {
    const visitor = await visitWith(lead(startup).to("act"));
    await visitor.open(ALONE);
    const { page } = visitor;
    const fillsScreen = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press("F5");
    await expect.poll(fillsScreen).toBe(true);
    await openNotes(page);
    await page.getByRole("link", { name: "Two windows: to the console" }).press("Enter");
    await page.getByRole("heading", { level: 1, name: "A new act" }).waitFor();
    await expect.poll(fillsScreen).toBe(false);
    const [projector] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("F5")]);
    await projector.locator(".room.at-act").waitFor();
    await page.keyboard.press("PageDown");
    await projector.locator(".room.at-scene").waitFor();
    await projector.close();
    await page.getByRole("button", { name: "One screen only" }).press("Enter");
    await page.locator(".room.at-scene").waitFor();
    await clickTo(page, "voting");
    await visitor.leave();
  });

  it("says when another page leads, and even then shows the room neither votes nor notes", async () => {
    const visitor = await visitWith(counted());
    await visitor.open(ALONE);
    const { page } = visitor;
    await page.locator(".room.at-voting").waitFor();
    const before = await read(page);
    const second = await visitor.another(ALONE);
    const strip = second.getByRole("complementary", { name: "For whoever leads" });
    await strip.getByText("Another console leads").waitFor();
    await visitor.expectAccessible(second);
    await second.keyboard.press("PageDown");
    await strip.getByRole("button", { name: "Take over" }).press("Enter");
    await strip.waitFor({ state: "detached" });
    await page.getByText("Another console has taken over. This one only looks on.").waitFor();
    expect((await read(page)).startsWith(before)).toBe(true);
    expect(await page.getByLabel(/^Hands for/).count()).toBe(0);
    await clickTo(second, "closed");
    await page.locator(".room.at-closed").waitFor();
    await visitor.leave();
  });

  it("says once, over the room's page, that the browser has no room left, and goes on", async () => {
    const visitor = await visitWith(lead(startup).to("act"));
    await visitor.open(ALONE);
    const { page } = visitor;
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await clickTo(page, "scene");
    const strip = page.getByRole("complementary", { name: "For whoever leads" });
    await strip.getByRole("button", { name: "Download the log" }).waitFor();
    await tabTo(page, "All right");
    await page.keyboard.press("Enter");
    await strip.waitFor({ state: "detached" });
    await clickTo(page, "voting");
    expect(await strip.count()).toBe(0);
    await openNotes(page);
    await drawer(page).getByText("This browser has no room left").waitFor();
    await visitor.leave();
  });
});
