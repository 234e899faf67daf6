import type { ComponentChildren } from "preact";
import { t } from "../../i18n/t.ts";

interface NoticeProps {
  text: string;
  onDismiss: () => void;
  children?: ComponentChildren;
}

/** A line above the story that one can wave away. */
export function Notice({ text, onDismiss, children }: NoticeProps) {
  return (
    <div class="notice">
      <output>{text}</output>
      {children}
      <button type="button" class="button" onClick={onDismiss}>
        {t("play.dismiss")}
      </button>
    </div>
  );
}
