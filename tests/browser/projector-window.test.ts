import { type BrowserServer, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import { CHROMIUM_FLAGS, findChromium } from "../../tools/chromium.mjs";
import { visit, type Visitor } from "../helpers/visitor.ts";
import { withoutWebGL } from "../helpers/without-webgl.ts";

const PROJECTOR = { left: 800, top: 0, width: 1920, height: 1080 };

/** A browser of its own: screens belong to the whole of one, and so does the window that is in front. */
let laptop: BrowserServer;
beforeAll(async () => {
  laptop = await chromium.launchServer({
    executablePath: findChromium(),
    args: CHROMIUM_FLAGS,
    host: "127.0.0.1",
  });
});
afterAll(() => laptop.close());

const visitLaptop = (...before: (() => void)[]): Promise<Visitor> =>
  visit({ before: [withoutWebGL, ...before], endpoint: laptop.wsEndpoint() });

/** Plugs a projector in beside the laptop's screen, until the test is over. */
async function plugIn(): Promise<void> {
  const browser = await chromium.connect(laptop.wsEndpoint());
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  const { screenInfo } = await devtools.send("Emulation.addScreen", PROJECTOR);
  onTestFinished(async () => {
    await devtools.send("Emulation.removeScreen", { screenId: screenInfo.id });
    await browser.close();
  });
}

/** Says yes, beforehand, to the question that the browser asks before a page may place windows. */
async function allowPlacing({ page }: Visitor): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { browserContextId = "" } = (await devtools.send("Target.getTargetInfo")).targetInfo;
  const browser = await page.context().browser()?.newBrowserCDPSession();
  const origin = new URL(inject("game")).origin;
  await browser?.send("Browser.grantPermissions", { permissions: ["windowManagement"], origin, browserContextId });
}

/** What has become of that question: "prompt" until it is asked; as nobody answers it here, it is then denied. */
const answer = ({ page }: Visitor): Promise<string> =>
  page.evaluate(async () => {
    const name: string = "window-management";
    return (await navigator.permissions.query({ name: name as PermissionName })).state;
  });

async function openConsole(visitor: Visitor): Promise<void> {
  await visitor.open("?page=workshop");
  await visitor.page.getByRole("button", { name: "Open the console" }).press("Enter");
  await visitor.page.locator(".console").waitFor();
}

/** Presses the key that opens the projector, and waits until it shows something. */
async function present({ page }: Visitor): Promise<Page> {
  const [projector] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("F5")]);
  await projector.locator(".room.at-lobby").waitFor();
  await page.getByRole("button", { name: "Projector is open" }).waitFor();
  return projector;
}

const placeOf = (projector: Page) =>
  projector.evaluate(() => ({ left: screenX, top: screenY, width: outerWidth, height: outerHeight }));

const fillsScreen = (projector: Page): Promise<boolean> =>
  projector.evaluate(() => document.fullscreenElement === document.documentElement);

describe("the projector's window", () => {
  it("opens on the other screen where it may, fills it at the same key, and comes to the front as it is", async () => {
    await plugIn();
    const visitor = await visitLaptop();
    await allowPlacing(visitor);
    await openConsole(visitor);
    const projector = await present(visitor);
    await expect.poll(() => placeOf(projector)).toEqual(PROJECTOR);
    await projector.keyboard.press("F5");
    await expect.poll(() => fillsScreen(projector)).toBe(true);

    const since = await projector.evaluate(() => performance.timeOrigin);
    await visitor.page.keyboard.press("F5");
    await visitor.page.keyboard.press("PageDown");
    await projector.locator(".room.at-briefing").waitFor();
    expect(await fillsScreen(projector)).toBe(true);
    expect(await projector.evaluate(() => performance.timeOrigin)).toBe(since);
    await visitor.leave();
  });

  it("opens all the same where the browser was asked and refuses, and the console says what to do", async () => {
    await plugIn();
    const visitor = await visitLaptop();
    await openConsole(visitor);
    expect(await answer(visitor)).toBe("prompt");
    await present(visitor);
    await expect.poll(() => answer(visitor)).toBe("denied");
    await visitor.page.getByText("If not, drag it there.").waitFor();
    await visitor.page.keyboard.press("PageDown");
    await visitor.page.getByRole("heading", { level: 1, name: "The briefing" }).waitFor();
    await visitor.leave();
  });

  it("opens without a question where there is one screen, or where the browser cannot place windows", async () => {
    const visitor = await visitLaptop();
    await openConsole(visitor);
    await (await present(visitor)).close();
    expect(await answer(visitor)).toBe("prompt");
    await plugIn();
    await visitor.page.evaluate(() => Reflect.deleteProperty(window, "getScreenDetails"));
    await present(visitor);
    expect(await answer(visitor)).toBe("prompt");
    await visitor.leave();
  });

  it("that is kept shut leaves a session that goes on, and a link that opens it", async () => {
    const visitor = await visitLaptop(() => (window.open = () => null));
    await openConsole(visitor);
    const { page } = visitor;
    await page.keyboard.press("F5");
    const link = page.getByRole("status").getByRole("link", { name: "the projector's page" });
    await link.waitFor();
    await visitor.expectAccessible();
    const [projector] = await Promise.all([page.context().waitForEvent("page"), link.press("Enter")]);
    await projector.locator(".room.at-lobby").waitFor();
    await link.waitFor({ state: "detached" });
    await page.keyboard.press("PageDown");
    await projector.locator(".room.at-briefing").waitFor();
    await visitor.leave();
  });
});
