import type { ComponentChildren } from "preact";
import { t } from "../../i18n/t.ts";
import { Dialog } from "./Dialog.tsx";

interface ConfirmProps {
  question: string;
  detail: string;
  yes: string;
  onYes: () => void;
  onNo: () => void;
  children?: ComponentChildren;
}

/** Asks before something is lost. The way out that loses nothing comes first. */
export function Confirm({ question, detail, yes, onYes, onNo, children }: ConfirmProps) {
  return (
    <Dialog title={question} onClose={onNo}>
      <p>{detail}</p>
      {children}
      <div class="row dialog-foot">
        <button type="button" class="button" onClick={onNo}>
          {t("dialog.cancel")}
        </button>
        <button type="button" class="button main" onClick={onYes}>
          {yes}
        </button>
      </div>
    </Dialog>
  );
}
