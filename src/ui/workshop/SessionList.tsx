import { useState } from "preact/hooks";
import { tWorkshop } from "../../i18n/t-workshop.ts";
import { Confirm } from "../base/Confirm.tsx";
import { FileButton } from "../panels/FileButton.tsx";

/** A session of this computer as the list shows it. */
export interface SessionRow {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly rehearsal: boolean;
  /** Null when it cannot be read or its story is not here. */
  readonly goOnHref: string | null;
  readonly reportHref: string | null;
}

interface SessionListProps {
  rows: readonly SessionRow[];
  onDelete: (id: string) => void;
  /** Null when there are none. */
  onDeleteRehearsals: (() => void) | null;
  onFile: (file: File) => void;
}

/** The sessions of this computer: go on, look back, throw away. */
export function SessionList({ rows, onDelete, onDeleteRehearsals, onFile }: SessionListProps) {
  const [doomed, setDoomed] = useState<SessionRow | null>(null);
  return (
    <section class="sessions" aria-labelledby="sessions">
      <h2 id="sessions">{tWorkshop("sessions.heading")}</h2>
      {rows.length === 0 && <p>{tWorkshop("sessions.none")}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <span class="session-words">
              <strong>{row.title}</strong>{" "}
              {row.rehearsal && <small class="tag">{tWorkshop("sessions.rehearsal")}</small>}
              <small>{row.detail}</small>
            </span>
            <span class="row">
              {row.goOnHref !== null && (
                <a class="button" href={row.goOnHref}>
                  {tWorkshop("sessions.goOn")}
                </a>
              )}
              {row.reportHref !== null && (
                <a class="button" href={row.reportHref}>
                  {tWorkshop("sessions.report")}
                </a>
              )}
              <button type="button" class="button" onClick={() => setDoomed(row)}>
                {tWorkshop("sessions.delete")}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <div class="row">
        <FileButton label={tWorkshop("sessions.open")} accept=".session" onFiles={([file]) => file && onFile(file)} />
        {onDeleteRehearsals && (
          <button type="button" class="button" onClick={onDeleteRehearsals}>
            {tWorkshop("sessions.deleteRehearsals")}
          </button>
        )}
      </div>
      {doomed && (
        <Confirm
          question={tWorkshop("sessions.deleteSure")}
          detail={tWorkshop("sessions.deleteDetail", { title: doomed.title, when: doomed.detail })}
          yes={tWorkshop("sessions.deleteYes")}
          onNo={() => setDoomed(null)}
          onYes={() => {
            onDelete(doomed.id);
            setDoomed(null);
          }}
        />
      )}
    </section>
  );
}
