import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { consoleWords } from "../../src/i18n/en-console.ts";
import { PHASES } from "../../src/workshop/events.ts";
import { visit } from "../helpers/visitor.ts";
import { withoutWebGL } from "../helpers/without-webgl.ts";

/** What a window shows of where the session is, the leaf that is open included. */
const roomAt = (projector: Page): Promise<string> =>
  projector.evaluate(() => {
    const room = document.querySelector(".room");
    return [
      room?.classList[1]?.replace("at-", ""),
      room?.querySelector("h1"),
      room?.querySelector(".room-where"),
      room?.querySelector(".leaf-sign"),
    ]
      .map((part) => (typeof part === "string" ? part : (part?.textContent ?? "")))
      .join("|");
  });

const phaseIn = (at: string): string => at.split("|")[0] ?? "";

/** The time between two presses of a clicker, in milliseconds: with about a hundred of them the debrief begins when it shall. */
const BETWEEN = 26_000;

/** One press of a clicker in whichever window has the focus, until the room sees something else. */
async function click(on: Page, projector: Page): Promise<string> {
  const before = await roomAt(projector);
  await on.context().clock.fastForward(BETWEEN);
  await on.keyboard.press("PageDown");
  await expect.poll(() => roomAt(projector), { interval: 20 }).not.toBe(before);
  return roomAt(projector);
}

describe("a session of an hour", () => {
  it("is led by keyboard alone on two windows that stay in step, without a network", async () => {
    const visitor = await visit({ before: [withoutWebGL], serviceWorkers: "allow" });
    const { page: console } = await visitor.open();
    await console.getByText("it plays without a network too").waitFor();
    await console.context().setOffline(true);
    await console.context().clock.install();
    await visitor.open("?page=workshop");
    await console.getByRole("button", { name: "Open the console" }).press("Enter");
    await console.locator(".console").waitFor();
    const popup = console.waitForEvent("popup");
    await console.keyboard.press("F5");
    let projector = await popup;
    await projector.locator(".room.at-lobby").waitFor();

    // Closed in the middle of the lobby, and opened again: it is where it was.
    const { search } = new URL(projector.url());
    await projector.close();
    projector = await visitor.another(search);
    await projector.locator(".room.at-lobby").waitFor();

    const seen = new Set<string>();
    const headings = new Map<string, string>();
    for (let presses = 0; presses < 200 && !seen.has("debrief"); presses++) {
      // A clicker works in whichever window has the focus.
      const at = phaseIn(await click(presses % 2 === 0 ? console : projector, projector));
      seen.add(at);
      headings.set(at, await console.locator("h1").innerText());
      if (at === "voting") for (const key of ["1", "2", "2", "3", "3", "3"]) await console.keyboard.press(key);
      if (at === "predicting") await projector.keyboard.press("3");
    }
    expect([...seen].toSorted()).toEqual(PHASES.filter((phase) => phase !== "lobby" && phase !== "over").toSorted());
    for (const phase of ["scene", "voting", "revealed", "discussing", "predicting", "ending", "debrief"] as const) {
      expect(headings.get(phase)).toContain(consoleWords[`phase.${phase}`]);
    }

    // The clock on the wall has come to the plan's last part, and not past it.
    await console.getByText("Plan for 60 minutes").waitFor();
    await console.getByText("This step may last until 1:00:00").waitFor();
    expect(await console.locator(".console").innerText()).not.toContain("over time");

    await console.keyboard.press("c");
    await expect.poll(() => console.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    await console.keyboard.type("asking what for");
    await console.keyboard.press("Enter");
    await projector.getByText("asking what for").waitFor({ state: "attached" });
    await console.keyboard.press("b");
    await expect.poll(() => projector.locator(".projector").innerText()).toBe("");
    await console.keyboard.press("b");
    await console.getByRole("button", { name: consoleWords["do.finish"] }).first().press("Enter");
    await console.getByRole("dialog").getByRole("button", { name: consoleWords["ask.finishYes"] }).press("Enter");
    await projector.locator(".room.at-over").waitFor();
    await visitor.leave();
  });
});
