import { render } from "preact";
import { t } from "../i18n/t.ts";
import { tPapers } from "../i18n/t-papers.ts";
import { PapersScreen } from "../ui/papers/PapersScreen.tsx";
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
  const name = tPapers(minutes === undefined ? "papers.handout" : "papers.runSheet");
  const planned = scenario.trainer?.agendas.map((plan) => plan.minutes) ?? [];
  document.title = `${name} – ${scenario.title} – ${t("app.name")}`;
  render(
    <PapersScreen
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
      ]}
      paper={minutes === undefined ? { handout: handoutOf(scenario) } : { runSheet: runSheetOf(scenario, minutes) }}
      homeHref={hrefOf({ page: "title" })}
      onPrint={() => print()}
    />,
    root,
  );
  return () => render(null, root);
}
