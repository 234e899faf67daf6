import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { ConsoleView } from "../../workshop/console-view.ts";
import { Alerts, type AlertsProps } from "./Alerts.tsx";
import { Company } from "./Company.tsx";
import type { Desk } from "./desk.ts";
import { Entries } from "./Entries.tsx";
import { Next } from "./Next.tsx";
import { NotesPanel } from "./NotesPanel.tsx";
import { Steering } from "./Steering.tsx";
import { Time } from "./Time.tsx";
import { Votes } from "./Votes.tsx";
import "./console.css";

interface NotesDrawerProps {
  view: ConsoleView;
  desk: Desk;
  alerts: AlertsProps;
  reportHref: string;
}

/**
 * The console in a drawer, for a session with one screen: over the edge of what the room
 * sees, for a moment, while somebody looks what comes next. The room can read it too.
 */
export function NotesDrawer({ view, desk, alerts, reportHref }: NotesDrawerProps) {
  return (
    <aside class="notes-drawer" aria-label={tWorkshop("notes.heading")}>
      <Alerts {...alerts} />
      <Next view={view} desk={desk} reportHref={reportHref} />
      <Votes view={view} desk={desk} />
      <NotesPanel notes={view.notes} />
      <Time view={view} desk={desk} />
      <Company view={view} />
      <Entries entries={view.entries} desk={desk} />
      <Steering view={view} desk={desk} />
    </aside>
  );
}
