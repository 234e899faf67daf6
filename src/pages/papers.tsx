import { render } from "preact";
import { t } from "../i18n/t.ts";
import { tPapers } from "../i18n/t-papers.ts";
import { Handout } from "../ui/papers/Handout.tsx";
import { PapersFrame } from "../ui/papers/PapersFrame.tsx";
import { RunSheet } from "../ui/papers/RunSheet.tsx";
import { handoutOf } from "../workshop/handout.ts";
import { runSheetOf } from "../workshop/run-sheet.ts";
import type { App } from "./app.ts";
import { showMissing } from "./missing.tsx";
import { hrefOf, parseRoute } from "./route.ts";
import { scenarioOf } from "./stories.ts";

/** What a facilitator prints before a session: a run sheet for so many minutes, or the handout. */
export async function mount(root: HTMLElement, app: App): Promise<() => void> {
  const route = parseRoute(location.search);
  if (route.page !== "papers") return showMissing(root, t("missing.text", { page: "papers" }));
  const scenario = await scenarioOf(app, route.scenario);
  if (!scenario) return showMissing(root, t("missing.story", { scenario: route.scenario }));

  const { minutes } = route;
  const sheet = minutes === undefined ? null : runSheetOf(scenario, minutes);
  const name = tPapers(minutes === undefined ? "papers.handout" : "papers.runSheet");
  const planned = scenario.trainer?.agendas.map((plan) => plan.minutes) ?? [];
  document.title = `${name} – ${scenario.title} – ${t("app.name")}`;
  render(
    <PapersFrame
      ways={[
        ...planned.map((length) => ({
          label: `${tPapers("papers.runSheet")}, ${tPapers("papers.minutes", { minutes: length })}`,
          href: hrefOf({ page: "papers", scenario: scenario.id, minutes: length }),
          open: minutes === length,
        })),
        {
          label: tPapers("papers.handout"),
          href: hrefOf({ page: "papers", scenario: scenario.id }),
          open: minutes === undefined,
        },
        { label: tPapers("report.back"), href: hrefOf({ page: "workshop" }) },
      ]}
      onPrint={() => print()}
    >
      {minutes === undefined && <Handout handout={handoutOf(scenario)} />}
      {sheet && <RunSheet sheet={sheet} />}
      {minutes !== undefined && sheet === null && <p class="papers-problem">{tPapers("papers.noPlan")}</p>}
    </PapersFrame>,
    root,
  );
  return () => render(null, root);
}
