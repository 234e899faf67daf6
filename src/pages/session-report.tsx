import { render } from "preact";
import { t } from "../i18n/t.ts";
import { tPapers } from "../i18n/t-papers.ts";
import { PapersFrame } from "../ui/papers/PapersFrame.tsx";
import { SessionReport } from "../ui/papers/SessionReport.tsx";
import { reportCsv, reportJson } from "../workshop/report-table.ts";
import { reportOf, type SessionReport as Report } from "../workshop/report.ts";
import { replayLog } from "../workshop/session.ts";
import type { App } from "./app.ts";
import { download } from "./download.ts";
import { BYTE_ORDER_MARK } from "./export-decisions.ts";
import { showMissing } from "./missing.tsx";
import { hrefOf, parseRoute } from "./route.ts";
import { openStored } from "./workshop/stored-session.ts";

/** What a session was, for print and for files. */
export async function mount(root: HTMLElement, app: App): Promise<() => void> {
  const route = parseRoute(location.search);
  const stored = route.page === "report" ? await openStored(app, route.session) : null;
  if (stored === null || !stored.ok) return showMissing(root, tPapers(PROBLEMS[stored?.problem ?? "none"]));

  const report = reportOf(replayLog(stored.story, stored.log).session);
  document.title = `${tPapers("report.name")} – ${report.scenario.title} – ${t("app.name")}`;
  render(
    <PapersFrame
      ways={[
        { label: tPapers("report.csv"), onClick: () => exportReport(report, "csv") },
        { label: tPapers("report.json"), onClick: () => exportReport(report, "json") },
        { label: tPapers("report.back"), href: hrefOf({ page: "workshop" }) },
      ]}
      onPrint={() => print()}
    >
      <SessionReport report={report} day={dayOf(report)} />
    </PapersFrame>,
    root,
  );
  return () => render(null, root);
}

const PROBLEMS = {
  none: "report.none",
  "no-story": "report.noStory",
  "newer-version": "report.newer",
  "not-a-log": "report.damaged",
  "too-large": "report.damaged",
} as const;

const dayOf = ({ startedAt }: Report): string =>
  new Date(startedAt).toLocaleDateString(undefined, { dateStyle: "long" });

function exportReport(report: Report, format: "csv" | "json"): void {
  const content =
    format === "csv"
      ? new Blob([BYTE_ORDER_MARK + reportCsv(report)], { type: "text/csv;charset=utf-8" })
      : new Blob([reportJson(report)], { type: "application/json" });
  download(`both-hats-session-${report.scenario.id}-${report.startedAt.slice(0, 10)}.${format}`, content);
}
