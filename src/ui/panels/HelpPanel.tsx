import { t } from "../../i18n/t.ts";
import { Dialog } from "../base/Dialog.tsx";
import "./menu.css";

const ROWS = ["choose", "proceed", "menu", "back", "mute", "volume", "help", "tab"] as const;

/** The key map. */
export function HelpPanel({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t("help.heading")} onClose={onClose}>
      <table class="help-table">
        <thead>
          <tr>
            <th scope="col">{t("help.key")}</th>
            <th scope="col">{t("help.does")}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <td>
                <kbd>{t(`help.keys.${row}`)}</kbd>
              </td>
              <td>{t(`help.${row}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t("help.touch")}</p>
    </Dialog>
  );
}
