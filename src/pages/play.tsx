import { render } from "preact";
import { t } from "../i18n/t.ts";
import { compile } from "../story/compile.ts";
import { newPlay, type Play } from "../story/play.ts";
import type { App } from "./app.ts";
import { newSaveId, newSeed } from "./chance.ts";
import { showMissing } from "./missing.tsx";
import { PlayPage } from "./PlayPage.tsx";
import { parseRoute } from "./route.ts";
import { scenarioOf } from "./stories.ts";

/** A story being played: a new one, or the one that a save holds. */
export async function mount(root: HTMLElement, app: App): Promise<() => void> {
  const route = parseRoute(location.search);
  const save = "save" in route ? app.saves.get(route.save) : null;
  if ("save" in route && !save) return showMissing(root, t("missing.save"));
  const scenarioId = save?.play.scenarioId ?? ("scenario" in route ? route.scenario : "");
  const scenario = await scenarioOf(app, scenarioId);
  if (!scenario) return showMissing(root, t(save ? "saves.needsFile" : "missing.story", { scenario: scenarioId }));

  const story = compile(scenario);
  const play: Play = save?.play ?? newPlay(story, newSeed());
  document.title = `${scenario.title} – ${t("app.name")}`;
  const letVersionGo = app.offline.keepVersion();
  render(
    <PlayPage
      app={app}
      story={story}
      play={play}
      saveId={save?.id ?? newSaveId()}
      finished={save?.finished ?? false}
    />,
    root,
  );
  return () => {
    render(null, root);
    letVersionGo();
  };
}
