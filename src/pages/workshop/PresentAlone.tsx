import { useCallback, useMemo, useState } from "preact/hooks";
import { NotesDrawer } from "../../ui/console/NotesDrawer.tsx";
import { projectorView } from "../../workshop/projector-view.ts";
import type { App } from "../app.ts";
import { hrefOf } from "../route.ts";
import { alertsOf } from "./alerts.ts";
import { turnLight } from "./light.ts";
import { RoomWindow } from "./RoomWindow.tsx";
import type { RunningSession } from "./running-session.ts";
import { SessionDialogs } from "./SessionDialogs.tsx";
import { useFacilitator } from "./useFacilitator.ts";
import { useLeading } from "./useLeading.ts";
import { useLeaf } from "./useLeaf.ts";
import { useSteady } from "./useSteady.ts";

/** A session with one screen: this window leads it and shows it, and the notes are on a key. */
export function PresentAlone({ app, running }: { app: App; running: RunningSession }) {
  const [notes, setNotes] = useState(false);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => projectorView(running.state.session), [running.state.session]);
  const view = useSteady(shown);
  const leaf = useLeaf(view);
  const facilitator = useFacilitator(running, {
    onPresent: () => void document.documentElement.requestFullscreen?.().catch(() => {}),
    onNotes: () => setNotes(!notes),
    onLight: () => turnLight(app.settings),
    takes: leaf.takes,
  });
  useLeading(running);
  const { lead } = facilitator;
  // This window is the projector.
  const alerts = alertsOf(
    { ...facilitator, projector: true },
    {
      keepsNothing: !app.store.persistent,
      blocked: null,
      takeOver: () => running.takeOver(),
      dismiss: (alert) => setDismissed(new Set([...dismissed, alert])),
    },
  );
  const reportHref = hrefOf({ page: "report", session: running.state.session.log.header.id });
  return (
    <>
      <RoomWindow app={app} view={view} clock={useCallback(() => running.now(), [running])} leaf={leaf} />
      {/* Who does not lead must know, whether they look at the notes or not. */}
      {(notes || lead === "elsewhere" || lead === "lost") && (
        <NotesDrawer
          view={facilitator.view}
          desk={{ ...facilitator, readOnly: lead !== "here" }}
          alerts={{ alerts: alerts.filter(({ id }) => !dismissed.has(id)) }}
          reportHref={reportHref}
        />
      )}
      <SessionDialogs facilitator={facilitator} />
    </>
  );
}
