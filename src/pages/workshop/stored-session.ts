import { createSessions, type Sessions } from "../../storage/sessions.ts";
import { compile, type Story } from "../../story/compile.ts";
import type { LogProblem, SessionLog } from "../../workshop/log.ts";
import type { App } from "../app.ts";
import { scenarioOf } from "../stories.ts";

/** A session of this computer, with what it needs to go on, or why it cannot. */
export type StoredSession =
  | {
      readonly ok: true;
      readonly sessions: Sessions;
      readonly story: Story;
      readonly log: SessionLog;
    }
  | { readonly ok: false; readonly problem: LogProblem | "none" | "no-story" };

export async function openStored(app: App, id: string): Promise<StoredSession> {
  const sessions = createSessions(app.store);
  const read = sessions.load(id);
  if (read === null) return { ok: false, problem: "none" };
  if (!read.ok) return { ok: false, problem: read.problem };
  const scenario = await scenarioOf(app, read.log.header.scenarioId);
  if (scenario === null) return { ok: false, problem: "no-story" };
  return { ok: true, sessions, story: compile(scenario), log: read.log };
}
