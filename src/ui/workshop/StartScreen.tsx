import type { ComponentChildren } from "preact";
import { t } from "../../i18n/t.ts";
import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { Settings, TieRule } from "../../workshop/settings.ts";
import { Pick } from "./Pick.tsx";
import { type TeamLook, TeamNames } from "./TeamNames.tsx";
import "./start.css";

/** A session as it is being put together. */
export interface SessionDraft {
  /** Id of the story. */
  readonly story: string;
  readonly minutes: Settings["minutes"];
  /** How many: none, or two to six. */
  readonly teams: number;
  /** Six, whether they are wanted or not, so that none is lost on the way. */
  readonly names: readonly string[];
  readonly mode: Settings["mode"];
  readonly ballot: Settings["ballot"];
  readonly tieRule: TieRule;
  readonly prediction: boolean;
  readonly metersHidden: boolean;
}

export interface StoryOffer {
  readonly id: string;
  readonly title: string;
  readonly tagline: string;
  /** False when its author has written nothing for a trainer. */
  readonly planned: boolean;
}

export interface StartScreenProps {
  stories: readonly StoryOffer[];
  draft: SessionDraft;
  offers: {
    readonly minutes: readonly Settings["minutes"][];
    readonly modes: readonly Settings["mode"][];
    readonly ballots: readonly Settings["ballot"][];
    readonly tieRules: readonly TieRule[];
    /** Of each team that there can be. */
    readonly looks: readonly TeamLook[];
  };
  keepsNothing: boolean;
  /** What came of the last thing done here. */
  message: string | null;
  /** To the run sheet and the handout of the story. */
  papersHref: string;
  homeHref: string;
  onChange: (change: Partial<SessionDraft>) => void;
  onBegin: (rehearsal: boolean, alone: boolean) => void;
  /** The sessions of this computer. */
  children: ComponentChildren;
}

/** Where a session begins: everything has a sensible answer already, so one press is enough. */
export function StartScreen(props: StartScreenProps) {
  const { draft, offers, onChange } = props;
  const together = draft.teams === 0 || draft.mode === "together";
  return (
    <main class="start-page">
      <header>
        <h1 tabIndex={-1}>{tWorkshop("start.heading")}</h1>
        <p>{tWorkshop("start.lead")}</p>
        <a href={props.homeHref}>{t("missing.home")}</a>
      </header>
      <form
        class="start-form"
        onSubmit={(event) => {
          event.preventDefault();
          props.onBegin(false, false);
        }}
      >
        <Pick
          legend={tWorkshop("start.story")}
          options={props.stories.map(({ id, title, tagline, planned }) => ({
            value: id,
            label: title,
            detail: planned ? tagline : `${tagline} ${tWorkshop("start.unplanned")}`,
          }))}
          value={draft.story}
          onPick={(story) => onChange({ story })}
        />
        <div class="start-rest">
          <Pick
            legend={tWorkshop("start.minutes")}
            options={offers.minutes.map((value) => ({
              value,
              label: tWorkshop("start.minutesOf", { minutes: value }),
            }))}
            value={draft.minutes}
            onPick={(minutes) => onChange({ minutes })}
          />
          <Pick
            legend={tWorkshop("start.teams")}
            options={[0, 2, 3, 4, 5, 6].map((value) => ({
              value,
              label: value === 0 ? tWorkshop("start.noTeams") : String(value),
            }))}
            value={draft.teams}
            onPick={(teams) => onChange({ teams })}
          />
          {draft.teams > 0 && (
            <>
              <TeamNames
                names={draft.names.slice(0, draft.teams)}
                looks={offers.looks}
                onName={(n, name) => onChange({ names: draft.names.with(n, name) })}
              />
              <Pick
                legend={tWorkshop("start.mode")}
                options={offers.modes.map((value) => ({ value, label: tWorkshop(`start.mode.${value}`) }))}
                value={draft.mode}
                onPick={(mode) => onChange({ mode })}
              />
            </>
          )}
          {draft.teams > 0 && together && (
            <Pick
              legend={tWorkshop("start.ballot")}
              options={offers.ballots.map((value) => ({ value, label: tWorkshop(`start.ballot.${value}`) }))}
              value={draft.ballot}
              onPick={(ballot) => onChange({ ballot })}
            />
          )}
          {together && (
            <Pick
              legend={tWorkshop("start.tie")}
              options={offers.tieRules.map((value) => ({ value, label: tWorkshop(`start.tie.${value}`) }))}
              value={draft.tieRule}
              onPick={(tieRule) => onChange({ tieRule })}
            />
          )}
          <fieldset class="picks">
            <legend>{tWorkshop("start.more")}</legend>
            {together && (
              <label>
                <input
                  type="checkbox"
                  checked={draft.prediction}
                  onChange={(event) => onChange({ prediction: event.currentTarget.checked })}
                />
                {tWorkshop("start.prediction")}
              </label>
            )}
            <label>
              <input
                type="checkbox"
                checked={draft.metersHidden}
                onChange={(event) => onChange({ metersHidden: event.currentTarget.checked })}
              />
              {tWorkshop("start.metersHidden")}
            </label>
          </fieldset>
          {props.keepsNothing && <p>{tWorkshop("start.keepsNothing")}</p>}
          <div class="row">
            <button type="submit" class="button main">
              {tWorkshop("start.go")}
            </button>
            <button type="button" class="button" onClick={() => props.onBegin(true, false)}>
              {tWorkshop("start.rehearse")}
            </button>
            <button type="button" class="button" onClick={() => props.onBegin(false, true)}>
              {tWorkshop("start.alone")}
            </button>
            <a class="button" href={props.papersHref}>
              {tWorkshop("start.papers")}
            </a>
          </div>
          <p>
            <small>{tWorkshop("start.aloneHint")}</small>
          </p>
          <output class="start-message">{props.message}</output>
        </div>
      </form>
      {props.children}
    </main>
  );
}
