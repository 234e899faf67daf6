import { useLayoutEffect, useRef } from "preact/hooks";
import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { ConsoleView } from "../../workshop/console-view.ts";
import { Alerts, type AlertsProps } from "./Alerts.tsx";
import { Company } from "./Company.tsx";
import type { Desk } from "./desk.ts";
import { Entries } from "./Entries.tsx";
import { Next } from "./Next.tsx";
import { NotesPanel } from "./NotesPanel.tsx";
import { sayVotes } from "./say-votes.ts";
import { Steering } from "./Steering.tsx";
import { Time } from "./Time.tsx";
import { Votes } from "./Votes.tsx";
import "./console.css";

interface NotesDrawerProps {
  view: ConsoleView;
  desk: Desk;
  alerts: AlertsProps;
  reportHref: string;
  /** To the console of this session, for two windows. */
  consoleHref: string;
  /** To the sessions of this computer. */
  homeHref: string;
}

/**
 * The console in a drawer, for a session with one screen: over the edge of what the room
 * sees, for a moment, while somebody looks what comes next. The room can read it too.
 */
export function NotesDrawer({ view, desk, alerts, reportHref, consoleHref, homeHref }: NotesDrawerProps) {
  const drawer = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = drawer.current;
    const before = document.activeElement;
    return () => {
      // Who is in there when it closes goes back to where they came from.
      if (before instanceof HTMLElement && element?.contains(document.activeElement) === true) before.focus();
    };
  }, []);
  return (
    <aside ref={drawer} class="notes-drawer" aria-label={tWorkshop("notes.heading")}>
      <p class="drawer-shared">{tWorkshop("notes.shared")}</p>
      <Alerts {...alerts} />
      <Next view={view} desk={desk} reportHref={reportHref} />
      <Votes view={view} desk={desk} />
      <NotesPanel notes={view.notes} />
      <Time view={view} desk={desk} />
      <Company view={view} />
      <Entries entries={view.entries} desk={desk} />
      <Steering view={view} desk={desk} />
      <div class="row">
        <a class="button" href={consoleHref}>
          {tWorkshop("notes.console")}
        </a>
        <a class="button quiet" href={homeHref}>
          {tWorkshop("console.leave")}
        </a>
      </div>
      <output class="only-read">{sayVotes(view)}</output>
    </aside>
  );
}
