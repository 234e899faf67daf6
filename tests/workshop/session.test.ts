import { describe, expect, it } from "vitest";
import { letPlay, adaptive } from "../helpers/bots.ts";
import { reportOf } from "../../src/workshop/report.ts";
import { BOUNCE, advance } from "../../src/workshop/session.ts";
import { PHASES } from "../../src/workshop/events.ts";
import { teamsOf } from "../../src/workshop/settings.ts";
import { toss } from "../../src/workshop/verdict.ts";
import { compile } from "../../src/story/compile.ts";
import { lead } from "../helpers/facilitator.ts";
import { shipped } from "../helpers/shipped.ts";
import { scenarioOf, TINY } from "../helpers/tiny.ts";

const tiny = scenarioOf(TINY);
/** Here a list leads past the lemons: who wants it has one decision fewer. */
const short = scenarioOf(TINY.replace("atLeast: 99", "atLeast: 20"));
const startup = shipped("startup");
const teams = teamsOf(["Reds", "Blues", "Golds"]);

describe("a session", () => {
  it("goes from the lobby to the debrief, and the company lives with what the room decides", () => {
    const room = lead(tiny);
    const seen = [room.phase];
    const walk = (...choices: string[]): void => {
      while (room.console.next.phase !== null || room.phase === "voting") {
        if (room.phase === "voting") room.hands({ [choices.shift() ?? ""]: 12 });
        seen.push(room.next().phase);
      }
    };
    walk("list", "buy", "share");
    const decision = ["scene", "voting", "closed", "revealed", "discussing", "predicting", "aftermath"];
    const whole = [["lobby", "briefing", "act"], decision, decision, ["act"], decision, ["ending", "debrief"]];
    expect(seen).toEqual(whole.flat());
    expect(room.room.lines[0]?.state.decisions.map(({ choice }) => choice.id)).toEqual(["list", "buy", "share"]);
    room.does({ type: "finish" }).expectPhase("over");
  });

  it("plays a shipped story to the same end as one who plays it alone", () => {
    const alone = letPlay(compile(startup), adaptive);
    const room = lead(startup, { minutes: 90, prediction: false });
    for (const choice of alone.choiceIds) room.decide(choice);
    room.to("debrief");
    expect(room.room.lines[0]?.state.company).toEqual(alone.state.company);
    expect(room.projector.companies[0]?.ending?.outcome).toBe(alone.outcome);
  });

  it("talks about an act after its last decision, and opens the next", () => {
    const room = lead(startup, { prediction: false });
    while (room.phase !== "act-debrief") {
      const [line] = room.to("voting").room.lines;
      const open = room.console.companies[0]?.options.find(({ locked }) => locked === null);
      room.decide(open?.id ?? "").next();
      expect(line?.scene).toBeDefined();
    }
    expect(room.projector.questions).toEqual(startup.acts[0]?.debrief?.questions);
    expect(room.console.notes.note.join(" ")).toContain("Nobody in this act lacks heart");
    expect(room.console.act).toMatchObject({ number: 1, title: startup.acts[0]?.title });
    expect(room.next().projector.act).toMatchObject({ number: 2, opens: true, title: startup.acts[1]?.title });
  });

  it("fills an hour by its plan, with votes, talks, guesses and acts, and ends it in the debrief", () => {
    const room = lead(startup, { teams, tieRule: "run-off" });
    const seen = new Set<string>();
    for (; room.phase !== "debrief"; room.next()) {
      seen.add(room.phase);
      if (room.phase === "voting") {
        const open = room.console.companies[0]?.options.filter(({ locked }) => locked === null) ?? [];
        const tie = room.room.rounds.length === 1;
        for (const [n, { id }] of teams.entries()) {
          const choice = open[n % (tie ? 2 : 1)]?.id ?? "";
          room.does({ type: "total", choice, hands: n === 0 ? 8 : 4, team: id });
          if (tie && n === 2) room.does({ type: "total", choice: open[1]?.id ?? "", hands: 8, team: id });
        }
      }
      if (room.phase === "predicting") room.does({ type: "guess", meter: "leadership", way: "down", by: 1 });
      // The room takes its time, until the agenda says that it is time to go on.
      const agenda = room.console.agenda;
      const lasts = ["briefing", "aftermath", "act-debrief", "ending"].includes(room.phase);
      if (lasts && agenda !== null) room.wait(Math.max(0, agenda.slot.to - agenda.elapsed));
      expect(room.console.agenda?.behind).toBeLessThanOrEqual(0);
      // A way through an act that leaves scenes out wins the time that was planned for them.
      expect(room.console.agenda?.behind).toBeGreaterThan(-2 * 60_000);
    }
    expect([...seen].toSorted()).toEqual(PHASES.filter((phase) => phase !== "debrief" && phase !== "over").toSorted());
    const debrief = room.wait(1000).console.agenda;
    expect(debrief?.parts[debrief.part]).toMatchObject({ kind: "debrief" });
    expect(debrief?.left).toBeGreaterThan(5 * 60_000);
    expect(room.room.past.some(({ rounds }) => rounds.at(-1)?.kind === "run-off")).toBe(true);
  });

  it("refuses what makes no sense now", () => {
    const room = lead(tiny)
      .cannot({ type: "count", choice: "list", by: 1 }, { type: "back" }, { type: "finish" }, { type: "take" })
      .cannot({ type: "proceed", from: "voting" }, { type: "break-end" }, { type: "timer-pause" })
      .to("voting")
      .cannot({ type: "proceed", from: "voting" }, { type: "count", choice: "list", by: -1 })
      .cannot({ type: "count", choice: "buy", by: 1 }, { type: "vote", team: "t1", choice: "list" })
      .cannot({ type: "overrule", choice: "list" }, { type: "jump", scene: "sugar" });
    expect(room.session.log.events.map(({ type }) => type)).toEqual(Array(4).fill("proceed"));
  });

  it("lets nobody vote for a choice that is locked", () => {
    const room = lead(tiny).decide("cheer").to("voting").cannot({ type: "said", choice: "buy" }).hands({ dream: 3 });
    expect(room.console.companies[0]?.options.map(({ letter, locked }) => [letter, locked])).toEqual([
      ["A", "You are hoarse, and the shop is far."],
      ["B", null],
    ]);
  });

  it("takes a second press for one too many, and lets nothing skip the reveal", () => {
    const room = lead(tiny).to("voting").hands({ list: 3 });
    const press = (after: number) => {
      room.wait(after);
      room.session = advance(room.session, { type: "proceed", from: room.phase, at: room.at });
    };
    press(1000);
    press(BOUNCE - 1);
    expect(room.phase).toBe("closed");
    press(1);
    expect(room.phase).toBe("revealed");
  });

  it("does not stop when the clock is set back", () => {
    const room = lead(tiny).to("scene").wait(-60_000).next().hands({ list: 3 }).next();
    const times = room.session.log.events.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });
});

describe("a vote", () => {
  it("can be taken again after the talk, and shows who has changed their mind", () => {
    const room = lead(tiny).to("voting").hands({ cheer: 8, list: 4 }).to("discussing").does({ type: "vote-again" });
    room.hands({ cheer: 3, list: 9 }).to("revealed");
    expect(room.projector.votes).toMatchObject({
      rounds: [
        { kind: "first", tally: { cheer: 8, list: 4 }, shift: null },
        { kind: "again", tally: { cheer: 3, list: 9 }, shift: { cheer: -5, list: 5 } },
      ],
      verdicts: [{ team: null, verdict: { choice: "list", by: "majority" } }],
      dissent: 3 / 12,
    });
    room.next().expectPhase("predicting").next();
    expect(room.room.past[0]?.results).toEqual([
      { team: null, scene: "queue", choice: "list", by: "majority", wanted: "list" },
    ]);
  });

  it("counts hands one by one, up and down, or takes the room's word", () => {
    const one = { type: "count", choice: "list" } as const;
    const room = lead(tiny)
      .to("voting")
      .does({ ...one, by: 1 }, { ...one, by: 1 }, { ...one, by: -1 });
    expect(room.console.votes?.rounds[0]?.tally).toEqual({ list: 1 });
    room.does({ type: "said", choice: "cheer" });
    expect(room.console.votes?.verdicts[0]?.verdict).toEqual({ choice: "cheer", by: "said", wanted: "cheer" });
    room.does({ ...one, by: 1 });
    expect(room.console.votes?.verdicts[0]?.verdict?.choice).toBe("list");
  });

  it("that is level waits for the facilitator where that is the rule", () => {
    const room = lead(tiny).to("voting").hands({ cheer: 5, list: 5 }).to("discussing");
    expect(room.console.next).toEqual({ phase: null, blocked: "tie" });
    expect(room.console.can.cast).toEqual(["cheer", "list"]);
    room
      .cannot({ type: "proceed", from: "discussing" }, { type: "take" })
      .does({ type: "cast", choice: "list" })
      .to("aftermath");
    expect(room.room.past[0]?.results[0]).toMatchObject({ choice: "list", by: "cast", wanted: "list" });
  });

  it("that is level goes to a run-off among these alone, and then to the facilitator", () => {
    const four = scenarioOf(
      TINY.replace(
        "            when: { not: { flag: cheered } }\n            locked: You are hoarse, and the shop is far.\n",
        "",
      ),
    );
    const room = lead(four, { tieRule: "run-off" }).to("voting").hands({ cheer: 5, list: 5 }).to("discussing");
    room.cannot({ type: "cast", choice: "list" }).next().expectPhase("voting");
    expect(room.projector.ballot).toMatchObject({ round: 2, kind: "run-off", among: ["cheer", "list"] });
    room.hands({ cheer: 6, list: 6 }).to("revealed");
    // Who wanted something else had to vote for one of these: nothing has been gained by talk.
    expect(room.projector.votes?.rounds.at(-1)?.shift).toBe(null);
    expect(room.console.next).toEqual({ phase: null, blocked: "tie" });
    room.does({ type: "cast", choice: "cheer" }).to("aftermath");
    expect(room.room.past[0]?.rounds.map(({ kind }) => kind)).toEqual(["first", "run-off"]);
  });

  it("that is level falls to the coin, which is the same for the same session and fair over many", () => {
    const room = lead(tiny, { tieRule: "coin" }).to("voting").hands({ cheer: 5, list: 5 }).to("aftermath");
    expect(room.room.past[0]?.results[0]).toMatchObject({ choice: toss(7, 1, ["cheer", "list"]), by: "coin" });
    const heads = Array.from({ length: 2000 }, (_, n) => toss(n % 50, 1 + Math.floor(n / 50), ["a", "b"])).filter(
      (side) => side === "a",
    );
    expect(heads.length).toBeGreaterThan(900);
    expect(heads.length).toBeLessThan(1100);
  });

  it("can be overruled, and the log says what the room wanted", () => {
    const room = lead(tiny).to("voting").hands({ cheer: 9, list: 1 }).to("revealed");
    room.cannot({ type: "overrule", choice: "cheer" }).does({ type: "overrule", choice: "list" });
    expect(room.projector.votes?.verdicts[0]?.verdict).toEqual({ choice: "list", by: "overrule", wanted: "cheer" });
    room.to("aftermath");
    expect(room.room.past[0]?.results[0]).toMatchObject({ choice: "list", by: "overrule", wanted: "cheer" });
  });
});

describe("teams", () => {
  it("vote as one, and the company follows most of them", () => {
    const room = lead(tiny, { teams, ballot: "teams" }).to("voting");
    room.cannot({ type: "count", choice: "list", by: 1 }, { type: "vote", team: "t4", choice: "list" });
    room.does({ type: "vote", team: "t1", choice: "cheer" }, { type: "vote", team: "t2", choice: "list" });
    expect(room.projector.ballot?.voted).toEqual(["t1", "t2"]);
    room.does({ type: "vote", team: "t3", choice: "list" }).to("aftermath");
    expect(room.room.past[0]?.results[0]?.choice).toBe("list");
  });

  it("vote by heads, where every hand of every team counts", () => {
    const room = lead(tiny, { teams }).to("voting").cannot({ type: "total", choice: "list", hands: 3 });
    room.does(
      { type: "total", choice: "list", hands: 3, team: "t1" },
      { type: "total", choice: "list", hands: 3, team: "t2" },
    );
    room.does({ type: "total", choice: "cheer", hands: 7, team: "t3" }).to("revealed");
    expect(room.projector.votes?.rounds[0]).toMatchObject({
      tally: { list: 6, cheer: 7 },
      teams: [{ choice: "list" }, { choice: "list" }, { choice: "cheer" }],
    });
  });

  it("run companies of their own that end at different decisions: the others go on, and the session ends with the last", () => {
    const vote = (team: "t1" | "t2" | "t3", choice: string) => ({ type: "vote", team, choice }) as const;
    const room = lead(short, { teams, mode: "parallel" }).to("voting");
    room.does(vote("t1", "cheer"), vote("t2", "list"), vote("t3", "list")).to("aftermath").to("voting");
    room.does(vote("t1", "dream"), vote("t2", "share"), vote("t3", "wait")).to("aftermath").to("voting");
    expect(room.projector.companies.map(({ over }) => over)).toEqual([false, true, true]);
    room.cannot(vote("t2", "share")).does(vote("t1", "share")).to("aftermath");
    expect(room.projector.companies.map(({ aftermath }) => aftermath?.choice.id)).toEqual([
      "share",
      undefined,
      undefined,
    ]);
    room.to("debrief");
    const ended = room.projector.debrief?.companies.map(({ history, ending }) => [history.length, ending !== null]);
    expect(ended).toEqual([
      [3, true],
      [2, true],
      [2, true],
    ]);
    const report = reportOf(room.session);
    expect(report.decisions.map(({ results }) => results.length)).toEqual([3, 3, 1]);
    expect(report.companies.every(({ ending }) => ending !== null)).toBe(true);
  });

  it("run companies of their own, side by side, each to its own end", () => {
    const room = lead(tiny, { teams, mode: "parallel" }).to("voting");
    room.does({ type: "vote", team: "t1", choice: "cheer" }, { type: "vote", team: "t2", choice: "list" });
    room.cannot({ type: "proceed", from: "voting" }).does({ type: "vote", team: "t3", choice: "list" });
    expect(room.to("aftermath").projector.companies.map(({ aftermath }) => aftermath?.choice.id)).toEqual([
      "cheer",
      "list",
      "list",
    ]);
    room.to("voting").cannot({ type: "vote", team: "t1", choice: "buy" });
    room.does({ type: "vote", team: "t1", choice: "dream" }, { type: "vote", team: "t2", choice: "buy" });
    room.does({ type: "vote", team: "t3", choice: "dream" }).to("aftermath").to("voting");
    for (const { id } of teams) room.does({ type: "vote", team: id, choice: "share" });
    room.to("debrief");
    expect(room.projector.debrief?.companies.map(({ history }) => history.map(({ choice }) => choice))).toEqual([
      ["cheer", "dream", "share"],
      ["list", "buy", "share"],
      ["list", "dream", "share"],
    ]);
  });
});
