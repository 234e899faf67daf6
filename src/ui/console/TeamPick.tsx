import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { Settings, TeamId } from "../../workshop/settings.ts";
import type { RoundView } from "../../workshop/votes-view.ts";
import { Shape } from "../workshop/Shape.tsx";
import type { Desk } from "./desk.ts";
import { Key } from "./Key.tsx";

interface TeamPickProps {
  teams: Settings["teams"];
  /** While hands are counted: beside each team, how many it has. */
  round: RoundView | null;
  desk: Desk;
}

/** Whose hands are counted, or whose company is shown. */
export const TeamPick = ({ teams, round, desk }: TeamPickProps) => (
  <div class="row tight" role="group" aria-label={tWorkshop("votes.team")}>
    {teams.map(({ id, name, shape, colour }) => (
      <button
        key={id}
        type="button"
        class={desk.team === id ? "button small on" : "button small"}
        aria-pressed={desk.team === id}
        onClick={() => desk.selectTeam(id)}
      >
        <Shape name={shape} colour={colour} /> {name} {round && handsOf(round, id)}
      </button>
    ))}
    <Key name="A" />
  </div>
);

function handsOf(round: RoundView, team: TeamId): number {
  const hands = round.teams.find((row) => row.team === team)?.hands ?? {};
  return Object.values(hands).reduce((sum, number) => sum + number, 0);
}
