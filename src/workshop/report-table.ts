import { type Cell, csvFrom } from "../debrief/csv.ts";
import type { ReportDecision, ReportResult, SessionReport } from "./report.ts";
import type { RoundView } from "./votes-view.ts";

/**
 * The columns of a session written down as a table, and what each holds; a row is what one
 * voter, the room or a team, had for one option in one round. The names are the same in CSV
 * and JSON and stay as they are: other people's sheets depend on them.
 */
export const COLUMNS: { readonly [name: string]: string } = {
  decision: "number of the decision, from 1",
  act: "title of the act",
  scene: "id of the scene",
  scene_title: "title of the scene",
  quick: "1 when it was decided by one show of hands",
  round: "number of the round, from 1",
  round_kind: "first, again or run-off",
  team: "name of the team; empty for the room",
  option: "letter of the option",
  choice: "id of the choice",
  choice_label: "what the choice said",
  hands: "how many hands; 1 for a team that votes as one",
  said: "1 when the room said so and nobody counted",
  wanted: "1 for what the room wanted in the end",
  taken: "1 for what was done",
  decided_by: "majority, said, coin, cast or overrule",
};
const NAMES = Object.keys(COLUMNS);

export function reportRows(report: SessionReport): Record<string, Cell>[] {
  return report.decisions.flatMap((decision) =>
    decision.results.flatMap((result) => decision.rounds.flatMap((round) => rowsOf(report, decision, result, round))),
  );
}

function rowsOf(
  { settings }: SessionReport,
  { number, quick }: ReportDecision,
  result: ReportResult,
  round: RoundView,
): Record<string, Cell>[] {
  const own = round.teams.filter(({ team }) => result.team === null || team === result.team);
  const names = new Map(settings.teams.map(({ id, name }) => [id, name]));
  const voters = own.length > 0 ? own.map(({ team, hands }) => ({ name: names.get(team) ?? team, hands })) : [];
  const all = voters.length > 0 ? voters : [{ name: "", hands: round.tally }];
  const options = result.options.filter(({ id }) => round.among === null || round.among.includes(id));
  return all.flatMap(({ name, hands }) =>
    options.map(({ id, letter, label }) => {
      const cells: Cell[] = [
        number,
        result.act,
        result.scene,
        result.sceneTitle,
        Number(quick),
        round.number,
        round.kind,
        name,
        letter,
        id,
        label,
        hands[id] ?? 0,
        Number(round.said === id),
        Number(result.wanted === id),
        Number(result.choice === id),
        result.by,
      ];
      return Object.fromEntries(NAMES.map((column, n) => [column, cells[n] ?? ""]));
    }),
  );
}

/** The votes of a session as CSV. */
export const reportCsv = (report: SessionReport): string => csvFrom(NAMES, reportRows(report));

/** The whole report as JSON, with what the columns of its table of votes mean, and that table. */
export function reportJson(report: SessionReport): string {
  return `${JSON.stringify({ ...report, columns: COLUMNS, votes: reportRows(report) }, null, 2)}\n`;
}
