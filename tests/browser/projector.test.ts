import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/story/compile.ts";
import { writeLog } from "../../src/workshop/log.ts";
import { teamsOf } from "../../src/workshop/settings.ts";
import { lead } from "../helpers/facilitator.ts";
import { PHASES } from "../../src/workshop/events.ts";
import { longestMoments } from "../helpers/room-log.ts";
import { shipped, STORIES } from "../helpers/shipped.ts";
import { storeSession } from "../helpers/stored-session.ts";
import { visit, type Visitor } from "../helpers/visitor.ts";
import { withoutWebGL } from "../helpers/without-webgl.ts";

const SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

/** What the text on a page is like, measured there. */
interface Measured {
  /** Of the smallest text, as a part of the window's height: 40 for a fortieth. */
  readonly smallest: number;
  /** The same of what is told, decided and asked. */
  readonly story: number;
  readonly contrast: number;
  /** Pixels that have no room. */
  readonly over: number;
  readonly leaves: number;
}

function measure(): Measured {
  const lightness = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = ([r = 0, g = 0, b = 0]: number[]): number =>
    [r, g, b]
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, n) => sum + value * ([0.2126, 0.7152, 0.0722][n] ?? 0), 0);
  const groundOf = (element: Element | null): number[] => {
    if (element === null) return [255, 255, 255];
    const ground = lightness(getComputedStyle(element).backgroundColor);
    return (ground[3] ?? 1) === 1 && ground.length > 0 ? ground : groundOf(element.parentElement);
  };
  const ratioOf = (element: Element): number => {
    const [one, other] = [lightness(getComputedStyle(element).color), groundOf(element)].map(luminance);
    return (Math.max(one ?? 0, other ?? 0) + 0.05) / (Math.min(one ?? 0, other ?? 0) + 0.05);
  };
  const sizeOf = (element: Element): number => innerHeight / Number.parseFloat(getComputedStyle(element).fontSize);
  const texts = [...document.querySelectorAll(".projector *")].filter(
    (element) =>
      element.closest(".only-read, svg, .mark-shape, meter") === null &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ""),
  );
  const told = texts.filter((element) =>
    element.matches(".prose p, .room-option p:not(.vote-bar, .team-row), .question, .question-other, .did p, .end p"),
  );
  const boxes = [...document.querySelectorAll(".leaves, .room-head, .room-side, .room-aside")];
  const sign = document.querySelector(".leaf-sign span:last-child")?.textContent;
  return {
    smallest: Math.max(...texts.map(sizeOf)),
    story: Math.max(0, ...told.map(sizeOf)),
    contrast: Math.min(...texts.map(ratioOf)),
    over: Math.max(
      document.documentElement.scrollHeight - innerHeight,
      document.documentElement.scrollWidth - innerWidth,
      ...boxes.map((box) => box.scrollHeight - box.clientHeight - 0.012 * innerHeight),
    ),
    leaves: Number(sign?.split(" ").at(-1) ?? 1),
  };
}

/** Opens the window of a session that this computer has stored, and nobody leads. */
async function show(visitor: Visitor, log: string, light: "bright" | "dark" = "bright"): Promise<void> {
  if (!visitor.page.url().startsWith("http")) await visitor.open("?page=moon");
  const id = await storeSession(visitor.page, log, { light });
  // A dark screen has no heading to wait for.
  await visitor.page.goto(new URL(`?page=present&session=${id}`, visitor.page.url()).href);
  await visitor.page.locator(".projector").waitFor();
  await visitor.page.evaluate(() => document.fonts.ready);
}

/** For each step, the moment of all shipped stories with the most to read there. */
function longest(): Map<string, string> {
  const found = new Map<string, { log: string; length: number }>();
  for (const { id } of STORIES) {
    for (const [step, moment] of longestMoments(shipped(id))) {
      if (moment.length > (found.get(step)?.length ?? -1)) found.set(step, moment);
    }
  }
  return new Map([...found].map(([step, { log }]) => [step, log]));
}

/** What is decided between is seen together; a scene is, too, unless the projector is an old one. */
function mostLeaves(step: string, { width, height }: { width: number; height: number }): number {
  const whole = step === "voting" || step === "closed" || step === "revealed";
  return whole || (step === "scene" && width / height > 1.5) ? 1 : 6;
}

const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

describe("the projector", () => {
  it("can be read from the back row at every step, in both rooms, with the most there is to read", async () => {
    const moments = longest();
    expect([...moments.keys()].toSorted()).toEqual([...PHASES].toSorted());
    const visitor = await visit({ before: [withoutWebGL] });
    const { page } = visitor;
    for (const [step, log] of moments) {
      const light = PHASES.findIndex((name) => name === step) % 2 === 0 ? "bright" : "dark";
      await page.setViewportSize({ width: 1280, height: 720 });
      await show(visitor, log, light);
      await visitor.expectAccessible();
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await settled(page);
        const seen = await page.evaluate(measure);
        const at = `${step} at ${size.width}×${size.height}: ${JSON.stringify(seen)}`;
        expect(seen.smallest, at).toBeLessThanOrEqual(40);
        expect(seen.story, at).toBeLessThanOrEqual(24);
        expect(seen.contrast, at).toBeGreaterThanOrEqual(7);
        expect(seen.over, at).toBeLessThanOrEqual(1);
        expect(seen.leaves, at).toBeLessThanOrEqual(mostLeaves(step, size));
      }
    }
    await visitor.leave();
  });

  it("keeps what nobody must know yet out of the page until it is revealed, and is the same when opened again", async () => {
    const startup = shipped("startup");
    const room = lead(startup).to("voting");
    const [first, second] = room.projector.companies[0]?.options ?? [];
    room.hands({ [first?.id ?? ""]: 137, [second?.id ?? ""]: 48 });
    const visitor = await visit({ before: [withoutWebGL] });
    await show(visitor, writeLog(room.session.log));
    const html = (): Promise<string> => visitor.page.locator(".projector").innerHTML();
    const before = await html();
    const text = await visitor.page.locator(".projector").innerText();
    const { scene } = compile(startup).scenes.get(room.projector.companies[0]?.scene?.id ?? "") ?? {};
    for (const choice of scene?.choices ?? []) {
      for (const secret of [choice.result, choice.why]) expect(before).not.toContain(secret.trim().slice(0, 24));
    }
    for (const secret of ["137", "48", ...(scene?.facilitator?.usually ?? []), "captain", "hard hat"]) {
      expect(text).not.toContain(secret);
    }
    await visitor.open(new URL(visitor.page.url()).search);
    expect(await visitor.page.locator(".projector").innerText()).toBe(text);

    await show(visitor, writeLog(room.to("revealed").session.log));
    expect(await visitor.page.locator(".projector").innerText()).toContain("137");
    await show(visitor, writeLog(room.does({ type: "blank", on: true }).session.log));
    expect(await visitor.page.locator(".projector").innerText()).toBe("");
    await visitor.leave();
  });

  it("lets text grow where there is room, and shows what a second round has moved", async () => {
    const room = lead(shipped("startup")).to("voting");
    const [first, second] = room.projector.companies[0]?.options.map(({ id }) => id) ?? [];
    room
      .hands({ [first ?? ""]: 12, [second ?? ""]: 5 })
      .to("discussing")
      .does({ type: "vote-again" });
    room.hands({ [first ?? ""]: 4, [second ?? ""]: 13 }).to("revealed");
    const visitor = await visit({ before: [withoutWebGL] });
    await show(visitor, writeLog(room.session.log));
    const options = visitor.page.locator(".room-option");
    expect(await options.first().innerText()).toMatch(/\b12\b.*\b4$/s);
    expect(await options.nth(1).innerText()).toMatch(/\b5\b.*\b13$/s);
    const { story, over, leaves } = await visitor.page.evaluate(measure);
    expect(story).toBeLessThanOrEqual(20);
    expect([over <= 1, leaves]).toEqual([true, 1]);

    // Of two leaves each grows by itself.
    await show(visitor, writeLog(room.to("aftermath").session.log));
    expect((await visitor.page.evaluate(measure)).leaves).toBe(2);
    const why = visitor.page.locator(".because p").first();
    const part = await why.evaluate((text) => innerHeight / Number.parseFloat(getComputedStyle(text).fontSize));
    expect(part).toBeLessThanOrEqual(18);
    await visitor.leave();
  });

  it("has room for six teams with long names where they vote, on an old projector too", async () => {
    const names = ["Harbour", "Lighthouse", "Seven dwarves", "People from the night shift", "Row three", "Coffee"];
    const room = lead(shipped("stale-company"), { teams: teamsOf(names) }).to("voting");
    const options = room.projector.companies[0]?.options.map(({ id }) => id) ?? [];
    const vote = (): void => {
      for (const [n, { id }] of teamsOf(names).entries()) {
        room.does({ type: "total", team: id, choice: options[n % 4] ?? "", hands: 3 + n });
      }
    };
    const visitor = await visit({ before: [withoutWebGL] });
    await visitor.page.setViewportSize({ width: 1024, height: 768 });
    const looked = async (): Promise<void> => {
      await show(visitor, writeLog(room.session.log));
      const { over, leaves } = await visitor.page.evaluate(measure);
      expect([room.phase, over <= 1, leaves]).toEqual([room.phase, true, 1]);
    };
    vote();
    await looked();
    room.to("closed");
    await looked();
    room.to("revealed");
    await looked();
    room.to("discussing").does({ type: "vote-again" });
    vote();
    room.to("revealed");
    await looked();
    await visitor.leave();
  });

  it("shows the companies of six teams side by side, with names, meters and a picture each", async () => {
    const names = ["Harbour", "Lighthouse", "Seven dwarves", "Night shift", "Row three", "Coffee"];
    const room = lead(shipped("visionary"), { teams: teamsOf(names), mode: "parallel", ballot: "teams" }).to("scene");
    const visitor = await visit();
    await show(visitor, writeLog(room.session.log));
    const offices = visitor.page.getByRole("region", { name: "The offices" }).getByRole("listitem");
    expect(await offices.allInnerTexts()).toHaveLength(6);
    for (const [n, name] of names.entries())
      expect(await offices.nth(n).innerText()).toMatch(new RegExp(`${name}\\s+Leadership`));
    await expect.poll(() => offices.locator("img[src^='data:image/webp']").count()).toBe(6);
    await visitor.expectAccessible();
    await visitor.leave();
  });
});
