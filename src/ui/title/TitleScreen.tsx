import { t } from "../../i18n/t.ts";
import { TwoHats } from "./TwoHats.tsx";
import "./title.css";

/** A story to choose. */
export interface ScenarioCardView {
  readonly id: string;
  readonly title: string;
  readonly tagline: string;
  readonly role: string;
  readonly minutes: number;
  readonly href: string;
}

export interface TitleScreenProps {
  scenarios: readonly ScenarioCardView[];
  /** The last play that is not over, if there is one. */
  carryOn: { readonly title: string; readonly detail: string; readonly href: string } | null;
  /** Whether all of the game is on this device, and whether a newer version waits. */
  offline: "no" | "ready" | "newer";
  /** True when the newer version was asked for while another window was in the middle of something. */
  busyElsewhere: boolean;
  /** To sessions that are led with a room. */
  workshopHref: string;
  onNewer: () => void;
  /** True when this browser forgets everything. */
  keepsNothing: boolean;
  onSettings: () => void;
  onSaves: () => void;
  onOwn: () => void;
}

/** The front door: what this is, and the stories to choose from. */
export function TitleScreen(props: TitleScreenProps) {
  return (
    <div class="title-page">
      <header class="title-head">
        <TwoHats />
        <div class="title-name">
          <h1>{t("app.name")}</h1>
          <p>{t("title.tagline")}</p>
          {props.carryOn && (
            <a class="button main carry-on" href={props.carryOn.href}>
              <span>
                {t("title.continue", { title: props.carryOn.title })}
                <small>{props.carryOn.detail}</small>
              </span>
            </a>
          )}
        </div>
      </header>
      <main class="title-main">
        <section aria-labelledby="stories">
          <h2 id="stories">{t("title.choose")}</h2>
          {props.scenarios.length === 0 && <p>{t("title.none")}</p>}
          <ul class="stories">
            {props.scenarios.map((scenario) => (
              <li key={scenario.id}>
                <ScenarioCard {...scenario} />
              </li>
            ))}
          </ul>
        </section>
        <section class="how" aria-labelledby="how">
          <h2 id="how">{t("title.howHeading")}</h2>
          <ol>
            <li>{t("title.how1")}</li>
            <li>{t("title.how2")}</li>
            <li>{t("title.how3")}</li>
          </ol>
          <a class="button" href={props.workshopHref}>
            {t("title.workshop")}
          </a>
        </section>
      </main>
      <footer class="title-foot">
        <div class="row">
          <button type="button" class="button" onClick={props.onSaves}>
            {t("title.saves")}
          </button>
          <button type="button" class="button" onClick={props.onOwn}>
            {t("title.own")}
          </button>
          <button type="button" class="button" onClick={props.onSettings}>
            {t("title.settings")}
          </button>
        </div>
        <output class="title-offline">
          {props.offline === "ready" && t("title.offline")}
          {props.offline === "newer" && (
            <>
              {t(props.busyElsewhere ? "title.newerBusy" : "title.newer")}{" "}
              <button type="button" class="button" onClick={props.onNewer}>
                {t("title.useNewer")}
              </button>
            </>
          )}
        </output>
        {props.keepsNothing && <p>{t("play.notSaved")}</p>}
        <p>{t("title.credits")}</p>
      </footer>
    </div>
  );
}

function ScenarioCard({ title, tagline, role, minutes, href }: ScenarioCardView) {
  return (
    <a class="story-card sheet" href={href}>
      <h3>{title}</h3>
      <p class="story-role">{t("title.role", { role })}</p>
      <p>{tagline}</p>
      <p class="story-minutes">{t("title.minutes", { minutes })}</p>
    </a>
  );
}
