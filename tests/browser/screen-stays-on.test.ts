import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { writeLog } from "../../src/workshop/log.ts";
import { lead } from "../helpers/facilitator.ts";
import { shipped } from "../helpers/shipped.ts";
import { storeSession } from "../helpers/stored-session.ts";
import { visit } from "../helpers/visitor.ts";
import { withoutWebGL } from "../helpers/without-webgl.ts";

declare global {
  /** Whether a page keeps the screen on, and a way to put its window out of sight and back. */
  var watched: { readonly staysOn: boolean; look(visible: boolean): void };
}

/** For a visit's `before`: a screen that goes dark when nobody holds it, as that of a laptop does. */
function withScreen(): void {
  const held = new Set<object>();
  let state: DocumentVisibilityState = "visible";
  Object.defineProperty(document, "visibilityState", { get: () => state });
  Object.defineProperty(navigator, "wakeLock", {
    value: {
      request(): Promise<object> {
        if (state === "hidden") return Promise.reject(new DOMException("out of sight", "NotAllowedError"));
        const lock = { release: () => Promise.resolve(held.delete(lock)) };
        held.add(lock);
        return Promise.resolve(lock);
      },
    },
  });
  globalThis.watched = {
    get staysOn() {
      return held.size > 0;
    },
    look(visible) {
      state = visible ? "visible" : "hidden";
      // The browser itself lets go of what is out of sight.
      if (!visible) held.clear();
      document.dispatchEvent(new Event("visibilitychange"));
    },
  };
}

const staysOn = (page: Page): Promise<boolean> => page.evaluate(() => watched.staysOn);

describe("the screen of a session", () => {
  it("does not go dark while a window of it can be seen: the console, the projector, or both in one", async () => {
    const visitor = await visit({ before: [withoutWebGL, withScreen] });
    const { page } = await visitor.open("?page=workshop");
    expect(await staysOn(page)).toBe(false);
    await storeSession(page, writeLog(lead(shipped("startup")).to("scene").session.log));
    for (const query of [
      "?page=present&session=monday",
      "?page=present&session=monday&alone=yes",
      "?page=console&session=monday",
    ]) {
      await page.goto(new URL(query, page.url()).href);
      await expect.poll(() => staysOn(page), { message: query }).toBe(true);
      await page.evaluate(() => watched.look(false));
      expect(await staysOn(page)).toBe(false);
      await page.evaluate(() => watched.look(true));
      await expect.poll(() => staysOn(page), { message: query }).toBe(true);
    }
    await page.getByRole("link", { name: "All sessions" }).click();
    await page.getByRole("heading", { name: "Lead a session with a room" }).waitFor();
    expect(await staysOn(page)).toBe(false);
    await visitor.leave();
  });
});
