import { t } from "../../../i18n/t.ts";
import { tProjector } from "../../../i18n/t-projector.ts";
import type { EndingView } from "../../../story/view.ts";
import type { RoomView } from "../../../workshop/projector-view.ts";
import { Prose } from "../../base/Prose.tsx";
import { alikeOf } from "../letters.ts";
import type { Step } from "../step.ts";
import { Whose } from "../TeamMark.tsx";
import { figuresOf } from "./scene.tsx";
import "../../play/ending.css";
import "../looking-back.css";

/** How it ends, for each company. */
export function ending(view: RoomView): Step {
  const ends = alikeOf(view, ({ ending: how }) => how);
  const [first] = ends;
  return {
    title: view.mode === "together" && first ? first.what.title : t("ending.heading"),
    aside: figuresOf(view),
    main:
      first === undefined ? (
        <p>{tProjector("ending.broken")}</p>
      ) : (
        ends.map(({ teams, what }) => (
          <article key={what.id} class="new-leaf">
            <Whose teams={teams} />
            {teams.length > 0 && <h2>{what.title}</h2>}
            <OutcomeBox ending={what} />
            <Prose text={what.text} />
          </article>
        ))
      ),
  };
}

/** What an outcome is called and means. */
export function OutcomeBox({ ending: { outcome } }: { ending: Pick<EndingView, "outcome"> }) {
  return (
    <p class={`outcome ${outcome}`}>
      <b>{t(`outcome.${outcome}`)}</b>
      <span>{t(`outcome.${outcome}.means`)}</span>
    </p>
  );
}
