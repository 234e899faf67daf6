import type { ConsoleView } from "../../workshop/console-view.ts";
import { Ballot } from "./Ballot.tsx";
import type { Desk } from "./desk.ts";
import { Guesses } from "./Guesses.tsx";
import { Ruling } from "./Ruling.tsx";

/** Steps in which there are votes to count or to look at. */
const STEPS: ReadonlySet<string> = new Set(["voting", "closed", "revealed", "discussing", "predicting"]);

export const hasVotes = ({ phase }: ConsoleView): boolean => STEPS.has(phase);

/** The company whose options are shown: the room's, or that of the selected team. */
export const companyOf = ({ companies }: ConsoleView, { team }: Desk) =>
  companies.find((company) => company.team === null || company.team === team) ?? companies[0];

/** Everything that is counted at this step, and what it comes to. Nothing at other steps. */
export function Votes({ view, desk }: { view: ConsoleView; desk: Desk }) {
  const company = companyOf(view, desk);
  if (!hasVotes(view) || company === undefined) return null;
  return (
    <div class="votes">
      {view.phase === "predicting" && <Guesses guesses={view.guesses} desk={desk} />}
      <Ruling view={view} desk={desk} />
      <Ballot view={view} company={company} desk={desk} />
    </div>
  );
}
