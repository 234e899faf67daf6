import type { SessionDraft } from "../../ui/workshop/StartScreen.tsx";
import { DEFAULT_SETTINGS, type Settings, TEAM_IDS, teamsOf } from "../../workshop/settings.ts";

/** What the form begins with: the choices of the last session, or the usual ones. */
export function draftOf(story: string, names: readonly string[], settings: Settings = DEFAULT_SETTINGS): SessionDraft {
  const { teams, minutes, mode, ballot, tieRule, prediction, metersHidden } = settings;
  return {
    story,
    minutes,
    mode,
    ballot,
    tieRule,
    prediction,
    metersHidden,
    teams: teams.length,
    names: TEAM_IDS.map((_, n) => teams[n]?.name ?? names[n] ?? ""),
  };
}

/** What was agreed on, from the form. A team without a name gets the one it had. */
export function settingsOf(draft: SessionDraft, names: readonly string[], rehearsal: boolean): Settings {
  const { minutes, tieRule, metersHidden } = draft;
  const called = draft.names.slice(0, draft.teams).map((name, n) => name.trim() || (names[n] ?? ""));
  const mode = draft.teams === 0 ? "together" : draft.mode;
  const ballot = draft.teams === 0 ? "heads" : mode === "parallel" ? "teams" : draft.ballot;
  const prediction = draft.prediction && mode === "together";
  return { minutes, mode, teams: teamsOf(called), ballot, tieRule, prediction, metersHidden, rehearsal };
}
