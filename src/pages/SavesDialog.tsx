import { useState } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { createReflections } from "../storage/reflections.ts";
import { readSave, type Save } from "../storage/saves.ts";
import { SavesPanel, type SaveRow } from "../ui/panels/SavesPanel.tsx";
import type { App } from "./app.ts";
import { newSaveId } from "./chance.ts";
import { exportSave } from "./export-save.ts";
import { hrefOf } from "./route.ts";
import { progressOf, whenOf } from "./save-words.ts";
import { titleOf } from "./stories.ts";

interface SavesDialogProps {
  app: App;
  /** The play that is on, as it would be saved; null on pages without one. */
  current: Save | null;
  onClose: () => void;
}

/** The saved plays, and what can be done with them. */
export function SavesDialog({ app, current, onClose }: SavesDialogProps) {
  const [saves, setSaves] = useState(() => app.saves.list());
  const [message, setMessage] = useState<string | null>(null);

  const put = (save: Save, good: string | null): void => {
    setMessage(app.saves.put(save) ? good : t("saves.full"));
    setSaves(app.saves.list());
  };

  async function importFile(file: File): Promise<void> {
    const read = readSave(await file.text());
    if (!read.ok) return setMessage(t("saves.broken", { file: file.name }));
    // A save that is here already is not overwritten by an older copy of itself.
    const id = app.saves.get(read.save.id) ? newSaveId() : read.save.id;
    put({ ...read.save, id }, t("saves.imported"));
  }

  return (
    <SavesPanel
      rows={saves.map((save) => rowOf(app, save, current))}
      keepsNothing={!app.store.persistent}
      message={message}
      onExport={(id) => saves.filter((save) => save.id === id).forEach(exportSave)}
      onDelete={(id) => {
        app.saves.remove(id);
        createReflections(app.store).remove(id);
        setSaves(app.saves.list());
        setMessage(t("saves.deleted"));
      }}
      onImport={(file) => void importFile(file)}
      onCopy={current && (() => put({ ...current, id: newSaveId() }, t("saves.copied")))}
      compareHref={hrefOf({ page: "compare", plays: [] })}
      onClose={onClose}
    />
  );
}

function rowOf(app: App, save: Save, current: Save | null): SaveRow {
  const title = titleOf(app, save.play.scenarioId);
  return {
    id: save.id,
    title: title ?? t("saves.unknownStory"),
    progress: progressOf(save),
    when: whenOf(save),
    playHref: title === null ? null : hrefOf({ page: "play", save: save.id }),
    debriefHref: title === null ? null : hrefOf({ page: "debrief", save: save.id }),
    current: save.id === current?.id,
  };
}
