import { render } from "preact";
import { debriefOf } from "../debrief/report.ts";
import { t } from "../i18n/t.ts";
import { tDebrief } from "../i18n/t-debrief.ts";
import { DebriefScreen } from "../ui/debrief/DebriefScreen.tsx";
import { LinkedNote } from "../ui/debrief/keep/LinkedNote.tsx";
import type { App } from "./app.ts";
import { newSaveId } from "./chance.ts";
import { KeepHere } from "./KeepHere.tsx";
import { showMissing } from "./missing.tsx";
import { showNoPlay } from "./no-play.tsx";
import { openPlay } from "./opened-play.ts";
import { hrefOf, parseRoute } from "./route.ts";
import { saveOf } from "./useAutosave.ts";

/** Looks back on a play, finished or not: a saved one, or one that the address holds. */
export async function mount(root: HTMLElement, app: App): Promise<() => void> {
  const route = parseRoute(location.search);
  if (route.page !== "debrief") return showMissing(root, t("missing.save"));
  const opening = await openPlay(app, route);
  if (!opening.ok) return showNoPlay(root, app, opening);

  const { story, running, save } = opening.opened;
  const { scenario } = story;
  document.title = `${tDebrief("debrief.heading")} – ${scenario.title} – ${t("app.name")}`;
  const debrief = debriefOf(running.view);
  if (route.guide !== undefined) {
    const { GuidedPage } = await import("./GuidedPage.tsx");
    render(<GuidedPage app={app} route={route} opened={opening.opened} debrief={debrief} />, root);
    return () => render(null, root);
  }

  const drawing = (): SVGSVGElement | null => root.querySelector<SVGSVGElement>(".plane svg");

  /** Makes somebody's play one's own. */
  function keep(): boolean {
    const own = saveOf(running, newSaveId());
    const kept = app.saves.put(own);
    if (kept) app.go({ page: "debrief", save: own.id });
    return kept;
  }

  render(
    <DebriefScreen
      debrief={debrief}
      playHref={save && hrefOf({ page: "play", save: save.id })}
      againHref={hrefOf({ page: "play", scenario: scenario.id })}
      guideHref={hrefOf({ ...route, guide: 1 })}
      homeHref={hrefOf({ page: "title" })}
      onPrint={() => print()}
      note={save === null && <LinkedNote changed={running.changed} onKeep={keep} />}
      keep={<KeepHere opened={opening.opened} debrief={debrief} drawing={drawing} />}
    />,
    root,
  );
  return () => render(null, root);
}
