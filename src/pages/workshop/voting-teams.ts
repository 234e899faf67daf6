import { type ConsoleView, consoleView } from "../../workshop/console-view.ts";
import { lastAtOf, type Session } from "../../workshop/session.ts";
import type { Settings, TeamId } from "../../workshop/settings.ts";

/** Whether each team has one vote, for the company of the room or its own. */
export const votesAsOne = ({ mode, ballot }: Settings): boolean => mode === "parallel" || ballot === "teams";

/** The next team after one that has not voted yet; null when all have. */
export function waitingTeam(session: Session, after: TeamId): TeamId | null {
  const view = consoleView(session, lastAtOf(session));
  const done = new Set(view.votes?.rounds.at(-1)?.teams.flatMap(({ team, choice }) => (choice === null ? [] : [team])));
  return teamsAfter(view, after).find((id) => !done.has(id) && !isOver(view, id)) ?? null;
}

/** Whose hands are counted: the team that was picked; once its story is over, the next one that has still to vote. */
export function votingTeam(view: ConsoleView, picked: TeamId | null): TeamId | null {
  if (picked === null || view.phase !== "voting" || !isOver(view, picked)) return picked;
  return teamsAfter(view, picked).find((id) => !isOver(view, id)) ?? picked;
}

/** All teams, from the one after a team to that team itself. */
function teamsAfter({ settings }: ConsoleView, team: TeamId): TeamId[] {
  const ids = settings.teams.map(({ id }) => id);
  const place = ids.indexOf(team) + 1;
  return [...ids.slice(place), ...ids.slice(0, place)];
}

const isOver = ({ companies }: ConsoleView, team: TeamId): boolean =>
  companies.some((company) => company.team === team && company.over);
