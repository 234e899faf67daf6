import { render } from "preact";
import { debriefOf } from "../debrief/report.ts";
import { t } from "../i18n/t.ts";
import { tDebrief } from "../i18n/t-debrief.ts";
import { createReflections } from "../storage/reflections.ts";
import type { App } from "./app.ts";
import { keptGuess } from "./debrief/kept-guess.ts";
import { showMissing } from "./missing.tsx";
import { showNoPlay } from "./debrief/no-play.tsx";
import { openPlay } from "./debrief/opened-play.ts";
import { parseRoute } from "./route.ts";

/** Looks back on a play, finished or not: a saved one, or one that the address holds. */
export async function mount(root: HTMLElement, app: App): Promise<() => void> {
  const route = parseRoute(location.search);
  if (route.page !== "debrief") return showMissing(root, t("missing.save"));
  const opening = await openPlay(app, route);
  if (!opening.ok) return showNoPlay(root, app, opening);

  const { opened } = opening;
  const debrief = debriefOf(opened.running.view);
  document.title = `${tDebrief("debrief.heading")} – ${opened.story.scenario.title} – ${t("app.name")}`;
  const { guide, ...whole } = route;
  // The questions show some of what is to be guessed first.
  const isGuided = guide !== undefined && keptGuess(createReflections(app.store), opened) !== undefined;
  if (!isGuided) {
    if (guide !== undefined) app.rename(whole);
    const { DebriefPage } = await import("./debrief/DebriefPage.tsx");
    const drawing = () => root.querySelector<SVGSVGElement>(".plane svg.chart");
    render(<DebriefPage app={app} route={whole} opened={opened} debrief={debrief} drawing={drawing} />, root);
  } else {
    const { GuidedPage } = await import("./debrief/GuidedPage.tsx");
    render(<GuidedPage app={app} route={route} opened={opened} debrief={debrief} />, root);
  }
  return () => render(null, root);
}
