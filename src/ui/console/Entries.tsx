import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { Entry } from "../../workshop/desk.ts";
import { CloseIcon } from "../base/icons.tsx";
import type { Desk } from "./desk.ts";
import { Key } from "./Key.tsx";

/** Notes, and what people will start and stop doing; the last one first. */
export function Entries({ entries, desk }: { entries: readonly Entry[]; desk: Desk }) {
  const kept = entries.flatMap((entry, n) => (entry.struck ? [] : [{ ...entry, number: n + 1 }])).toReversed();
  return (
    <section class="console-entries" aria-labelledby="console-entries">
      <h2 id="console-entries">{tWorkshop("entries.heading")}</h2>
      <button
        type="button"
        class="button small"
        aria-keyshortcuts="N"
        disabled={desk.readOnly}
        onClick={() => desk.ask("note")}
      >
        {tWorkshop("entries.write")} <Key name="N" />
      </button>
      {kept.length === 0 && <p>{tWorkshop("entries.none")}</p>}
      <ul>
        {kept.map(({ kind, text, number }) => (
          <li key={number}>
            <span>
              <strong>{tWorkshop(`entries.${kind}`)}:</strong> {text}
            </span>
            <button
              type="button"
              class="button quiet round small"
              aria-label={tWorkshop("entries.strike", { text })}
              disabled={desk.readOnly}
              onClick={() => desk.act({ type: "strike", number })}
            >
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
