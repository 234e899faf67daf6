import type { Figure } from "../../company/figures.ts";
import { t } from "../../i18n/t.ts";
import type { AftermathView } from "../../story/view.ts";
import { HatIcon } from "../base/HatIcon.tsx";
import { LetterIcon } from "../base/icons.tsx";
import { Prose } from "../base/Prose.tsx";
import { useHeadingFocus } from "../base/useHeadingFocus.ts";
import { Change } from "./Change.tsx";
import "./aftermath.css";

interface AftermathCardProps {
  sceneTitle: string;
  number: number;
  aftermath: AftermathView;
  /** What the picture is leading the eye to: a figure, the hat, or the weather. All words are there at any time. */
  part: string | null;
  onProceed: () => void;
}

/** What a decision did: which hat it wore, what happened, what came back from earlier, what moved, and why. */
export function AftermathCard({ sceneTitle, number, aftermath, part, onProceed }: AftermathCardProps) {
  const heading = useHeadingFocus<HTMLHeadingElement>(`${number}`);
  const { choice, result, why, changes, arrivals } = aftermath;
  return (
    <article class="card">
      <p class="card-over">{sceneTitle}</p>
      <h2 ref={heading} tabIndex={-1}>
        {t("aftermath.heading")}
      </h2>
      <div class={`taken ${choice.hat} ${part === "hat" ? "shown" : ""}`}>
        <HatIcon hat={choice.hat} />
        <div>
          <p class="taken-hat">{t(`hat.${choice.hat}.did`)}</p>
          <p class="taken-label">
            <span class="only-read">{t("aftermath.youChose")}: </span>
            {choice.label}
          </p>
        </div>
      </div>
      <Prose text={result} />
      {arrivals.map((arrival) => (
        <section key={arrival.id} class="arrival">
          <h3>
            <LetterIcon />
            {t("aftermath.arrived")}
          </h3>
          <Prose text={arrival.text} />
          <p class="arrival-from">{t("aftermath.because", { from: arrival.from })}</p>
        </section>
      ))}
      <section class="why">
        <h3>{t("aftermath.why")}</h3>
        <Prose text={why} />
      </section>
      <section>
        <h3 class="card-ask">{t("aftermath.changed")}</h3>
        {changes.length === 0 && <p>{t("aftermath.nothing")}</p>}
        <ul class="changes">
          {changes.map(({ figure, before, after }) => (
            <li key={figure} class={`changed ${figure} ${partOf(figure) === part ? "shown" : ""}`}>
              <span>{t(`figure.${figure}`)}</span> <b>{after}</b> <Change before={before} after={after} />
            </li>
          ))}
        </ul>
      </section>
      <div class="card-foot">
        <button type="button" class="button main" aria-keyshortcuts="Enter Space" onClick={onProceed}>
          {t("play.proceed")}
        </button>
      </div>
    </article>
  );
}

/** What in the picture a figure can be seen by. */
function partOf(figure: Figure): string {
  if (figure === "leadership" || figure === "management") return "hat";
  return figure === "chaos" || figure === "stagnation" ? "weather" : figure;
}
