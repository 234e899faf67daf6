import { text as readText } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { writeLog } from "../../src/workshop/log.ts";
import { DEFAULT_SETTINGS, teamsOf } from "../../src/workshop/settings.ts";
import { lead } from "../helpers/facilitator.ts";
import { shipped } from "../helpers/shipped.ts";
import { visit } from "../helpers/visitor.ts";

/** The record of a short session of the startup with two teams, one overruled vote, a note and a commitment. */
function record(): string {
  const led = lead(shipped("startup"), { ...DEFAULT_SETTINGS, ballot: "teams", teams: teamsOf(["North", "=1+1"]) });
  led.to("voting");
  const [first, second] = led.console.companies[0]?.options.map(({ id }) => id) ?? [];
  if (first === undefined || second === undefined) throw new Error("the first scene has two options");
  led
    .does({ type: "vote", team: "t1", choice: first }, { type: "vote", team: "t2", choice: first })
    .to("revealed")
    .does({ type: "overrule", choice: second })
    .to("aftermath")
    .does({ type: "note", text: "<b>Loud</b> after this one" }, { type: "commit", kind: "start", text: "Ask first" })
    .does({ type: "wrap-up" });
  return writeLog(led.session.log);
}

describe("papers of a session", () => {
  it("report what was voted and what was done, as page, CSV and JSON, and words of a room are never markup", async () => {
    const visitor = await visit({ acceptDownloads: true });
    await visitor.page.addInitScript((log) => localStorage.setItem("both-hats/session/monday", log), record());
    await visitor.open("?page=report&session=monday");
    const text = await visitor.page.locator("main").innerText();
    for (const said of [
      "by the trainer, against the room",
      "<b>Loud</b> after this one",
      "Start: Ask first",
      "North",
      "By its votes alone: leadership",
    ])
      expect(text).toContain(said);
    await visitor.expectAccessible();
    const fetched = async (name: string): Promise<string> => {
      const [file] = await Promise.all([
        visitor.page.waitForEvent("download"),
        visitor.page.getByRole("button", { name }).click(),
      ]);
      return readText(await file.createReadStream());
    };
    const csv = await fetched("Votes as CSV");
    expect(csv).toContain("overrule");
    expect(csv).toContain("'=1+1");
    expect(JSON.parse(await fetched("Everything as JSON"))).toMatchObject({
      overruled: 1,
      scenario: { id: "startup" },
    });
    await visitor.leave();
  });

  it("report what each team did with its own company, in whatever scene it was", async () => {
    const led = lead(shipped("visionary"), { mode: "parallel", ballot: "teams", teams: teamsOf(["North", "South"]) });
    const labels: string[] = [];
    while (led.room.past.length < 2) {
      led.to("voting");
      for (const [n, { team, options }] of led.projector.companies.entries()) {
        const { id = "", label = "" } = options[n] ?? {};
        if (team) led.does({ type: "vote", team, choice: id });
        labels.push(label);
      }
      led.to("aftermath");
    }
    const visitor = await visit();
    await visitor.page.addInitScript(
      (log) => localStorage.setItem("both-hats/session/monday", log),
      writeLog(led.session.log),
    );
    await visitor.open("?page=report&session=monday");
    const [, second] = await visitor.page.locator(".report-decision").allInnerTexts();
    expect(second).toContain(`North: ${labels[2]}`);
    expect(second).toContain(`South: ${labels[3]}`);
    expect(await visitor.page.locator("main").innerText()).not.toContain("by most hands");
    await visitor.leave();
  });

  it("say kindly why there is no report", async () => {
    const visitor = await visit();
    await visitor.page.addInitScript(() => localStorage.setItem("both-hats/session/odd", "not a log"));
    await visitor.open("?page=report&session=odd");
    expect(await visitor.page.locator("main").innerText()).toContain("cannot be read");
    await visitor.open("?page=report&session=nobody");
    expect(await visitor.page.locator("main").innerText()).toContain("no such session");
    await visitor.leave();
  });

  it("fit: a handout on one page, a run sheet without the buttons of its page, on A4 and on Letter", async () => {
    const visitor = await (await visit()).open("?page=papers&scenario=merger");
    await visitor.expectAccessible();
    for (const format of ["A4", "Letter"]) {
      const pdf = (await visitor.page.pdf({ format })).toString("latin1");
      expect(/\/Type \/Pages\b[^>]*\/Count 1\b|\/Count 1\b[^>]*\/Type \/Pages\b/.test(pdf), format).toBe(true);
    }
    await visitor.open("?page=papers&scenario=merger&minutes=60");
    await visitor.expectAccessible();
    await visitor.page.emulateMedia({ media: "print" });
    expect(await visitor.page.getByRole("button", { name: "Print this" }).isVisible()).toBe(false);
    await visitor.leave();
  });
});
