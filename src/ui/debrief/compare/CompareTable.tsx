import { tDebrief } from "../../../i18n/t-debrief.ts";
import type { Compared } from "./compared.ts";
import { PlayMark } from "./PlayMark.tsx";
import "../table.css";

/** The paths once more, as a table: a row for each decision, a column for each play. */
export function CompareTable({ plays }: { plays: readonly Compared[] }) {
  const most = Math.max(...plays.map(({ debrief }) => debrief.decisions.length));
  return (
    <table class="decisions compare-table">
      <thead>
        <tr>
          <th scope="col">{tDebrief("compare.number")}</th>
          {plays.map(({ letter }) => (
            <th key={letter} scope="col">
              <PlayMark letter={letter} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: most }, (_, i) => (
          <tr key={i}>
            <th scope="row" class="compare-number">
              {i + 1}
            </th>
            {plays.map((play, place) => (
              <td key={play.letter} data-name={tDebrief("compare.play", { letter: play.letter })}>
                <Cell play={play} twin={twinOf(play, plays.slice(0, place), i)} number={i + 1} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The play to the left that has gone the same way so far. */
function twinOf(play: Compared, before: readonly Compared[], i: number): Compared | undefined {
  const way = ({ debrief }: Compared): string =>
    debrief.decisions
      .slice(0, i + 1)
      .map(({ choice }) => choice)
      .join(" ");
  const wentOn = ({ debrief }: Compared): boolean => debrief.decisions.length > i;
  return wentOn(play) ? before.find((other) => wentOn(other) && way(other) === way(play)) : undefined;
}

function Cell({ play, twin, number }: { play: Compared; twin: Compared | undefined; number: number }) {
  const decision = play.debrief.decisions[number - 1];
  if (decision === undefined) return <>{tDebrief("compare.noDecision")}</>;
  if (twin !== undefined) return <>{tDebrief("compare.same", { letter: twin.letter })}</>;
  const { leadership, management } = decision.after;
  return (
    <>
      <span class="decision-scene">{decision.sceneTitle}</span>
      <span class="decision-label">{decision.label}</span>
      <small>{tDebrief("compare.meters", { leadership, management })}</small>
    </>
  );
}
