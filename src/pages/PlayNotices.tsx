import { useState } from "preact/hooks";
import { t } from "../i18n/t.ts";
import type { Save } from "../storage/saves.ts";
import type { RunningPlay } from "../story/running.ts";
import { Notice } from "../ui/base/Notice.tsx";
import { exportSave } from "./export-save.ts";

interface PlayNoticesProps {
  running: RunningPlay;
  /** How often the story has been edited while it was on. */
  edits: number;
  keepsNothing: boolean;
  /** True when the browser had no room for the play. */
  full: boolean;
  save: () => Save;
}

/** What a player ought to know about this play, until they wave it away. */
export function PlayNotices({ running, edits, keepsNothing, full, save }: PlayNoticesProps) {
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const notices = [
    { id: `changed ${edits}`, text: changeOf(running, edits), canSave: false },
    { id: "keeps nothing", text: keepsNothing ? t("play.notSaved") : null, canSave: true },
    { id: "full", text: full ? t("saves.full") : null, canSave: true },
  ];
  return notices.map(({ id, text, canSave }) =>
    text === null || dismissed.includes(id) ? null : (
      <Notice key={id} text={text} onDismiss={() => setDismissed([...dismissed, id])}>
        {canSave && (
          <button type="button" class="button" onClick={() => exportSave(save())}>
            {t("play.saveNow")}
          </button>
        )}
      </Notice>
    ),
  );
}

/** What has become of a play whose story is no longer the one it was saved with. */
function changeOf({ stopped, changed }: RunningPlay, edits: number): string | null {
  if (stopped?.at === 1) return t("play.changedAtOnce");
  if (stopped) return t("play.changed", { number: stopped.at - 1 });
  return changed && edits > 0 ? t("play.updated") : null;
}
