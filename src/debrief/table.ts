import { FIGURES } from "../company/figures.ts";
import type { StoryView } from "../story/view.ts";
import { type Cell, csvFrom } from "./csv.ts";

/**
 * The columns of a play written down as a table, and what each holds; a row is a decision.
 * Figures are whole numbers, 0–100. The names are the same in CSV and JSON and stay as they
 * are: other people's sheets depend on them.
 */
export const COLUMNS: { readonly [name: string]: string } = {
  number: "of the decision, from 1",
  act: "title of the act",
  scene: "id of the scene",
  scene_title: "title of the scene",
  choice: "id of the choice",
  choice_label: "what the choice said",
  hat: "leadership, management, both or none: told from what the choice did to the two meters",
  change: "how fast the world moved in the scene, 0–100",
  complexity: "how much there was to coordinate in the scene, 0–100",
  leadership_needed: "how much leadership the scene asked for once the decision was taken, 0–100",
  management_needed: "how much management the scene asked for once the decision was taken, 0–100",
  fit: "how well both meters fitted that, 0–100",
  ...Object.fromEntries(
    FIGURES.flatMap((name) => [
      [`${name}_before`, `${name} before the decision, 0–100`],
      [`${name}_after`, `${name} after the decision, 0–100`],
    ]),
  ),
  lessons: "ids of the lessons that came up, with a space between them",
};

const NAMES: readonly string[] = Object.keys(COLUMNS);

/** Every decision of a play as an object with `COLUMNS` as its keys. */
export function rowsOf({ history }: Pick<StoryView, "history">): Record<string, Cell>[] {
  return history.map((decision) => {
    const { before, after } = decision;
    const cells: Cell[] = [
      decision.number,
      decision.act,
      decision.scene,
      decision.sceneTitle,
      decision.choice,
      decision.label,
      decision.hat,
      decision.situation.change,
      decision.situation.complexity,
      decision.needs.leadership,
      decision.needs.management,
      decision.fit,
      ...FIGURES.flatMap((name) => [before[name], after[name]]),
      decision.lessons.join(" "),
    ];
    return Object.fromEntries(NAMES.map((name, i) => [name, cells[i] ?? ""]));
  });
}

/** What the player means to do after the play, in their own words. */
export interface Intentions {
  readonly start?: string;
  readonly stop?: string;
}

/**
 * The decisions of a play as JSON: which story, how it ended, what the player means to start
 * and to stop, what the columns mean, and the rows of the table.
 */
export function jsonOf(view: Pick<StoryView, "scenario" | "ending" | "history">, { start, stop }: Intentions): string {
  const { scenario, ending } = view;
  const story = { id: scenario.id, title: scenario.title };
  const end = ending === null ? null : { outcome: ending.outcome, early: ending.early, title: ending.title };
  const intentions = { start: start ?? null, stop: stop ?? null };
  return `${JSON.stringify({ story, ending: end, intentions, columns: COLUMNS, decisions: rowsOf(view) }, null, 2)}\n`;
}

/** The same rows as CSV. */
export function csvOf(view: Pick<StoryView, "history">): string {
  return csvFrom(NAMES, rowsOf(view));
}
