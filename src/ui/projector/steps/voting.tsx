import { tProjector } from "../../../i18n/t-projector.ts";
import type { OptionView } from "../../../workshop/options.ts";
import type { RoomView } from "../../../workshop/projector-view.ts";
import { scenesOf } from "../letters.ts";
import { ShapeMark } from "../ShapeMark.tsx";
import type { Step } from "../step.ts";
import { TeamMark } from "../TeamMark.tsx";
import { VoteSign } from "../VoteSign.tsx";
import { titleOf, WhoseScene } from "./scene.tsx";
import "../options.css";

/** What can be decided, while hands are up and until they are counted. Nothing says what for. */
export function voting(view: RoomView): Step {
  const kind = view.ballot?.kind ?? "first";
  return {
    title:
      view.phase === "closed"
        ? tProjector("vote.closed")
        : kind === "first"
          ? titleOf(view)
          : tProjector(`vote.${kind}`),
    aside: <Ballot view={view} />,
    main: scenesOf(view).map((together) => (
      <div key={together.scene.id} class="new-leaf">
        <WhoseScene together={together} />
        <ul class="room-options">
          {(together.companies[0]?.options ?? []).map((option) => (
            <Option key={option.id} option={option} out={view.ballot?.among?.includes(option.id) === false} />
          ))}
        </ul>
      </div>
    )),
  };
}

function Option({ option, out }: { option: OptionView; out: boolean }) {
  const { letter, shape, label, locked } = option;
  const closed = locked !== null || out;
  return (
    <li class={closed ? "room-option closed" : "room-option"}>
      <ShapeMark shape={shape} letter={letter} />
      <p>
        {label}
        {out && <small>{tProjector("vote.notThis")}</small>}
        {locked !== null && !out && (
          <small>{locked === "" ? tProjector("vote.lockedBare") : tProjector("vote.locked", { reason: locked })}</small>
        )}
      </p>
    </li>
  );
}

/** How many votes are in, and which teams are still talking; with companies of their own, that stands by these. */
function Ballot({ view: { ballot, teams, mode, votesBy, phase } }: { view: RoomView }) {
  if (ballot === null) return null;
  const { taken, voted } = ballot;
  const asTeams = mode === "parallel" || votesBy === "teams";
  return (
    <div class="ballot">
      {!asTeams && (
        <p class="ballot-count">{taken === null || taken === 0 ? tProjector("vote.heads") : takenWords(taken)}</p>
      )}
      {teams.length > 0 && mode === "together" && (
        <ul class="team-list">
          {teams.map((team) => (
            <li key={team.id} class={voted.includes(team.id) ? "done" : ""}>
              <TeamMark team={team} /> <VoteSign voted={voted.includes(team.id)} />
            </li>
          ))}
        </ul>
      )}
      <p>{tProjector(phase === "closed" ? "vote.closedAsk" : "vote.secret")}</p>
    </div>
  );
}

const takenWords = (count: number): string =>
  count === 1 ? tProjector("vote.one") : tProjector("vote.taken", { count });
