import { useState } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import type { EndingView } from "../../story/view.ts";
import { Prose } from "../base/Prose.tsx";
import { useHeadingFocus } from "../base/useHeadingFocus.ts";
import "./ending.css";

interface EndingCardProps {
  ending: EndingView;
  /** Where the debrief of this play is. */
  debriefHref: string;
  onAgain: () => void;
  /** Saves the last picture with the figures; rejects when that cannot be done. */
  onPoster: () => Promise<void>;
  homeHref: string;
}

/** How a story ends, and the ways on from there. */
export function EndingCard({ ending, debriefHref, onAgain, onPoster, homeHref }: EndingCardProps) {
  const heading = useHeadingFocus<HTMLHeadingElement>(ending.id);
  const [failed, setFailed] = useState(false);
  const save = () => {
    setFailed(false);
    onPoster().catch(() => setFailed(true));
  };
  return (
    <article class="card">
      <p class="card-over">{t(ending.early ? "ending.early" : "ending.heading")}</p>
      <h2 ref={heading} tabIndex={-1}>
        {ending.title}
      </h2>
      <p class={`outcome ${ending.outcome}`}>
        <b>{t(`outcome.${ending.outcome}`)}</b>
        <span>{t(`outcome.${ending.outcome}.means`)}</span>
      </p>
      <Prose text={ending.text} />
      {failed && <p role="alert">{t("ending.posterFailed")}</p>}
      <div class="card-foot row">
        <a class="button main" href={debriefHref}>
          {t("ending.debrief")}
        </a>
      </div>
      {/* Only the way to the debrief stays in view: four buttons would cover the last lines on a phone. */}
      <div class="row">
        <button type="button" class="button" onClick={save}>
          {t("ending.poster")}
        </button>
        <button type="button" class="button" onClick={onAgain}>
          {t("ending.again")}
        </button>
        <a class="button" href={homeHref}>
          {t("ending.other")}
        </a>
      </div>
    </article>
  );
}
