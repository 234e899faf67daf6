import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scenario } from "../../src/scenario/schema.ts";
import { scenesOf, choicesOf } from "../../src/scenario/walk.ts";
import { compile } from "../../src/story/compile.ts";
import { type Intent, PHASES, WAYS } from "../../src/workshop/events.ts";
import { readLog, type SessionLog, writeLog } from "../../src/workshop/log.ts";
import { phaseOf } from "../../src/workshop/machine.ts";
import { hasVoted, runningIn, votable } from "../../src/workshop/room.ts";
import { advance, replayLog, resumeLog, type Session } from "../../src/workshop/session.ts";
import {
  BALLOTS,
  DEFAULT_SETTINGS,
  type Settings,
  TEAM_IDS,
  type TeamId,
  teamsOf,
  TIE_RULES,
} from "../../src/workshop/settings.ts";
import { Facilitator, lead } from "../helpers/facilitator.ts";
import { shipped } from "../helpers/shipped.ts";
import { scenarioOf, TINY } from "../helpers/tiny.ts";

const tiny = scenarioOf(TINY);
const talked = scenarioOf(
  TINY.replace(
    "intro: The sun is up.",
    "intro: The sun is up.\n    debrief: { note: Listen., questions: [What now?] }",
  ),
);

/** All that a session is, apart from the machine that it runs on. */
const stateOf = ({ log, room, desk, trail }: Session) => ({
  log,
  phase: phaseOf(room),
  room: room.context,
  desk: { ...desk, frozen: desk.frozen === null ? null : [phaseOf(desk.frozen), desk.frozen.context] },
  trail: trail.map((before) => [phaseOf(before), before.context]),
});

const kept = (log: SessionLog): SessionLog => {
  const read = readLog(writeLog(log));
  if (!read.ok) throw new Error(read.problem);
  expect(read.lost).toBe(0);
  return read.log;
};

function settingsFor(): fc.Arbitrary<Settings> {
  return fc
    .record({
      teams: fc.constantFrom([], ["Reds", "Blues"], ["A", "B", "C", "D", "E", "F"]),
      parallel: fc.boolean(),
      ballot: fc.constantFrom(...BALLOTS),
      tieRule: fc.constantFrom(...TIE_RULES),
      prediction: fc.boolean(),
      metersHidden: fc.boolean(),
    })
    .map(({ teams, parallel, ballot, tieRule, prediction, metersHidden }) => ({
      ...DEFAULT_SETTINGS,
      teams: teamsOf(teams),
      mode: parallel && teams.length > 0 ? ("parallel" as const) : ("together" as const),
      ballot: teams.length > 0 ? ballot : ("heads" as const),
      tieRule,
      prediction,
      metersHidden,
    }));
}

/** What a hand, a clicker or a slip could ask for at any moment; much of it makes no sense. */
function intentFor(scenario: Scenario): fc.Arbitrary<Intent | "onward"> {
  const choice = fc.constantFrom(...new Set(choicesOf(scenario).map(({ choice }) => choice.id)), "unknown");
  const scene = fc.constantFrom(...scenesOf(scenario).map(({ scene }) => scene.id), "end");
  const team = fc.option(fc.constantFrom(...TEAM_IDS), { nil: undefined });
  const one = fc.constantFrom(1 as const, -1 as const);
  const on = fc.boolean();
  const length = fc.integer({ min: 1000, max: 600_000 });
  const withTeam = <T extends object>(event: T, who: (typeof TEAM_IDS)[number] | undefined): T =>
    who === undefined ? event : { ...event, team: who };
  const plain = fc.constantFrom(
    ...(["vote-again", "take", "skip", "wrap-up", "finish", "back", "timer-pause", "timer-resume"] as const),
    ...(["timer-clear", "break-end", "restored"] as const),
  );
  const votes: fc.Arbitrary<Intent> = fc.oneof(
    fc.tuple(choice, one, team).map(([choice, by, who]) => withTeam({ type: "count" as const, choice, by }, who)),
    fc
      .tuple(choice, fc.integer({ min: 0, max: 30 }), team)
      .map(([choice, hands, who]) => withTeam({ type: "total" as const, choice, hands }, who)),
    fc.tuple(fc.constantFrom(...TEAM_IDS), choice).map(([team, choice]) => ({ type: "vote" as const, team, choice })),
    choice.map((choice) => ({ type: "said" as const, choice })),
    fc
      .tuple(fc.constantFrom("leadership" as const, "management" as const), fc.constantFrom(...WAYS), one)
      .map(([meter, way, by]) => ({ type: "guess" as const, meter, way, by })),
  );
  const other: fc.Arbitrary<Intent> = fc.oneof(
    fc.constantFrom(...PHASES).map((from) => ({ type: "proceed" as const, from })),
    plain.map((type) => ({ type })),
    choice.map((choice) => ({ type: "cast" as const, choice })),
    fc.tuple(choice, team).map(([choice, who]) => withTeam({ type: "overrule" as const, choice }, who)),
    scene.map((scene) => ({ type: "jump" as const, scene })),
    length.map((length) => ({ type: "timer-start" as const, length })),
    length.map((by) => ({ type: "timer-add" as const, by })),
    length.map((length) => ({ type: "break-start" as const, length })),
    fc
      .tuple(fc.constantFrom("blank" as const, "hide-meters" as const, "freeze" as const), on)
      .map(([type, on]) => ({ type, on })),
    fc.string({ minLength: 1, maxLength: 40 }).map((text) => ({ type: "note" as const, text })),
    fc
      .string({ minLength: 1, maxLength: 40 })
      .map((text) => ({ type: "commit" as const, kind: "stop" as const, text })),
    fc.integer({ min: 1, max: 4 }).map((number) => ({ type: "strike" as const, number })),
  );
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant("onward" as const) },
    { weight: 6, arbitrary: votes },
    { weight: 3, arbitrary: other },
  );
}

/** What takes a session further: a step, or the vote that it waits for. */
function onward({ rules, room }: Session): Intent {
  const silent = (team: TeamId | null): boolean =>
    team === null || room.context.rounds.at(-1)?.hands[team] === undefined;
  const line = runningIn(room.context).find(({ team }) => silent(team));
  const choice = line === undefined ? undefined : votable(rules, room.context, line.team)[0];
  if (phaseOf(room) === "voting" && !hasVoted(rules, room.context) && line !== undefined && choice !== undefined) {
    return line.team === null ? { type: "said", choice } : { type: "vote", team: line.team, choice };
  }
  return phaseOf(room) === "debrief" ? { type: "finish" } : { type: "proceed", from: phaseOf(room) };
}

describe("any sequence of events", () => {
  it("leaves a log that leads to the same session, and what was refused leaves no trace", () => {
    const doings = fc.array(fc.tuple(intentFor(talked), fc.integer({ min: -2000, max: 20_000 })), {
      minLength: 20,
      maxLength: 90,
    });
    const reached = new Set<string>();
    fc.assert(
      fc.property(settingsFor(), doings, (settings, doings) => {
        let { session } = lead(talked, settings);
        let at = 0;
        for (const [doing, pause] of doings) {
          at += pause;
          const intent = doing === "onward" ? onward(session) : doing;
          const before = stateOf(session);
          const after = advance(session, { ...intent, at });
          expect(stateOf(session)).toEqual(before);
          expect(after === session || after.log.events.length === session.log.events.length + 1).toBe(true);
          session = after;
          reached.add(phaseOf(session.room));
        }
        const replayed = replayLog(session.rules.story, kept(session.log));
        expect(replayed).toMatchObject({ changed: false, lost: 0 });
        expect(stateOf(replayed.session)).toEqual(stateOf(session));
      }),
      { numRuns: 250, seed: 20_261_124 },
    );
    // The sequences are worth something only if they come far.
    expect([...reached].toSorted()).toEqual(PHASES.toSorted());
  });
});

describe("a session whose page is gone", () => {
  it("comes back at the very step, with its timer paused, at every kind of step", () => {
    const startup = shipped("startup");
    const story = compile(startup);
    const room = lead(startup, { minutes: 90 });
    const steps = new Set<string>();
    while (room.phase !== "debrief") {
      if (room.phase === "voting") {
        const open = room.console.companies[0]?.options.filter(({ locked }) => locked === null) ?? [];
        room.hands(Object.fromEntries(open.map(({ id }, n) => [id, 9 - n])));
      }
      steps.add(room.phase);
      room.does({ type: "timer-start", length: 90_000 });
      const { session } = resumeLog(story, kept(room.session.log), room.at + 5000);
      const again = new Facilitator(session);
      expect(stateOf(session)).toMatchObject({ phase: room.phase, room: room.room });
      expect(again.console.timer).toEqual({ left: 90_000, running: false });
      expect(again.console.next).toEqual(room.console.next);
      expect(again.projector.companies).toEqual(room.projector.companies);
      room.next();
    }
    expect([...steps].toSorted()).toEqual(PHASES.filter((phase) => phase !== "debrief" && phase !== "over").toSorted());
  });
});

describe("a stored log", () => {
  const written = () =>
    writeLog(lead(tiny).decide("list").does({ type: "note", text: "Loud laughter, 3 hands" }).session.log);

  it("that was cut short loses its last event alone", () => {
    const text = written();
    const read = readLog(text.slice(0, -5));
    expect(read).toMatchObject({ ok: true, lost: 1 });
    expect(read.ok && writeLog(read.log)).toBe(`${text.split("\n").slice(0, -2).join("\n")}\n`);
  });

  it("with a line that makes no sense is kept up to that line", () => {
    const lines = written().split("\n");
    for (const bad of [
      '[5000,"promote"]',
      '[5000,"blank",1]',
      "[5000]",
      "",
      "[1,",
      '[5000,"take",{}]',
      '[5000,"count","<b>",1]',
    ]) {
      const read = readLog(lines.with(3, bad).join("\n"));
      expect(read).toMatchObject({ ok: true, lost: lines.length - 4 });
      expect(read.ok && read.log.events.length).toBe(2);
    }
  });

  it.each([
    ["nothing", "", "not-a-log"],
    ["another file", '{"bothHats":1}\n', "not-a-log"],
    ["a newer version", written().replace('"bothHatsSession":1', '"bothHatsSession":2'), "newer-version"],
    ["an unknown key", written().replace('"seed"', '"name":"Kim","seed"'), "not-a-log"],
    ["one team", written().replace('"teams":[]', `"teams":${JSON.stringify(teamsOf(["Alone"]))}`), "not-a-log"],
    ["far too much", " ".repeat(6_000_000), "too-large"],
  ])("is refused for %s, and says why", (_, text, problem) => {
    expect(readLog(text)).toEqual({ ok: false, problem });
  });

  it("is read from anything without a throw", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !readLog(text).ok));
    fc.assert(
      fc.property(fc.array(fc.json({ maxDepth: 2 })), (rows) => {
        const read = readLog(`${written().split("\n", 1)[0]}\n${rows.join("\n")}`);
        expect(read.ok && read.log.events.length + read.lost).toBe(rows.length);
      }),
    );
  });

  it("is followed as far as a changed scenario allows", () => {
    const { log } = lead(tiny).decide("list").decide("buy").session;
    const edited = compile(scenarioOf(TINY.replaceAll("id: buy", "id: borrow")));
    const { session, changed, lost } = replayLog(edited, log);
    expect(changed).toBe(true);
    expect(session.room.context.past.length).toBe(1);
    expect(session.log.events.length + lost).toBe(log.events.length);
    expect(phaseOf(session.room)).toBe("voting");
    expect(() => replayLog(compile(shipped("warm-up")), log)).toThrow(/plays "tiny"/);
  });

  it("of fourteen decisions with six teams and two rounds takes less than 64 kB, every hand counted", () => {
    const room = longest();
    expect(room.room.past.length).toBeGreaterThanOrEqual(12);
    const perDecision = writeLog(room.session.log).length / room.room.past.length;
    expect(Buffer.byteLength(writeLog(room.session.log))).toBeLessThan(64_000);
    expect(perDecision * 14).toBeLessThan(64_000);
  });
});

/** Forty people in six teams, every hand a key press, twice a decision, with guesses and a note for each. */
function longest(): Facilitator {
  const teams = teamsOf(["Team one", "Team two", "Team three", "Team four", "Team five", "Team six"]);
  const room = lead(shipped("startup"), { teams, minutes: 90 });
  const count = (): void => {
    const open = room.console.companies[0]?.options.filter(({ locked }) => locked === null) ?? [];
    for (let hand = 0; hand < 40; hand++) {
      const choice = open[hand % 5 === 0 ? 1 : 0]?.id ?? "";
      room.does({ type: "count", choice, by: 1, team: TEAM_IDS[hand % 6] ?? "t1" });
    }
  };
  for (; room.phase !== "debrief"; room.next()) {
    if (room.phase === "voting") count();
    if (room.phase === "discussing" && room.room.rounds.length === 1) {
      room.does({
        type: "note",
        text: "Somebody says that a plan is a promise with a date, and half the room laughs.",
      });
      room.does({ type: "vote-again" });
      count();
    }
    if (room.phase === "predicting") {
      for (let hand = 0; hand < 12; hand++) room.does({ type: "guess", meter: "management", way: "up", by: 1 });
    }
  }
  return room;
}
