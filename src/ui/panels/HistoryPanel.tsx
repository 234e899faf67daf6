import { useState } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import type { DecisionView } from "../../story/view.ts";
import { Confirm } from "../base/Confirm.tsx";
import { Dialog } from "../base/Dialog.tsx";
import { HatTag } from "../base/HatIcon.tsx";
import "./history.css";

interface HistoryPanelProps {
  history: readonly DecisionView[];
  onClose: () => void;
  /** Wants to go back to before a decision. */
  onBack: (number: number) => void;
}

/** The decisions so far, each with a way back to it. */
export function HistoryPanel({ history, onClose, onBack }: HistoryPanelProps) {
  return (
    <Dialog title={t("history.heading")} wide onClose={onClose}>
      {history.length === 0 && <p>{t("history.empty")}</p>}
      <ol class="history">
        {history.map(({ number, sceneTitle, label, hat }) => (
          <li key={number}>
            <span class="history-number" aria-hidden="true">
              {number}
            </span>
            <div class="history-words">
              <h3>{sceneTitle}</h3>
              <p>{label}</p>
            </div>
            <HatTag hat={hat} />
            <button
              type="button"
              class="button"
              aria-label={`${t("history.back")}: ${sceneTitle}`}
              onClick={() => onBack(number)}
            >
              {t("history.backShort")}
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

interface BackConfirmProps {
  decision: DecisionView;
  onYes: (keepCopy: boolean) => void;
  onNo: () => void;
}

/** Asks before decisions are undone, and offers to keep them elsewhere. */
export function BackConfirm({ decision, onYes, onNo }: BackConfirmProps) {
  const [keep, setKeep] = useState(false);
  return (
    <Confirm
      question={t("history.sure", { number: decision.number })}
      detail={t("history.detail", { label: decision.label })}
      yes={t("history.yes")}
      onYes={() => onYes(keep)}
      onNo={onNo}
    >
      <label class="tick-line">
        <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.currentTarget.checked)} />
        {t("history.keep")}
      </label>
    </Confirm>
  );
}
