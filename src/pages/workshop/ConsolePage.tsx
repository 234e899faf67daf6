import { useEffect, useState } from "preact/hooks";
import type { Alert } from "../../ui/console/Alerts.tsx";
import { ConsoleScreen } from "../../ui/console/ConsoleScreen.tsx";
import type { App } from "../app.ts";
import { hrefOf } from "../route.ts";
import { alertsOf } from "./alerts.ts";
import { openProjector } from "./projector-window.ts";
import type { RunningSession } from "./running-session.ts";
import { turnLight } from "./light.ts";
import { SessionDialogs } from "./SessionDialogs.tsx";
import { useFacilitator } from "./useFacilitator.ts";
import { useLeading } from "./useLeading.ts";
import { useWakeLock } from "./useWakeLock.ts";

interface ConsolePageProps {
  app: App;
  running: RunningSession;
  title: string;
}

/** Wires the console: one session, one person who leads it, and the projector's window. */
export function ConsolePage({ app, running, title }: ConsolePageProps) {
  const { id } = running.state.session.log.header;
  const presentHref = hrefOf({ page: "present", session: id });
  const [shut, setShut] = useState(false);
  const [dismissed, setDismissed] = useState<ReadonlySet<Alert["id"]>>(new Set());
  const present = (): void => setShut(!openProjector(presentHref, id, running.state.projector));
  const facilitator = useFacilitator(running, {
    onPresent: present,
    onLight: () => turnLight(app.settings),
    // What the room has not read yet comes before the next step.
    takes: ({ kind }) => (kind === "next" || kind === "back") && running.turnLeaf(kind === "next" ? 1 : -1),
  });
  const { view, lead, projector } = facilitator;
  useWakeLock();
  useLeading(running);
  useEffect(() => setDismissed(new Set()), [lead]);

  const alerts = alertsOf(facilitator, {
    keepsNothing: !app.store.persistent,
    blocked: shut && !projector ? presentHref : null,
    takeOver: () => running.takeOver(),
    alone: () => app.go({ page: "present", session: id, alone: "yes" }),
    dismiss: (alert) => setDismissed(new Set([...dismissed, alert])),
  });
  return (
    <>
      <ConsoleScreen
        view={view}
        desk={{ ...facilitator, readOnly: lead !== "here" }}
        alerts={{ alerts: alerts.filter(({ id }) => !dismissed.has(id)) }}
        title={title}
        projectorOpen={projector}
        onPresent={present}
        reportHref={hrefOf({ page: "report", session: id })}
        homeHref={hrefOf({ page: "workshop" })}
      />
      <SessionDialogs facilitator={facilitator} />
    </>
  );
}
