import { describe, expect, it } from "vitest";
import { readLog, writeLog } from "../../src/workshop/log.ts";
import { reportOf } from "../../src/workshop/report.ts";
import { COLUMNS, reportCsv, reportJson, reportRows } from "../../src/workshop/report-table.ts";
import { backLosesVotes, replayLog } from "../../src/workshop/session.ts";
import { teamsOf } from "../../src/workshop/settings.ts";
import { lead } from "../helpers/facilitator.ts";
import { shipped } from "../helpers/shipped.ts";
import { scenarioOf, TINY } from "../helpers/tiny.ts";

const tiny = scenarioOf(TINY);
const startup = shipped("startup");
const MINUTE = 60_000;

describe("going back one step", () => {
  it("undoes a decision and all it did, and takes it again just so", () => {
    const room = lead(tiny).to("voting").hands({ list: 4, cheer: 3 }).to("predicting");
    const before = room.room;
    const after = room.next().room;
    room.does({ type: "back" });
    expect(room.room).toBe(before);
    expect(room.next().room).toEqual(after);
  });

  it("keeps every hand, every note and the timer, and stays in the log", () => {
    const room = lead(tiny).to("voting").hands({ list: 4 }).next();
    room.does({ type: "note", text: "Quiet today" }, { type: "timer-start", length: MINUTE }, { type: "back" });
    expect(room.phase).toBe("voting");
    expect(room.console.votes?.rounds[0]?.tally).toEqual({ list: 4 });
    expect(room.console.entries.map(({ text }) => text)).toEqual(["Quiet today"]);
    expect(room.console.timer?.running).toBe(true);
    expect(room.session.log.events.at(-1)?.type).toBe("back");
  });

  it("says when it would throw votes away", () => {
    const room = lead(tiny).to("voting");
    expect(backLosesVotes(room.session)).toBe(false);
    room.hands({ list: 4 });
    expect(backLosesVotes(room.session)).toBe(true);
    expect(backLosesVotes(room.hands({ list: 0 }).session)).toBe(false);
    expect(backLosesVotes(room.does({ type: "said", choice: "list" }).session)).toBe(true);
    expect(backLosesVotes(room.next().session)).toBe(false);
  });

  it("leads from anywhere to the lobby, step by step", () => {
    const room = lead(tiny).decide("list").to("voting");
    const steps = room.session.trail.length;
    for (let n = 0; n < steps; n++) room.does({ type: "back" });
    expect(room.phase).toBe("lobby");
    room.cannot({ type: "back" });
  });
});

describe("a short session", () => {
  it("jumps to a later scene with its company as it is, and is replayed so", () => {
    const room = lead(tiny).decide("list");
    const company = room.room.lines[0]?.state.company;
    expect(room.console.can.jump).toEqual([{ scene: "sugar", title: "Sugar", act: "Noon" }]);
    room.does({ type: "jump", scene: "sugar" });
    expect(room.projector).toMatchObject({ phase: "act", number: 2, act: { number: 2, opens: true } });
    expect(room.room.lines[0]?.state.company).toEqual(company);
    room.decide("share").to("debrief");
    expect(room.room.past.map(({ jumped, results }) => [results[0]?.scene, jumped])).toEqual([
      ["queue", false],
      ["sugar", true],
    ]);
    const read = readLog(writeLog(room.session.log));
    const again = read.ok ? replayLog(room.session.rules.story, read.log).session : null;
    expect(again?.room.context).toEqual(room.room);
  });

  it("cannot jump back, nowhere, out of a vote, or to where every choice is locked", () => {
    const room = lead(tiny).decide("list").cannot({ type: "jump", scene: "queue" }, { type: "jump", scene: "end" });
    room.to("voting").cannot({ type: "jump", scene: "sugar" });
    expect(
      lead(tiny)
        .to("scene")
        .console.can.jump.map(({ scene }) => scene),
    ).toEqual(["lemons", "sugar"]);
  });

  it("decides the scenes that its agenda cuts by one show of hands, and any other at the facilitator's wish", () => {
    const cut = startup.trainer?.agendas.find(({ minutes }) => minutes === 30)?.cut ?? [];
    const room = lead(startup, { minutes: 30 }).to("scene");
    const first = room.room.lines[0]?.scene ?? "";
    expect(room.console.quick).toBe(cut.includes(first));
    const wished = lead(tiny).to("scene").does({ type: "skip" }).cannot({ type: "skip" });
    wished.to("voting").hands({ list: 3 }).to("revealed").next();
    expect(wished.phase).toBe("aftermath");
    expect(wished.room.past[0]?.quick).toBe(true);
  });

  it("can be broken off for its debrief, and ended by no step", () => {
    const room = lead(tiny).decide("list").does({ type: "wrap-up" });
    expect(room.projector.debrief?.companies[0]?.history.length).toBe(1);
    expect(room.projector.companies[0]?.ending).toBeNull();
    room.cannot({ type: "proceed", from: "debrief" }).does({ type: "finish" });
    room
      .cannot({ type: "proceed", from: "over" }, { type: "finish" })
      .does({ type: "note", text: "Ask for the chairs" });
  });
});

describe("the timer", () => {
  it("is not shown to the room any more when it ran out in a step before; one that goes on is", () => {
    const room = lead(tiny).to("act").does({ type: "timer-start", length: MINUTE }).wait(90_000);
    expect(room.projector.timer).not.toBeNull();
    expect(room.next().projector.timer).toBeNull();
    room.does({ type: "timer-start", length: MINUTE }).next();
    expect(room.projector.timer?.left).toBe(MINUTE);
  });

  it("runs, stands still, grows, and forces nothing when it is over", () => {
    const room = lead(tiny).to("scene").does({ type: "timer-start", length: MINUTE }).wait(20_000);
    expect(room.console.timer).toEqual({ left: 40_000, running: true });
    room.does({ type: "timer-pause" }).wait(5000).cannot({ type: "timer-pause" });
    expect(room.console.timer).toEqual({ left: 39_000, running: false });
    room.does({ type: "timer-add", by: 30_000 }, { type: "timer-resume" }).wait(100_000);
    expect(room.console.timer?.left).toBe(-31_000);
    expect(room.phase).toBe("scene");
    expect(room.does({ type: "timer-clear" }).console.timer).toBeNull();
  });
});

describe("the agenda", () => {
  const agenda = startup.trainer?.agendas.find(({ minutes }) => minutes === 60);

  it("begins with the end of the lobby and shares an act among its decisions", () => {
    const room = lead(startup).wait(10 * MINUTE);
    expect(room.console.agenda).toMatchObject({ elapsed: 0, left: 60 * MINUTE, behind: 0, part: 0 });
    room.next().wait((agenda?.briefing ?? 0) * MINUTE);
    expect(room.console.agenda).toMatchObject({ elapsed: (agenda?.briefing ?? 0) * MINUTE, behind: 0 });
    room.to("scene");
    const now = room.console.agenda;
    expect(now?.parts.map(({ kind }) => kind)).toEqual(["briefing", "act", "act", "act", "ending", "debrief"]);
    expect(now?.part).toBe(1);
    expect(now?.slot.from).toBe(now?.parts[1]?.from);
    expect(now?.slot.to).toBeLessThan(now?.parts[1]?.to ?? 0);
    expect(now?.parts.at(-1)?.to).toBe(60 * MINUTE);
  });

  it("says how far the session is ahead or behind", () => {
    const room = lead(startup).to("scene");
    expect(room.console.agenda?.behind).toBeLessThan(0);
    const slot = room.console.agenda?.slot;
    room.wait((slot?.to ?? 0) - (room.console.agenda?.elapsed ?? 0) + 3 * MINUTE);
    expect(room.console.agenda?.behind).toBe(3 * MINUTE);
  });

  it("counts no break and no long absence, but the minutes after a crash", () => {
    const room = lead(startup).to("scene");
    const elapsed = room.console.agenda?.elapsed ?? 0;
    room.does({ type: "break-start", length: 10 * MINUTE }).wait(12 * MINUTE);
    expect(room.console.agenda?.elapsed).toBe(elapsed + 1000);
    room
      .does({ type: "break-end" })
      .wait(120 * MINUTE)
      .does({ type: "restored" })
      .wait(4 * MINUTE)
      .does({ type: "restored" });
    expect(room.console.agenda?.elapsed).toBe(elapsed + 1000 + 4 * MINUTE + 1000);
  });

  it("is none where the story has none", () => {
    expect(lead(tiny).to("scene").console.agenda).toBeNull();
  });
});

describe("the report", () => {
  const held = () => {
    const room = lead(tiny, { teams: teamsOf(["=Reds", "Blues"]) }).to("voting");
    const hands = (choice: string, hands: number, team: "t1" | "t2") =>
      ({ type: "total", choice, hands, team }) as const;
    room
      .does(hands("cheer", 6, "t1"), hands("list", 5, "t2"))
      .to("discussing")
      .does({ type: "vote-again" });
    room.does(hands("cheer", 2, "t1"), hands("list", 4, "t1"), hands("list", 5, "t2")).to("revealed");
    room.does({ type: "note", text: "A long silence" }, { type: "commit", kind: "start", text: "Asking first" });
    room.does({ type: "note", text: "Tipo" }, { type: "strike", number: 3 }, { type: "overrule", choice: "cheer" });
    room.next().does({ type: "guess", meter: "leadership", way: "up", by: 1 }).next();
    return room.does({ type: "wrap-up" });
  };

  it("holds decisions, votes, shifts, dissent, guesses, rulings, records, notes and commitments", () => {
    const report = reportOf(held().session);
    expect(report).toMatchObject({
      scenario: { id: "tiny" },
      overruled: 1,
      foreseen: 1,
      companies: [{ team: null, ending: null }],
      decisions: [
        {
          number: 1,
          rounds: [{ tally: { cheer: 6, list: 5 } }, { tally: { cheer: 2, list: 9 }, shift: { cheer: -4, list: 4 } }],
          results: [{ choice: "cheer", wanted: "list", by: "overrule", sceneTitle: "A queue", act: "Morning" }],
        },
      ],
      teams: [
        { name: "=Reds", record: [{ number: 1, wanted: ["cheer", "list"] }], advice: { voted: 1, followed: 0 } },
        { name: "Blues", record: [{ number: 1, wanted: ["list", "list"] }] },
      ],
      notes: [{ text: "A long silence", number: 1 }],
      commitments: [{ kind: "start", text: "Asking first" }],
    });
    expect(report.decisions[0]?.dissent).toBeCloseTo(9 / 11);
    expect(report.spent).toBeGreaterThan(report.decisions[0]?.spent ?? Infinity);
  });

  it("comes as a table in which nothing can become a formula, and as JSON with the same rows", () => {
    const report = reportOf(held().session);
    const [names, first] = reportCsv(report).split("\r\n");
    expect(names).toBe(Object.keys(COLUMNS).join(","));
    expect(first).toBe(
      "1,Morning,queue,A queue,0,1,first,'=Reds,A,cheer,Climb on the crate and cheer.,6,0,0,1,overrule",
    );
    expect(reportRows(report).length).toBe(8);
    expect(JSON.parse(reportJson(report))).toMatchObject({ overruled: 1, votes: reportRows(report) });
  });
});
