import { useState } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import { Confirm } from "../base/Confirm.tsx";
import { Dialog } from "../base/Dialog.tsx";
import { FileButton } from "./FileButton.tsx";
import "./saves.css";

/** A saved play as the list shows it. */
export interface SaveRow {
  readonly id: string;
  readonly title: string;
  /** How far it goes, in words. */
  readonly progress: string;
  /** When it was saved, in words. */
  readonly when: string;
  /** Null when its story is not here. */
  readonly playHref: string | null;
  readonly debriefHref: string | null;
  /** True for the play that is on. */
  readonly current: boolean;
}

interface SavesPanelProps {
  rows: readonly SaveRow[];
  /** True when this browser forgets everything. */
  keepsNothing: boolean;
  /** What came of the last thing done here, in words. */
  message: string | null;
  onExport: (id: string) => void;
  onDelete: (id: string) => void;
  onImport: (file: File) => void;
  /** Keeps a copy of the play that is on; null when none is. */
  onCopy: (() => void) | null;
  /** To several plays side by side. */
  compareHref: string;
  onClose: () => void;
}

/** All saved plays of this browser: carry on, take with you, throw away. */
export function SavesPanel(props: SavesPanelProps) {
  const [doomed, setDoomed] = useState<SaveRow | null>(null);
  return (
    <Dialog title={t("saves.heading")} wide onClose={props.onClose}>
      {props.keepsNothing && <p>{t("saves.off")}</p>}
      {props.rows.length === 0 && <p>{t("saves.empty")}</p>}
      <ul class="saves">
        {props.rows.map((row) => (
          <SaveItem key={row.id} row={row} onExport={() => props.onExport(row.id)} onDelete={() => setDoomed(row)} />
        ))}
      </ul>
      <output class="saves-message">{props.message}</output>
      <div class="row">
        {props.onCopy && (
          <button type="button" class="button" onClick={props.onCopy}>
            {t("saves.copy")}
          </button>
        )}
        <FileButton
          label={t("saves.import")}
          accept=".json,application/json"
          onFiles={([file]) => file && props.onImport(file)}
        />
      </div>
      {doomed && (
        <Confirm
          question={t("saves.deleteSure")}
          detail={t("saves.deleteDetail", { title: doomed.title, decision: doomed.progress })}
          yes={t("saves.deleteYes")}
          onNo={() => setDoomed(null)}
          onYes={() => {
            props.onDelete(doomed.id);
            setDoomed(null);
          }}
        />
      )}
    </Dialog>
  );
}

interface SaveItemProps {
  row: SaveRow;
  onExport: () => void;
  onDelete: () => void;
}

function SaveItem({ row, onExport, onDelete }: SaveItemProps) {
  return (
    <li>
      <div class="saves-words">
        <h3>
          {row.title} {row.current && <small>({t("saves.now")})</small>}
        </h3>
        <p>{t("saves.at", { decision: row.progress, when: row.when })}</p>
        {row.playHref === null && <p>{t("saves.needsFile")}</p>}
      </div>
      <div class="row">
        {row.playHref !== null && !row.current && (
          <a class="button main" href={row.playHref}>
            {t("saves.continue")}
          </a>
        )}
        {row.debriefHref !== null && (
          <a class="button" href={row.debriefHref}>
            {t("saves.debrief")}
          </a>
        )}
        <button type="button" class="button" onClick={onExport}>
          {t("saves.export")}
        </button>
        <button type="button" class="button" onClick={onDelete}>
          {t("saves.delete")}
        </button>
      </div>
    </li>
  );
}
