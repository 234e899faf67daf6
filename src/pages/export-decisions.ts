import { csvOf, type Intentions, jsonOf } from "../debrief/table.ts";
import type { StoryView } from "../story/view.ts";
import { download } from "./download.ts";

/** Without it, some spreadsheets take UTF-8 for something older and make a mess of every dash. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Gives all decisions of a play to the person as a file.
 *
 * @param day when it was played, or today: the name of the file says it
 */
export function exportDecisions(view: StoryView, intentions: Intentions, format: "csv" | "json", day: string): void {
  const content =
    format === "csv"
      ? new Blob([BYTE_ORDER_MARK + csvOf(view)], { type: "text/csv;charset=utf-8" })
      : new Blob([jsonOf(view, intentions)], { type: "application/json" });
  download(`both-hats-${view.scenario.id}-${day}-decisions.${format}`, content);
}
