import { consoleView } from "../../workshop/console-view.ts";
import { lastAtOf, type Session } from "../../workshop/session.ts";
import type { Settings, TeamId } from "../../workshop/settings.ts";

/** Whether each team has one vote, for the company of the room or its own. */
export const votesAsOne = ({ mode, ballot }: Settings): boolean => mode === "parallel" || ballot === "teams";

/** The next team after one that has not voted yet; null when all have. */
export function waitingTeam(session: Session, after: TeamId): TeamId | null {
  const { votes, settings, companies } = consoleView(session, lastAtOf(session));
  const done = new Set(votes?.rounds.at(-1)?.teams.flatMap(({ team, choice }) => (choice === null ? [] : [team])));
  const over = new Set(companies.flatMap(({ team, over }) => (over && team !== null ? [team] : [])));
  const ids = settings.teams.map(({ id }) => id);
  const place = ids.indexOf(after) + 1;
  return [...ids.slice(place), ...ids.slice(0, place)].find((id) => !done.has(id) && !over.has(id)) ?? null;
}
