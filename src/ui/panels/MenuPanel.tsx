import { t } from "../../i18n/t.ts";
import { Dialog } from "../base/Dialog.tsx";
import "./menu.css";

interface MenuPanelProps {
  homeHref: string;
  onClose: () => void;
  onHistory: () => void;
  onSaves: () => void;
  onRestart: () => void;
  onSettings: () => void;
  onHelp: () => void;
}

/** What one can do when the story pauses. */
export function MenuPanel(props: MenuPanelProps) {
  return (
    <Dialog title={t("menu.heading")} onClose={props.onClose}>
      <nav class="menu" aria-label={t("menu.heading")}>
        <button type="button" class="button main" onClick={props.onClose}>
          {t("menu.resume")}
        </button>
        <button type="button" class="button" onClick={props.onHistory}>
          {t("menu.history")}
        </button>
        <button type="button" class="button" onClick={props.onSaves}>
          {t("menu.saves")}
        </button>
        <button type="button" class="button" onClick={props.onSettings}>
          {t("menu.settings")}
        </button>
        <button type="button" class="button" onClick={props.onHelp}>
          {t("menu.help")}
        </button>
        <button type="button" class="button" onClick={props.onRestart}>
          {t("menu.restart")}
        </button>
        <a class="button" href={props.homeHref}>
          {t("menu.leave")}
        </a>
      </nav>
    </Dialog>
  );
}
