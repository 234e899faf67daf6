import type { ConsoleView } from "../../workshop/console-view.ts";
import { Alerts, type AlertsProps } from "./Alerts.tsx";
import { Company } from "./Company.tsx";
import type { Desk } from "./desk.ts";
import { Entries } from "./Entries.tsx";
import { Next } from "./Next.tsx";
import { NotesPanel } from "./NotesPanel.tsx";
import { OnScreen } from "./OnScreen.tsx";
import { sayVotes } from "./say-votes.ts";
import { ScrollPart } from "./ScrollPart.tsx";
import { Steering } from "./Steering.tsx";
import { Time } from "./Time.tsx";
import { TopLine } from "./TopLine.tsx";
import "./console.css";

export interface ConsoleScreenProps {
  view: ConsoleView;
  desk: Desk;
  alerts: AlertsProps;
  title: string;
  projectorOpen: boolean;
  onPresent: () => void;
  /** To the session's report. */
  reportHref: string;
  /** To the sessions of this computer. */
  homeHref: string;
}

/** What the person who leads a session sees: what is on, what comes next, what to say, and how time stands. */
export function ConsoleScreen({ view, desk, alerts, ...page }: ConsoleScreenProps) {
  return (
    <div class="console">
      <TopLine view={view} {...page} onHelp={() => desk.ask("help")} />
      <Alerts {...alerts} />
      <main class="console-main">
        <OnScreen view={view} desk={desk} />
        <NotesPanel notes={view.notes} />
        <ScrollPart class="console-side" heading="console-time console-company console-entries">
          <Time view={view} desk={desk} />
          <Company view={view} />
          <Entries entries={view.entries} desk={desk} />
        </ScrollPart>
      </main>
      <footer class="console-foot">
        <Next view={view} desk={desk} reportHref={page.reportHref} />
        <Steering view={view} desk={desk} />
      </footer>
      <output class="only-read">{sayVotes(view)}</output>
    </div>
  );
}
