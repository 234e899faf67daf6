import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { writeLog } from "../../src/workshop/log.ts";
import type { TieRule } from "../../src/workshop/settings.ts";
import { clickTo } from "../helpers/clicker.ts";
import { type Facilitator, lead } from "../helpers/facilitator.ts";
import { shipped } from "../helpers/shipped.ts";
import { storeSession } from "../helpers/stored-session.ts";
import { tabTo } from "../helpers/tab-to.ts";
import { type Visitor, visit } from "../helpers/visitor.ts";
import { withoutWebGL } from "../helpers/without-webgl.ts";

const startup = shipped("startup");
const logOf = ({ session }: Facilitator): string => writeLog(session.log);

/** A session whose room has just voted, so many hands for A, B and so on. */
function voted(hands: readonly number[], tieRule: TieRule = "facilitator"): Facilitator {
  const room = lead(startup, { tieRule }).to("voting");
  const { options = [] } = room.projector.companies[0] ?? {};
  return room.hands(Object.fromEntries(hands.map((number, n) => [options[n]?.id ?? "", number]))).to("closed");
}

interface Windows {
  visitor: Visitor;
  console: Page;
  projector: Page;
}

/** Both windows of a session: what the room sees before it begins, and then where it has voted. */
async function windows(lobby: string, log: string, before: string): Promise<Windows> {
  const visitor = await visit({ before: [withoutWebGL] });
  const { page: console } = await visitor.open("?page=workshop");
  await storeSession(console, lobby);
  const projector = await visitor.another("?page=present&session=monday");
  await projector.locator(".at-lobby").getByText(before).waitFor();
  await storeSession(console, log);
  await console.goto(new URL("?page=console&session=monday", console.url()).href);
  await projector.locator(".at-closed").waitFor();
  return { visitor, console, projector };
}

const level = (tieRule: TieRule, before: string): Promise<Windows> =>
  windows(logOf(lead(startup, { tieRule })), logOf(voted([9, 9, 4], tieRule)), before);

describe("votes that are level", () => {
  it("are decided by the host where that was agreed on", async () => {
    const { visitor, console, projector } = await level("facilitator", "If two are level, your host decides.");
    await clickTo("revealed", { on: console, projector });
    await projector.getByText("A and B are level. Your host decides.").waitFor();
    await console.getByText("Level: A, B").waitFor();
    await tabTo(console, "Cast for B");
    await console.keyboard.press("Enter");
    await projector.getByText("It was level. Your host decides for B.").waitFor();
    await console.getByText("You cast the deciding vote for B.").waitFor();
    await visitor.leave();
  });

  it("meet again, those alone, where a run-off was agreed on", async () => {
    const { visitor, console, projector } = await level("run-off", "If two are level, those two meet again.");
    await clickTo("revealed", { on: console, projector });
    await projector.getByText("A and B are level. They meet again.").waitFor();
    await console.getByText("The next step is a run-off between them, as agreed.").waitFor();
    await clickTo("voting", { on: console, projector });
    await projector.getByRole("heading", { name: "These were level. Which of them?" }).waitFor();
    // C is out of it: its key counts nothing.
    expect(await projector.getByText("Not in this round.").count()).toBe(1);
    for (const key of ["3", "1", "1", "2"]) await console.keyboard.press(key);
    await console.getByText("Round 2 · run-off · 3 hands").waitFor();
    await clickTo("revealed", { on: console, projector });
    await projector.getByText("Most votes go to A.").waitFor();
    await console.getByText("Most are for A.").waitFor();
    await visitor.leave();
  });

  it("fall to the coin where that was agreed on, and both windows say the same", async () => {
    const { visitor, console, projector } = await level("coin", "If two are level, a coin decides.");
    await clickTo("revealed", { on: console, projector });
    const said = await projector.getByText(/It was level. The coin says [AB]\./).innerText();
    await console.getByText(said, { exact: true }).waitFor();
    await visitor.leave();
  });
});

describe("what most want", () => {
  it("can be overruled, by keys alone: the room is told, and the log and the report say so", async () => {
    const room = voted([2, 9]);
    const [, wanted, done] = room.projector.companies[0]?.options ?? [];
    const { visitor, console, projector } = await windows(logOf(lead(startup)), logOf(room), "How we decide");
    await clickTo("revealed", { on: console, projector });
    await projector.getByText("Most votes go to B.").waitFor();
    await console.keyboard.press("o");
    await console.getByRole("dialog", { name: "Overrule the room" }).waitFor();
    await visitor.expectAccessible(console);
    await tabTo(console, "A:");
    await console.keyboard.press("ArrowDown");
    await tabTo(console, "Overrule");
    await console.keyboard.press("Enter");
    await projector.getByText("Your host overrules you: C.").waitFor();
    await console.getByText("You overruled the room: C.").waitFor();
    await console.keyboard.press("x");
    await projector.locator(".at-aftermath").waitFor();

    const log = await console.evaluate(() => localStorage.getItem("both-hats/session/monday") ?? "");
    expect(log).toContain(`"overrule","${done?.id}"`);
    const report = await visitor.another("?page=report&session=monday");
    await report.getByText("Decided against the room: 1.").waitFor();
    await report.getByText("by the trainer, against the room").waitFor();
    await report.getByText(`The room wanted B: ${wanted?.label}`).waitFor();
    await visitor.leave();
  });
});
