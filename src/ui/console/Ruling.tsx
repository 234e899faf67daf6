import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { ConsoleView } from "../../workshop/console-view.ts";
import { Shape } from "../workshop/Shape.tsx";
import type { Desk } from "./desk.ts";
import { optionOf } from "./say-votes.ts";
import "./ballot.css";

/** What the votes come to, and how a tie is dealt with. Nothing while votes are taken. */
export function Ruling({ view, desk }: { view: ConsoleView; desk: Desk }) {
  const { votes, can, phase, settings } = view;
  if (votes === null || phase === "voting") return null;
  const tied = votes.tied.map((id) => optionOf(view, null, id)?.letter ?? "").join(", ");
  return (
    <div class="ruling">
      {votes.verdicts.map(({ team, verdict }) => {
        // What each team has chosen for itself stands beside its name already.
        if (verdict === null || (team !== null && verdict.by === "majority")) return null;
        const what = tWorkshop(`votes.by.${verdict.by}`, {
          letter: optionOf(view, team, verdict.choice)?.letter ?? "",
        });
        const name = settings.teams.find(({ id }) => id === team)?.name;
        return <p key={team}>{name === undefined ? what : tWorkshop("votes.teamDoes", { team: name, what })}</p>;
      })}
      {votes.dissent !== null && votes.dissent > 0 && (
        <p>{tWorkshop("votes.dissent", { percent: Math.round(votes.dissent * 100) })}</p>
      )}
      {tied !== "" && votes.verdicts[0]?.verdict === null && <p>{tWorkshop("votes.tie", { options: tied })}</p>}
      {votes.runOff && <p>{tWorkshop("votes.tieRunOff")}</p>}
      <div class="row tight">
        {can.cast.map((choice) => {
          const option = optionOf(view, null, choice);
          return (
            <button
              key={choice}
              type="button"
              class="button main"
              disabled={desk.readOnly}
              onClick={() => desk.act({ type: "cast", choice })}
            >
              {option && <Shape name={option.shape} />} {tWorkshop("votes.cast", { letter: option?.letter ?? "" })}
            </button>
          );
        })}
      </div>
    </div>
  );
}
