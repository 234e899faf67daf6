import type { Scenario } from "../../src/scenario/schema.ts";
import { writeLog } from "../../src/workshop/log.ts";
import type { Phase } from "../../src/workshop/events.ts";
import type { Settings } from "../../src/workshop/settings.ts";
import { type Facilitator, lead } from "./facilitator.ts";

/** A log, and how much there is to read where it stands. */
export interface Kept {
  readonly log: string;
  readonly length: number;
}

const words = (text: string): number => text.length;
const most = (texts: readonly string[]): number => Math.max(0, ...texts.map(words));

/**
 * Of a whole session of a story, the log at each step, at the one of its moments with the
 * most to read: always the first open option, counted by hand, with two rounds and a guess.
 */
export function longestMoments(scenario: Scenario, settings: Partial<Settings> = {}): Map<Phase, Kept> {
  const room = lead(scenario, { minutes: 90, ...settings });
  const logs = new Map<Phase, Kept>();
  for (let steps = 0; steps < 400; steps++) {
    keep(room, logs);
    if (room.phase === "over") break;
    act(room);
  }
  return logs;
}

function keep(room: Facilitator, logs: Map<Phase, Kept>): void {
  const length = lengthOf(room);
  if (length >= (logs.get(room.phase)?.length ?? 0)) logs.set(room.phase, { log: writeLog(room.session.log), length });
}

/** How many letters there are to read. */
function lengthOf({ projector: { companies, act, questions, phase } }: Facilitator): number {
  const [company] = companies;
  const { aftermath } = company ?? {};
  if (phase === "act") return words(act.intro.join());
  if (phase === "scene") return words(company?.scene?.text.join() ?? "");
  if (phase === "discussing" || phase === "act-debrief") return most(questions);
  if (aftermath) return words([aftermath.result, ...aftermath.arrivals.map(({ text }) => text)].flat().join());
  return words(company?.options.map(({ label }) => label).join() ?? "");
}

function act(room: Facilitator): void {
  if (room.phase === "debrief") return void room.does({ type: "finish" });
  if (room.phase === "voting") {
    const open = (room.projector.companies[0]?.options ?? []).filter(({ locked }) => locked === null);
    open.forEach(({ id }, n) => room.does({ type: "total", choice: id, hands: 14 - 3 * n }));
  }
  if (room.phase === "discussing" && room.room.rounds.length === 1) return void room.does({ type: "vote-again" });
  if (room.phase === "predicting") room.does({ type: "guess", meter: "leadership", way: "up", by: 1 });
  if (room.phase === "ending") {
    room.does({ type: "commit", kind: "start", text: "asking what for, before who does it" });
    room.does({ type: "commit", kind: "stop", text: "finishing other people's sentences" });
  }
  room.next();
}
