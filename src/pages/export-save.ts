import { type Save, writeSave } from "../storage/saves.ts";
import { download } from "./download.ts";

/** Gives a save to the person as a file, named so that one finds it again. */
export function exportSave(save: Save): void {
  const { play, savedAt } = save;
  const content = new Blob([writeSave(save)], { type: "application/json" });
  download(`both-hats-${play.scenarioId}-${savedAt.slice(0, 10)}.json`, content);
}
