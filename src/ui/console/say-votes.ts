import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { ConsoleView } from "../../workshop/console-view.ts";
import type { OptionView } from "../../workshop/options.ts";
import type { TeamId } from "../../workshop/settings.ts";

/** An option of the company of a team, or of the room. */
export function optionOf(view: ConsoleView, team: TeamId | null, id: string): OptionView | undefined {
  const company = view.companies.find((company) => company.team === null || team === null || company.team === team);
  return company?.options.find((option) => option.id === id);
}

/** The step, and the count so far: what a screen reader says whenever one of them changes. */
export function sayVotes(view: ConsoleView): string {
  const step = tWorkshop(`phase.${view.phase}`);
  const round = view.phase === "voting" ? view.votes?.rounds.at(-1) : undefined;
  if (round === undefined) return step;
  const counts = Object.entries(round.tally).map(([id, count]) =>
    tWorkshop("votes.count", { letter: optionOf(view, null, id)?.letter ?? "", count }),
  );
  const said = round.said === null ? [] : [optionOf(view, null, round.said)?.letter ?? ""];
  return [step, ...counts, ...said.map((letter) => tWorkshop("votes.said", { letter }))].join(". ");
}
