import type { Stretch } from "../../../debrief/parting.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import type { DecisionView } from "../../../story/view.ts";
import type { Compared } from "./compared.ts";

interface PartingTreeProps {
  plays: readonly Compared[];
  stretch: Stretch;
}

/** How far plays went together, and what each of them chose where they parted. */
export function PartingTree({ plays, stretch }: PartingTreeProps) {
  const fork = decisionAt(plays, stretch, stretch.to + 1);
  return (
    <div class="parting">
      <p>{togetherWords(plays, stretch)}</p>
      {stretch.branches.length > 0 && (
        <>
          {fork && <p>{tDebrief("compare.fork", { number: fork.number, scene: fork.sceneTitle })}</p>}
          <ul>
            {stretch.branches.map((branch) => (
              <li key={branch.stretch.plays.join()}>
                {branchWords(plays, branch.stretch, stretch.to + 1)}
                {branch.stretch.plays.length > 1 && <PartingTree plays={plays} stretch={branch.stretch} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function togetherWords(plays: readonly Compared[], { plays: places, from, to, branches }: Stretch): string {
  const names = lettersOf(plays, places);
  const count = to - from + 1;
  if (branches.length === 0) return tDebrief("compare.alike", { plays: names });
  if (count === 0) return tDebrief("compare.notTogether", { plays: names });
  return count === 1
    ? tDebrief("compare.togetherOnce", { plays: names })
    : tDebrief("compare.together", { plays: names, count });
}

/** What some plays chose at a decision. */
function branchWords(plays: readonly Compared[], stretch: Stretch, number: number): string {
  const names = lettersOf(plays, stretch.plays);
  const decision = decisionAt(plays, stretch, number);
  if (decision === undefined) return tDebrief("compare.stopped", { plays: names });
  return tDebrief("compare.took", { plays: names, choice: decision.label });
}

/** The first decision that is taken by any of the plays of a stretch. */
function decisionAt(plays: readonly Compared[], { plays: places }: Stretch, number: number): DecisionView | undefined {
  return places.map((place) => plays[place]?.debrief.decisions[number - 1]).find((decision) => decision !== undefined);
}

/** "A", "A and B", "A, B and C". */
function lettersOf(plays: readonly Compared[], places: readonly number[]): string {
  const letters = places.flatMap((place) => plays[place]?.letter ?? []);
  const last = letters.at(-1) ?? "";
  if (letters.length < 2) return last;
  return tDebrief("compare.and", { plays: letters.slice(0, -1).join(", "), last });
}
