import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { writeLog } from "../../src/workshop/log.ts";
import { clickTo } from "../helpers/clicker.ts";
import { type Facilitator, lead } from "../helpers/facilitator.ts";
import { shipped } from "../helpers/shipped.ts";
import { storeSession } from "../helpers/stored-session.ts";
import { tabTo } from "../helpers/tab-to.ts";
import { visit, type Visitor } from "../helpers/visitor.ts";
import { withoutWebGL } from "../helpers/without-webgl.ts";

const startup = shipped("startup");
const first = startup.acts[0]?.scenes[0]?.choices[0]?.id ?? "";

interface Windows {
  visitor: Visitor;
  console: Page;
  projector: Page;
}

/** Both windows of a session that goes on where it was led to, a moment after that; their clock can be put forward. */
async function windows({ session, at }: Facilitator): Promise<Windows> {
  const visitor = await visit({ before: [withoutWebGL] });
  await visitor.page.context().clock.install({ time: Date.parse(session.log.header.startedAt) + at + 1000 });
  const { page: console } = await visitor.open("?page=moon");
  await storeSession(console, writeLog(session.log));
  await visitor.open("?page=console&session=monday");
  const projector = await visitor.another("?page=present&session=monday");
  await console.getByRole("button", { name: "Projector is open" }).waitFor();
  return { visitor, console, projector };
}

const minutes = (number: number): number => number * 60_000;

describe("the timer", () => {
  it("runs in both windows, waits, takes half a minute more, and at its end says so and does nothing else", async () => {
    const { visitor, console, projector } = await windows(
      lead(startup).to("voting").does({ type: "said", choice: first }).to("discussing"),
    );
    const { clock } = console.context();
    const here = console.getByRole("region", { name: "Timer" }).getByRole("timer");
    const there = projector.getByRole("timer", { name: "Time left" });
    await console.keyboard.press("t");
    for (const timer of [here, there]) await timer.getByText(/^(4:00|3:5\d)/).waitFor();
    await console.keyboard.press("+");
    for (const timer of [here, there]) await timer.getByText(/^4:[12]\d/).waitFor();
    await console.keyboard.press("t");
    for (const timer of [here, there]) await timer.getByText("paused").waitFor();
    const left = await there.innerText();
    await clock.fastForward(minutes(2));
    expect(await there.innerText()).toBe(left);

    await projector.keyboard.press("t");
    await there.getByText("paused").waitFor({ state: "detached" });
    await clock.fastForward(minutes(4.6));
    await projector.getByRole("status").getByText("Time to finish the sentence").waitFor();
    await projector.locator(".timer-sign.over").getByText("Time to finish the sentence").waitFor();
    await here.getByText("over").waitFor();
    await console.getByRole("status").getByText("Time is up.").waitFor();
    for (const page of [console, projector]) await visitor.expectAccessible(page);
    await projector.locator(".room.at-discussing").waitFor();
    await console.keyboard.press("+");
    await there.getByText(/^0:[012]\d/).waitFor();
    await tabTo(console, "Clear");
    await console.keyboard.press("Enter");
    await there.waitFor({ state: "detached" });
    await visitor.leave();
  });
});

describe("a break", () => {
  it("has its clock on the projector, stops the session and its plan, and ends with the same key", async () => {
    const { visitor, console, projector } = await windows(lead(startup).to("scene"));
    const { clock } = console.context();
    const gone = (): Promise<string> => console.getByText(/gone\. This step/).innerText();
    const before = await gone();
    await console.keyboard.press("p");
    await projector.getByRole("heading", { level: 1, name: "Break" }).waitFor();
    await projector
      .getByRole("timer")
      .getByText(/^(10:00|9:5\d)$/)
      .waitFor();
    await tabTo(console, "5 min");
    await console.keyboard.press("Enter");
    await projector
      .getByRole("timer")
      .getByText(/^(5:00|4:5\d)$/)
      .waitFor();
    for (const page of [console, projector]) await visitor.expectAccessible(page);
    await console.keyboard.press("PageDown");
    await console.getByRole("button", { name: "There is a break" }).waitFor();

    await clock.fastForward(minutes(7));
    await projector.getByText("We are about to go on.").waitFor();
    await console.getByText(/The break is over by [12]:\d\d/).waitFor();
    await projector.keyboard.press("p");
    await projector.locator(".room.at-scene").waitFor();
    expect((await gone()).slice(0, 3)).toBe(before.slice(0, 3));
    await visitor.leave();
  });
});

describe("what the room sees", () => {
  it("stands still while it is frozen, has no meters while these are hidden, and can be for a dark room", async () => {
    const { visitor, console, projector } = await windows(lead(startup).decide(first).to("scene"));
    const meters = projector.getByRole("group", { name: "The company" });
    await console.keyboard.press("f");
    await projector.locator(".room-frozen").waitFor();
    await console.getByText("The room's screen is frozen").waitFor();
    await console.keyboard.press("PageDown");
    await console.getByRole("heading", { level: 1, name: "The vote is open" }).waitFor();
    await projector.locator(".room.at-scene").waitFor();
    await console.keyboard.press("f");
    await projector.locator(".room.at-voting").waitFor();

    await console.keyboard.press("1");
    await clickTo("aftermath", { on: console, projector });
    await meters.waitFor();
    await console.keyboard.press("m");
    await meters.waitFor({ state: "detached" });
    await console.getByRole("heading", { name: "The company hidden from the room" }).waitFor();
    await console.keyboard.press("m");
    await meters.waitFor();
    await projector.keyboard.press("d");
    await projector.locator(".projector.dark").waitFor();
    await visitor.leave();
  });
});

describe("a short session", () => {
  it("has a plan for the minutes that were picked, 30, 45, 60 or 90", async () => {
    const visitor = await visit({ before: [withoutWebGL] });
    const { page } = visitor;
    for (const length of [30, 45, 60, 90]) {
      await visitor.open("?page=workshop");
      await page.getByRole("radio", { name: `${length} minutes` }).press("Space");
      expect(await page.getByRole("link", { name: "Run sheet and handout" }).getAttribute("href")).toContain(
        `minutes=${length}`,
      );
      await page.getByRole("button", { name: "Open the console" }).press("Enter");
      await page.getByRole("heading", { name: `Plan for ${length} minutes` }).waitFor();
      await page.getByText(`${length} min left`).waitFor();
      const parts = await page.locator(".plan li").allInnerTexts();
      expect(parts).toHaveLength(startup.acts.length + 3);
      expect(parts.at(-1)).toMatch(new RegExp(`Debrief\\s+\\d+–${length}$`));
    }
    await visitor.leave();
  });

  it("decides a scene by one show of hands, jumps to a later one, and goes straight to its debrief", async () => {
    const { visitor, console, projector } = await windows(lead(startup).to("scene"));
    await console.keyboard.press("s");
    await console.getByText("one show of hands, no talk").waitFor();
    await clickTo("voting", { on: console, projector });
    await console.keyboard.press("1");
    await clickTo("revealed", { on: console, projector });
    await console.getByRole("button", { name: "Do it: what comes of it" }).waitFor();
    await clickTo("aftermath", { on: console, projector });

    const later = startup.acts[1]?.scenes[0]?.title ?? "";
    await console.keyboard.press("j");
    await console.getByRole("dialog", { name: "Jump to a scene" }).waitFor();
    await visitor.expectAccessible(console);
    await tabTo(console, later);
    await console.keyboard.press("Enter");
    await projector.locator(".room.at-act").waitFor();
    await clickTo("scene", { on: console, projector });
    await projector.getByRole("heading", { level: 1, name: later }).waitFor();

    await tabTo(console, "Wrap up");
    await console.keyboard.press("Enter");
    await tabTo(console, "Wrap up");
    await console.keyboard.press("Enter");
    await projector.locator(".room.at-debrief").waitFor();
    await visitor.leave();
  });
});
