import { render } from "preact";
import { debriefOf } from "../debrief/report.ts";
import { t } from "../i18n/t.ts";
import { tDebrief } from "../i18n/t-debrief.ts";
import { compile } from "../story/compile.ts";
import { run } from "../story/running.ts";
import { DebriefScreen } from "../ui/debrief/DebriefScreen.tsx";
import type { App } from "./app.ts";
import { showMissing } from "./missing.tsx";
import { hrefOf, parseRoute } from "./route.ts";
import { scenarioOf } from "./stories.ts";

/** Looks back on a saved play, finished or not. */
export async function mount(root: HTMLElement, app: App): Promise<() => void> {
  const route = parseRoute(location.search);
  const save = "save" in route ? app.saves.get(route.save) : null;
  if (!save) return showMissing(root, tDebrief("debrief.missing"));
  const scenario = await scenarioOf(app, save.play.scenarioId);
  if (!scenario) return showMissing(root, t("saves.needsFile"));

  const running = run(compile(scenario), save.play, { turned: save.finished });
  running.stop();
  document.title = `${tDebrief("debrief.heading")} – ${scenario.title} – ${t("app.name")}`;
  render(
    <DebriefScreen
      debrief={debriefOf(running.view)}
      playHref={hrefOf({ page: "play", save: save.id })}
      againHref={hrefOf({ page: "play", scenario: scenario.id })}
      homeHref={hrefOf({ page: "title" })}
      onPrint={() => print()}
    />,
    root,
  );
  return () => render(null, root);
}
