import { render } from "preact";
import { t } from "../../i18n/t.ts";
import { tWorkshop } from "../../i18n/t-workshop.ts";
import { PlainPage } from "../../ui/base/PlainPage.tsx";
import { hrefOf } from "../route.ts";
import type { StoredSession } from "./stored-session.ts";

type Problem = Extract<StoredSession, { ok: false }>["problem"];

/** Says why a session does not open, and where to go from here. */
export function showNoSession(root: HTMLElement, problem: Problem): () => void {
  document.title = `${tWorkshop("log.heading")} – ${t("app.name")}`;
  render(
    <PlainPage heading={tWorkshop("log.heading")} text={tWorkshop(`log.${problem}`)}>
      <a class="button main" href={hrefOf({ page: "workshop" })}>
        {tWorkshop("log.back")}
      </a>
    </PlainPage>,
    root,
  );
  return () => render(null, root);
}
