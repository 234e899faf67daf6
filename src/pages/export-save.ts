import { type Save, writeSave } from "../storage/saves.ts";

/** Gives a save to the person as a file, named so that one finds it again. */
export function exportSave(save: Save): void {
  const { play, savedAt } = save;
  downloadText(`both-hats-${play.scenarioId}-${savedAt.slice(0, 10)}.json`, writeSave(save));
}

function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers fetch the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
