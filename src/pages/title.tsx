import { render } from "preact";
import { useState } from "preact/hooks";
import { scenarios } from "virtual:scenarios";
import { t } from "../i18n/t.ts";
import { useLazy } from "../ui/base/useLazy.ts";
import { TitleScreen, type TitleScreenProps } from "../ui/title/TitleScreen.tsx";
import type { App } from "./app.ts";
import { hrefOf } from "./route.ts";
import { progressOf, whenOf } from "./save-words.ts";
import type { TitlePanel } from "./title-panels.tsx";
import { titleOf } from "./stories.ts";
import { useOffline } from "./useOffline.ts";

export function mount(root: HTMLElement, app: App): () => void {
  document.title = t("app.name");
  render(<TitlePage app={app} />, root);
  return () => render(null, root);
}

const loadPanels = () => import("./title-panels.tsx");

function TitlePage({ app }: { app: App }) {
  const [panel, setPanel] = useState<TitlePanel | null>(null);
  const offline = useOffline(app.offline);
  const [busy, setBusy] = useState(false);
  const panels = useLazy(loadPanels, panel !== null);
  return (
    <>
      <TitleScreen
        scenarios={scenarios.map((scenario) => ({
          ...scenario,
          href: hrefOf({ page: "play", scenario: scenario.id }),
        }))}
        carryOn={carryOn(app)}
        offline={offline}
        busyElsewhere={busy}
        workshopHref={hrefOf({ page: "workshop" })}
        onNewer={() => void app.offline.useNewer().then((used) => setBusy(!used))}
        keepsNothing={!app.store.persistent}
        onSettings={() => setPanel("settings")}
        onSaves={() => setPanel("saves")}
        onOwn={() => setPanel("own")}
      />
      {panel && panels && <panels.TitlePanels app={app} panel={panel} onClose={() => setPanel(null)} />}
    </>
  );
}

/** The last play that is not over and whose story is here. */
function carryOn(app: App): TitleScreenProps["carryOn"] {
  for (const save of app.saves.list()) {
    const title = titleOf(app, save.play.scenarioId);
    if (save.finished || title === null) continue;
    const detail = t("title.continueDetail", { decision: progressOf(save), when: whenOf(save) });
    return { title, detail, href: hrefOf({ page: "play", save: save.id }) };
  }
  return null;
}
