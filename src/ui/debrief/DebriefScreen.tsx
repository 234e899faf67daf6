import { type ComponentChildren, Fragment } from "preact";
import type { Debrief } from "../../debrief/report.ts";
import { t } from "../../i18n/t.ts";
import { tDebrief } from "../../i18n/t-debrief.ts";
import { Prose } from "../base/Prose.tsx";
import { Contents } from "./Contents.tsx";
import { type Order, type PartId, READ } from "./order.ts";
import { OrderSwitch } from "./OrderSwitch.tsx";
import "./debrief.css";
import "./print.css";
import "../play/ending.css";

interface DebriefScreenProps {
  debrief: Debrief;
  /** Goes on with the play; null when it is not among the saves of this browser. */
  playHref: string | null;
  againHref: string;
  /** To the guided mode. */
  guideHref: string;
  homeHref: string;
  onPrint: () => void;
  /** What is to be said of the play before anything else. */
  note: ComponentChildren;
  /** What asks for a guess, or lays it beside the figures. */
  guess: ComponentChildren;
  order: Order;
  onOrder: (order: Order) => void;
  /**
   * Each is a section with a heading of the same id: see `Part`; false where there is nothing to show. Null as long as the figures are to be guessed.
   */
  parts: { readonly [part in PartId]: ComponentChildren } | null;
}

/** Looking back on a play: how it ended, and then one idea after the other. */
export function DebriefScreen({ debrief, note, guess, order, onOrder, parts, ...ways }: DebriefScreenProps) {
  const { ending, outcome, scenario } = debrief;
  const shown = READ[order].filter((id) => parts !== null && parts[id] !== false);
  return (
    <div class="debrief">
      <header class="debrief-head">
        <p class="card-over">{scenario.title}</p>
        <h1 tabIndex={-1}>{tDebrief("debrief.heading")}</h1>
        <Ways ended={ending !== null} revealed={parts !== null} {...ways} />
      </header>
      <main>
        {note}
        {ending === null ? (
          <p>{tDebrief("debrief.unfinished")}</p>
        ) : (
          <div class={`outcome ${outcome}`}>
            <b>{tDebrief("debrief.of", { title: ending.title, outcome: t(`outcome.${outcome}`) })}</b>
            <span>{t(`outcome.${outcome}.means`)}</span>
            <Prose class="prose only-print" text={ending.text} />
          </div>
        )}
        {guess}
        {parts && (
          <>
            <div class="debrief-order">
              <Contents parts={shown} />
              <OrderSwitch order={order} onChange={onOrder} />
            </div>
            {shown.map((id) => (
              <Fragment key={id}>{parts[id]}</Fragment>
            ))}
          </>
        )}
      </main>
    </div>
  );
}

type WaysProps = Pick<DebriefScreenProps, "playHref" | "againHref" | "guideHref" | "homeHref" | "onPrint"> & {
  ended: boolean;
  /** False as long as the figures are to be guessed: then nothing that tells of them is offered. */
  revealed: boolean;
};

/** Where to go from here. */
function Ways({ ended, revealed, playHref, againHref, guideHref, homeHref, onPrint }: WaysProps) {
  return (
    <nav class="row debrief-ways" aria-label={tDebrief("debrief.ways")}>
      {!ended && playHref !== null && (
        <a class="button main" href={playHref}>
          {tDebrief("debrief.back")}
        </a>
      )}
      {revealed && (
        <a class="button" href={guideHref}>
          {tDebrief("guided.open")}
        </a>
      )}
      <a class="button" href={againHref}>
        {t("ending.again")}
      </a>
      <a class="button" href={homeHref}>
        {t("ending.other")}
      </a>
      {revealed && (
        <button type="button" class="button" onClick={onPrint}>
          {tDebrief("debrief.print")}
        </button>
      )}
    </nav>
  );
}
