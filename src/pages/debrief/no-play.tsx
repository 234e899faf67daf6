import { render } from "preact";
import { t } from "../../i18n/t.ts";
import { tDebrief } from "../../i18n/t-debrief.ts";
import { PlainPage } from "../../ui/base/PlainPage.tsx";
import type { App } from "../app.ts";
import type { Opening, OpeningProblem } from "./opened-play.ts";
import { hrefOf } from "../route.ts";
import { titleOf } from "../stories.ts";

/** Says why a play does not open, and where to go from here. */
export function showNoPlay(root: HTMLElement, app: App, failed: Extract<Opening, { ok: false }>): () => void {
  const { problem, scenarioId } = failed;
  document.title = `${tDebrief("opening.heading")} – ${t("app.name")}`;
  render(
    <PlainPage heading={tDebrief("opening.heading")} text={reasonOf(app, problem, scenarioId ?? "")}>
      <div class="row">
        {problem === "story-changed" && scenarioId !== null && (
          <a class="button main" href={hrefOf({ page: "play", scenario: scenarioId })}>
            {tDebrief("opening.play")}
          </a>
        )}
        <a class="button" href={hrefOf({ page: "title" })}>
          {t("missing.home")}
        </a>
      </div>
    </PlainPage>,
    root,
  );
  return () => render(null, root);
}

/** The reason in words; a story that is not here is called by its id. */
export function reasonOf(app: App, problem: OpeningProblem, scenarioId: string): string {
  const story = titleOf(app, scenarioId) ?? scenarioId;
  switch (problem) {
    case "other-story":
    case "story-changed":
      return tDebrief(`opening.${problem}`, { story });
    default:
      return tDebrief(`opening.${problem}`);
  }
}
