import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { consoleWords } from "../../src/i18n/en-console.ts";
import { compile } from "../../src/story/compile.ts";
import { type Phase, PHASES } from "../../src/workshop/events.ts";
import { readLog, writeLog } from "../../src/workshop/log.ts";
import { replayLog } from "../../src/workshop/session.ts";
import { Facilitator, lead } from "../helpers/facilitator.ts";
import { longestMoments } from "../helpers/room-log.ts";
import { shipped } from "../helpers/shipped.ts";
import { storeSession } from "../helpers/stored-session.ts";
import { visit } from "../helpers/visitor.ts";
import { withoutWebGL } from "../helpers/without-webgl.ts";

const MINUTE = 60_000;
const startup = shipped("startup");
const story = compile(startup);

/** A session at each step, in a hall that has voted before, with a note and a timer that runs. */
function sessions(): Map<Phase, string> {
  const at = new Map<Phase, string>();
  for (const [phase, { log }] of longestMoments(startup)) {
    const read = readLog(log);
    if (!read.ok) throw new Error(read.problem);
    const room = new Facilitator(replayLog(story, read.log).session);
    room.does({ type: "note", text: `Said at ${phase}` }, { type: "timer-start", length: 4 * MINUTE });
    if (phase === "voting") for (const { id } of room.projector.companies[0]?.options ?? []) room.hands({ [id]: 7 });
    at.set(phase, writeLog(room.session.log));
  }
  return at;
}

/** What somebody counts just before the page is gone, and what the console then says. */
const COUNTED: Partial<Record<Phase, readonly [keys: readonly string[], says: RegExp]>> = {
  voting: [["1", "1", "1", "Shift+2"], /Round 2 · voting again · 30 hands/],
  predicting: [["1", "5", "5"], /One more for Management\s+same\s+2/],
};

/** The browser loses a page without a word. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent("crash");
  const devtools = await page.context().newCDPSession(page);
  // There is nobody left to answer.
  void devtools.send("Page.crash").catch(() => {});
  await crashed;
  await page.close();
}

const CONSOLE = [".console-where", ".console-screen", ".console-company", ".console-entries", ".console-next"];
const ROOM = [".room-head h1", ".room-where", ".room-aside", ".room-main"];

/** All that a window says in some of its parts, with what stands in its fields. */
const seen = (page: Page, parts: readonly string[]): Promise<string> =>
  page.evaluate((selectors) => {
    const texts = selectors.map((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? "nothing");
    const fields = [...document.querySelectorAll("input")].map(({ value }) => value);
    return [...texts, ...fields].join("\n");
  }, parts);

describe("a page that is gone without a word", () => {
  it("comes back at the very step, with all that was counted and its timer paused, whichever step it is", async () => {
    const logs = sessions();
    expect([...logs.keys()].toSorted()).toEqual([...PHASES].toSorted());
    const visitor = await visit({ before: [withoutWebGL] });
    let { page: console } = await visitor.open("?page=workshop");
    let projector = await visitor.another("?page=present&session=monday");
    for (const phase of PHASES) {
      await storeSession(console, logs.get(phase) ?? "");
      await console.goto(new URL("?page=console&session=monday", console.url()).href);
      await console.locator("h1").getByText(consoleWords[`phase.${phase}`]).waitFor();
      const [keys, says] = COUNTED[phase] ?? [[], /Note: Said at/];
      await console.keyboard.press("t");
      await console.getByRole("button", { name: consoleWords["time.pause"] }).waitFor();
      for (const key of keys) await console.keyboard.press(key);
      await expect.poll(() => seen(console, CONSOLE)).toMatch(says);
      const led = await seen(console, CONSOLE);
      await projector.locator(`.at-${phase}`).waitFor();
      const shown = await seen(projector, ROOM);

      await crash(projector);
      projector = await visitor.another("?page=present&session=monday");
      await projector.locator(`.at-${phase}`).waitFor();
      expect(await seen(projector, ROOM)).toBe(shown);

      await crash(console);
      // After some seconds nobody waits for the page that is gone to speak.
      await projector.evaluate(() => localStorage.removeItem("both-hats/session-lock"));
      console = await visitor.another("?page=console&session=monday");
      await console.getByText(`${consoleWords["alert.reopened"]} ${consoleWords["alert.paused"]}`).waitFor();
      expect(await seen(console, CONSOLE)).toBe(led);
      await visitor.expectAccessible(console);
      await projector.locator(".timer-sign").getByText("paused").waitFor();
      expect(await seen(projector, ROOM)).toBe(shown);
    }
    await visitor.leave();
  });

  it("comes back together with the projector that it had opened: one process drew them both", async () => {
    const visitor = await visit({ before: [withoutWebGL] });
    const { page } = await visitor.open("?page=workshop");
    await storeSession(page, writeLog(lead(startup).to("voting").session.log));
    await page.goto(new URL("?page=console&session=monday", page.url()).href);
    await page.locator(".console").waitFor();
    const popup = page.waitForEvent("popup");
    await page.keyboard.press("F5");
    const projector = await popup;
    await projector.locator(".at-voting").waitFor();
    await projector.keyboard.press("2");
    await page.getByText("1 hand").waitFor();
    const bothGone = projector.waitForEvent("crash");
    await crash(page);
    await bothGone;
    const console = await visitor.another("?page=console&session=monday");
    await console.getByText(consoleWords["alert.reopened"]).waitFor();
    await console.getByText("Round 1 · 1 hand").waitFor();
    const again = console.waitForEvent("popup");
    await console.keyboard.press("F5");
    await (await again).locator(".at-voting").waitFor();
    await visitor.leave();
  });
});
