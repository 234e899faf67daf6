import { t } from "../../i18n/t.ts";
import type { ActView } from "../../story/view.ts";
import { Prose } from "../base/Prose.tsx";
import { useHeadingFocus } from "../base/useHeadingFocus.ts";
import "./intro.css";

/** What a player is told before the first act. */
export interface BriefingView {
  readonly role: string;
  /** Paragraphs. */
  readonly briefing: readonly string[];
  readonly company: { readonly name: string; readonly about: string };
  readonly cast: readonly {
    readonly id: string;
    readonly name: string;
    readonly job: string;
    readonly about: string;
    /** The colour of what the person wears on the stage. */
    readonly cloth: string;
  }[];
}

/** Who you are, where, and with whom. */
export function BriefingCard({ briefing, onProceed }: { briefing: BriefingView; onProceed: () => void }) {
  const heading = useHeadingFocus<HTMLHeadingElement>("briefing");
  return (
    <article class="card">
      <p class="card-over">{t("briefing.heading")}</p>
      <h2 ref={heading} tabIndex={-1}>
        {t("briefing.you", { role: briefing.role })}
      </h2>
      <Prose text={briefing.briefing} />
      <h3>{t("briefing.company", { name: briefing.company.name })}</h3>
      <p>{briefing.company.about}</p>
      <h3>{t("briefing.cast")}</h3>
      <ul class="cast">
        {briefing.cast.map(({ id, name, job, about, cloth }) => (
          <li key={id}>
            <span class={`badge cloth-${cloth}`} aria-hidden="true">
              {name.slice(0, 1)}
            </span>
            <span>
              <b>{name}</b>, {job}
              <br />
              <span class="cast-about">{about}</span>
            </span>
          </li>
        ))}
      </ul>
      <Foot label={t("briefing.start")} onProceed={onProceed} />
    </article>
  );
}

/** The page between two acts. */
export function ActCard({ act, onProceed }: { act: ActView; onProceed: () => void }) {
  const heading = useHeadingFocus<HTMLHeadingElement>(`act ${act.number}`);
  return (
    <article class="card act-card">
      <p class="card-over">{t("act.number", { number: act.number, of: act.of })}</p>
      <h2 ref={heading} tabIndex={-1}>
        {act.title}
      </h2>
      <Prose text={act.intro} />
      <Foot label={t("act.start")} onProceed={onProceed} />
    </article>
  );
}

function Foot({ label, onProceed }: { label: string; onProceed: () => void }) {
  return (
    <div class="card-foot">
      <button type="button" class="button main" aria-keyshortcuts="Enter Space" onClick={onProceed}>
        {label}
      </button>
    </div>
  );
}
