import { METERS } from "../../company/figures.ts";
import { t } from "../../i18n/t.ts";
import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { Way } from "../../workshop/events.ts";
import type { Guesses as Counted } from "../../workshop/prediction.ts";
import type { Desk } from "./desk.ts";
import { Key } from "./Key.tsx";
import "./ballot.css";

const WAYS: readonly Way[] = ["up", "same", "down"];

/** What the room guesses before it sees what happens, counted by hands. */
export function Guesses({ guesses, desk }: { guesses: Counted | null; desk: Desk }) {
  return (
    <div class="guesses">
      <h3>{tWorkshop("guess.heading")}</h3>
      {METERS.map((meter, row) => (
        <div key={meter} class="guess-row" role="group" aria-label={t(`figure.${meter}`)}>
          <strong>{t(`figure.${meter}`)}</strong>
          {WAYS.map((way, column) => {
            const words = { meter: t(`figure.${meter}`), way: tWorkshop(`guess.${way}`) };
            const count = guesses?.[meter][way] ?? 0;
            return (
              <span key={way} class="guess-way">
                <button
                  type="button"
                  class="button small"
                  aria-label={tWorkshop("guess.fewer", words)}
                  disabled={count === 0 || desk.readOnly}
                  onClick={() => desk.act({ type: "guess", meter, way, by: -1 })}
                >
                  −
                </button>
                <button
                  type="button"
                  class="button small"
                  disabled={desk.readOnly}
                  onClick={() => desk.act({ type: "guess", meter, way, by: 1 })}
                >
                  <span class="only-read">{tWorkshop("guess.more", { meter: words.meter })}</span>{" "}
                  {tWorkshop(`guess.${way}`)} <strong>{count}</strong>{" "}
                  <Key name={String(row * WAYS.length + column + 1)} />
                </button>
              </span>
            );
          })}
        </div>
      ))}
    </div>
  );
}
