import type { Team } from "../../workshop/settings.ts";
import { ShapeMark } from "./ShapeMark.tsx";

/** A team: its shape in its colour, and its name. */
export function TeamMark({ team }: { team: Team }) {
  return (
    <span class="team-mark">
      <ShapeMark shape={team.shape} colour={team.colour} /> <b>{team.name}</b>
    </span>
  );
}

/** Whose it is, for teams with companies of their own. */
export function Whose({ teams }: { teams: readonly Team[] }) {
  if (teams.length === 0) return null;
  return (
    <p class="team-row">
      {teams.map((team) => (
        <TeamMark key={team.id} team={team} />
      ))}
    </p>
  );
}
