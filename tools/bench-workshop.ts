import { compile, type Story } from "../src/story/compile.ts";
import type { Intent } from "../src/workshop/events.ts";
import { readLog, writeLog } from "../src/workshop/log.ts";
import { phaseOf } from "../src/workshop/machine.ts";
import { consoleView } from "../src/workshop/console-view.ts";
import { projectorView } from "../src/workshop/projector-view.ts";
import { votable } from "../src/workshop/room.ts";
import { advance, openSession, replayLog, type Session } from "../src/workshop/session.ts";
import { DEFAULT_SETTINGS, TEAM_IDS, teamsOf } from "../src/workshop/settings.ts";
import { shippedScenario } from "./shipped.ts";

const TEAMS = ["Team one", "Team two", "Team three", "Team four", "Team five", "Team six"];
const PEOPLE = 40;

/** Does what the facilitator of a long session does: every hand is a key press, in two rounds a decision. */
function longSession(story: Story): Session {
  const settings = { ...DEFAULT_SETTINGS, minutes: 90 as const, teams: teamsOf(TEAMS) };
  let session = openSession(story, { id: "bench", seed: 1, startedAt: "2026-01-01T00:00:00.000Z", settings });
  let at = 0;
  const dare = (intent: Intent): void => {
    session = advance(session, { ...intent, at: (at += 1000) });
  };
  while (phaseOf(session.room) !== "debrief") {
    const phase = phaseOf(session.room);
    if (phase === "voting") {
      const [first = "", second = first] = votable(session.rules, session.room.context, null);
      for (let hand = 0; hand < PEOPLE; hand++) {
        dare({ type: "count", choice: hand % 5 === 0 ? second : first, by: 1, team: TEAM_IDS[hand % 6] ?? "t1" });
      }
    }
    const again = phase === "discussing" && session.room.context.rounds.length === 1;
    dare(again ? { type: "vote-again" } : { type: "proceed", from: phase });
  }
  return session;
}

/** The log of a long session, what it takes to restore it, and to take one step of it and show that on both windows. */
export function benchWorkshop(time: (times: number, task: () => void) => number) {
  const story = compile(shippedScenario("startup"));
  const { log } = longSession(story);
  const text = writeLog(log);
  const { session } = replayLog(story, { ...log, events: log.events.slice(0, log.events.length - 3) });
  const at = session.log.events.at(-1)?.at ?? 0;
  const decisions = session.room.context.past.length;
  return {
    decisions,
    teams: TEAMS.length,
    events: log.events.length,
    logBytes: Buffer.byteLength(text),
    logBytesOf14Decisions: Math.round((Buffer.byteLength(text) / decisions) * 14),
    restoreMs: time(15, () => {
      const read = readLog(text);
      if (read.ok) replayLog(story, read.log);
    }),
    stepWithBothViewsMs: time(50, () => {
      const next = advance(session, { type: "proceed", from: phaseOf(session.room), at: at + 1000 });
      projectorView(next);
      consoleView(next, at + 1000);
    }),
  };
}
