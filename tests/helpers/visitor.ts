import type { AxeResults } from "axe-core";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect, inject } from "vitest";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core leaves in the page once its script has run there. */
declare const axe: { run(): Promise<AxeResults> };

/** A page of a story. */
interface Card {
  readonly kind: "intro" | "scene" | "aftermath" | "ending";
  readonly text: string;
  /** The numbers, from 1, of the choices that are not locked. */
  readonly open: number[];
}

/** Runs in the page, all at once: to ask it anything takes a frame, and a frame of the office takes long in software. */
function lookAtCard(): Card {
  const story = document.querySelector("#story");
  const choices = [...(story?.querySelectorAll(".choice") ?? [])];
  const open = choices.flatMap((choice, n) => (choice.getAttribute("aria-disabled") === "true" ? [] : [n + 1]));
  const offers = [...(story?.querySelectorAll("a") ?? [])].map(({ textContent }) => textContent.trim());
  const afterwards = offers.includes("Look back at it") ? "ending" : "intro";
  const kind = choices.length > 0 ? "scene" : story?.querySelector(".taken") ? "aftermath" : afterwards;
  return { kind, text: story?.textContent ?? "", open };
}

/** How somebody comes to the game. */
export interface Visit extends BrowserContextOptions {
  /** Run in the page before anything of the game does; each must stand on its own. */
  before?: readonly (() => void)[];
  /** Where another browser listens than the one that all share. */
  endpoint?: string;
}

/** A person at the built game in a real Chromium: `(await visit()).open("?page=…")`. */
export class Visitor {
  readonly page: Page;
  /** Everything that a developer would see in red. */
  readonly complaints: string[] = [];
  readonly #context: BrowserContext;
  readonly #browser: Browser;

  constructor(browser: Browser, context: BrowserContext, page: Page) {
    this.#browser = browser;
    this.#context = context;
    this.page = page;
    // Every window that is opened in this visit, whoever opens it.
    context.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
    context.on("weberror", (error) => this.complaints.push(String(error.error())));
    context.on("requestfailed", (request) => {
      // A page that is left stops what it was loading; that is nobody's fault.
      if (request.failure()?.errorText !== "net::ERR_ABORTED") this.complaints.push(`failed: ${request.url()}`);
    });
  }

  async open(query = "?"): Promise<this> {
    await this.page.goto(inject("game") + query, { waitUntil: "load" });
    await this.page.locator("h1").first().waitFor();
    return this;
  }

  /** Opens another window beside the first one. */
  async another(query: string): Promise<Page> {
    const page = await this.#context.newPage();
    await page.goto(inject("game") + query, { waitUntil: "load" });
    await page.locator("h1").first().waitFor();
    return page;
  }

  /** The heading of the page of the story that is open. */
  async heading(): Promise<string> {
    return (await this.page.locator("#story h2").first().textContent())?.trim() ?? "";
  }

  /** What kind of page of the story is open, told from what it offers. */
  async card(): Promise<Card["kind"]> {
    await this.page.locator("#story h2").first().waitFor();
    return (await this.page.evaluate(lookAtCard)).kind;
  }

  /** Plays until the story ends, with the hands that `act` stands for. Returns the number of decisions. */
  async playToTheEnd(act: { proceed(): Promise<void>; choose(open: number[]): Promise<void> }): Promise<number> {
    await this.page.locator("#story h2").first().waitFor();
    let decisions = 0;
    for (let pages = 0; pages < 60; pages++) {
      const card = await this.page.evaluate(lookAtCard);
      if (card.kind === "ending") return decisions;
      if (card.kind === "scene") {
        decisions++;
        await act.choose(card.open);
      } else await act.proceed();
      await this.page.waitForFunction((text) => document.querySelector("#story")?.textContent !== text, card.text);
    }
    throw new Error(`the story did not end; the page that is open: ${await this.heading()}`);
  }

  /** Waits until the office moves. */
  async untilStageRuns(): Promise<void> {
    await this.page.locator("canvas").first().waitFor({ timeout: 60_000 });
  }

  async expectAccessible(page: Page = this.page): Promise<void> {
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const result = await axe.run();
      return result.violations.map(({ id, nodes }) =>
        [id, ...nodes.map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary ?? ""}`)].join("\n"),
      );
    });
    expect(violations).toEqual([]);
  }

  /** Nothing sticks out to the right of the window. */
  async expectNoSidewaysScroll(page: Page = this.page): Promise<void> {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  }

  /** Ends the visit; nothing may have gone wrong behind the scenes. */
  async leave(): Promise<void> {
    await this.#context.close();
    await this.#browser.close();
    expect(this.complaints).toEqual([]);
  }
}

/** A new visitor with a browser profile of their own. */
export async function visit({ before = [], endpoint = inject("browser"), ...options }: Visit = {}): Promise<Visitor> {
  const browser = await chromium.connect(endpoint);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: "reduce",
    // The office is drawn in software here, which costs by the pixel.
    deviceScaleFactor: 0.5,
    // Storing the whole game would keep the machine busy in every visit, and there is a test of its own for it.
    serviceWorkers: "block",
    ...options,
  });
  for (const script of before) await context.addInitScript(script);
  return new Visitor(browser, context, await context.newPage());
}
