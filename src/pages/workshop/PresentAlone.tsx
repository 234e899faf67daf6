import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { AlertStrip } from "../../ui/console/AlertStrip.tsx";
import type { Alert } from "../../ui/console/Alerts.tsx";
import { NotesDrawer } from "../../ui/console/NotesDrawer.tsx";
import { projectorView } from "../../workshop/projector-view.ts";
import type { App } from "../app.ts";
import { hrefOf } from "../route.ts";
import { alertsOf } from "./alerts.ts";
import { fillScreen, leaveScreen } from "./full-screen.ts";
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
  const [dismissed, setDismissed] = useState<ReadonlySet<Alert["id"]>>(new Set());
  const shown = useMemo(() => projectorView(running.state.session), [running.state.session]);
  const view = useSteady(shown);
  const leaf = useLeaf(view);
  const facilitator = useFacilitator(running, {
    onPresent: fillScreen,
    onNotes: () => setNotes(!notes),
    onLight: () => turnLight(app.settings),
    takes: leaf.takes,
  });
  useLeading(running);
  useEffect(() => leaveScreen, []);
  const dismiss = (alert: Alert["id"]): void => setDismissed(new Set([...dismissed, alert]));
  const alerts = alertsOf(facilitator, {
    keepsNothing: !app.store.persistent,
    blocked: null,
    takeOver: () => running.takeOver(),
    alone: null,
    dismiss,
  });
  const session = running.state.session.log.header.id;
  /** Who does not lead has to know it as long as it is so; all else has been read once it has been read. */
  const dismissable = (alert: Alert): Alert =>
    alert.id === "lead" ? alert : { ...alert, onDismiss: () => dismiss(alert.id) };
  return (
    <>
      <RoomWindow app={app} view={view} clock={useCallback(() => running.now(), [running])} leaf={leaf} />
      {notes ? (
        <NotesDrawer
          view={facilitator.view}
          desk={{ ...facilitator, readOnly: facilitator.lead !== "here" }}
          alerts={{ alerts: alerts.filter(({ id, onDismiss }) => onDismiss === null || !dismissed.has(id)) }}
          reportHref={hrefOf({ page: "report", session })}
          consoleHref={hrefOf({ page: "console", session })}
          homeHref={hrefOf({ page: "workshop" })}
        />
      ) : (
        <AlertStrip alerts={alerts.filter(({ id, grave }) => grave && !dismissed.has(id)).map(dismissable)} />
      )}
      <SessionDialogs facilitator={facilitator} />
    </>
  );
}
