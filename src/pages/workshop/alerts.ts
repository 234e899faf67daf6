import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { Alert } from "../../ui/console/Alerts.tsx";
import { clockOf } from "../../ui/console/clock.ts";
import { writeLog } from "../../workshop/log.ts";
import type { Session } from "../../workshop/session.ts";
import { download } from "../download.ts";
import { fileNameOf } from "../file-name.ts";
import type { SessionNow } from "./useSession.ts";

interface Ways {
  /** True when this browser forgets everything. */
  readonly keepsNothing: boolean;
  /** The projector's page, when the browser has kept its window shut. */
  readonly blocked: string | null;
  readonly takeOver: () => void;
  /** Goes on with one screen; null where that is so already. */
  readonly alone: (() => void) | null;
  readonly dismiss: (id: string) => void;
}

/** What the person who leads must know now, the gravest first. */
export function alertsOf(now: SessionNow, ways: Ways): Alert[] {
  return [
    ...leadAlerts(now, ways),
    ...savingAlerts(now, ways),
    ...reopenedAlerts(now, ways),
    ...screenAlerts(now, ways),
  ];
}

function leadAlerts({ lead }: SessionNow, { takeOver }: Ways): Alert[] {
  const action = { label: tWorkshop("alert.takeOver"), onClick: takeOver };
  switch (lead) {
    case "asking":
      return [{ id: "lead", text: tWorkshop("alert.asking"), onDismiss: null }];
    case "elsewhere":
      return [{ id: "lead", text: tWorkshop("alert.elsewhere"), grave: true, action, onDismiss: null }];
    case "lost":
      return [{ id: "lead", text: tWorkshop("alert.taken"), grave: true, action, onDismiss: null }];
    default:
      return [];
  }
}

function savingAlerts({ unsaved, session }: SessionNow, { keepsNothing }: Ways): Alert[] {
  if (!unsaved && !keepsNothing) return [];
  const text = tWorkshop(unsaved ? "alert.unsaved" : "alert.keepsNothing");
  const action = { label: tWorkshop("alert.log"), onClick: () => downloadLog(session) };
  return [{ id: "unsaved", text, grave: true, action, onDismiss: null }];
}

function reopenedAlerts({ reopened, lead, view }: SessionNow, { dismiss }: Ways): Alert[] {
  if (reopened === null || lead !== "here") return [];
  const { lost, changed } = reopened;
  const words = [
    lost > 0 ? tWorkshop("alert.lost", { count: lost }) : tWorkshop("alert.reopened"),
    ...(view.timer?.running === false ? [tWorkshop("alert.paused")] : []),
    ...(changed ? [tWorkshop("alert.changed")] : []),
  ];
  return [{ id: "reopened", text: words.join(" "), onDismiss: () => dismiss("reopened") }];
}

function screenAlerts({ view, projector }: SessionNow, { blocked, alone }: Ways): Alert[] {
  const { pause, blank, frozen, metersHidden } = view;
  const stays = (id: string, text: string): Alert => ({ id, text, onDismiss: null });
  if (blocked !== null) {
    const link = { label: tWorkshop("console.presentLink"), href: blocked };
    return [{ ...stays("blocked", tWorkshop("console.presentBlocked")), link }];
  }
  const missing = !projector && view.phase !== "over" && alone !== null;
  const room = [
    ...(blank ? [tWorkshop("screen.blank")] : []),
    ...(pause ? [breakWords(pause.left)] : []),
    ...(frozen ? [tWorkshop("screen.frozen")] : []),
    ...(metersHidden ? [tWorkshop("screen.metersHidden")] : []),
    ...(missing ? [tWorkshop("screen.none")] : []),
  ];
  const action = missing && { action: { label: tWorkshop("screen.alone"), onClick: alone } };
  return room.length === 0 ? [] : [{ ...stays("screen", room.join(" ")), ...action }];
}

const breakWords = (left: number): string =>
  left > 0
    ? tWorkshop("screen.break", { left: clockOf(left) })
    : tWorkshop("screen.breakOver", { over: clockOf(left) });

function downloadLog({ log, rules }: Session): void {
  const name = `${fileNameOf(rules.story.scenario.title)}-${log.header.startedAt.slice(0, 10)}.session`;
  download(name, new Blob([writeLog(log)], { type: "application/x-ndjson" }));
}
