import { tWorkshop } from "../../i18n/t-workshop.ts";
import { Alerts, type AlertsProps } from "./Alerts.tsx";
import "./console.css";

/** With one screen, at the foot of what the room sees: what cannot wait until the notes are opened. No note, no vote. */
export const AlertStrip = ({ alerts }: AlertsProps) =>
  alerts.length === 0 ? null : (
    <aside class="alert-strip" aria-label={tWorkshop("alert.heading")}>
      <Alerts alerts={alerts} />
    </aside>
  );
