import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import { tProjector } from "../../i18n/t-projector.ts";
import type { CompanyView } from "../../workshop/projector-view.ts";
import type { Team, TeamId } from "../../workshop/settings.ts";
import { describeStage } from "../play/describe.ts";
import { Meters } from "./Meters.tsx";
import { TeamMark } from "./TeamMark.tsx";
import { VoteSign } from "./VoteSign.tsx";
import "./office.css";

/** What the page knows of the pictures: one that moves, or one of each team's office. */
export interface Picture {
  /** Whether the stage shows the office by itself. */
  readonly running: boolean;
  /** Called with the element that the stage goes into. */
  readonly onElement: (element: HTMLElement | null) => void;
  /** The address of a picture of a company; null until there is one. */
  readonly stillOf: (company: CompanyView) => string | null;
}

interface OfficeProps {
  companies: readonly CompanyView[];
  teams: readonly Team[];
  /** While votes are taken, the teams that have voted. */
  voted: readonly TeamId[] | null;
  picture: Picture;
}

/** The office as it lives; with a company for each team, a picture of each, side by side. */
export function Office({ companies, teams, voted, picture }: OfficeProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    picture.onElement(host.current);
    return () => picture.onElement(null);
  }, []);
  const [only] = companies;
  const alone = only?.team === null ? only : null;
  return (
    <section class="office" aria-label={alone ? t("play.stage") : tProjector("office.of")}>
      {/* The stage draws the pictures of several offices, too: out of sight, one after the other. */}
      <div ref={host} class={alone ? "office-host" : "office-host unseen"} aria-hidden="true" />
      {alone && (
        <>
          <p class="only-read">{describeStage(alone.stage)}</p>
          {!picture.running && <Still src={picture.stillOf(alone)} />}
        </>
      )}
      {!alone && (
        <ul class={`offices of-${companies.length}`}>
          {companies.map((company) => (
            <OneOffice key={company.team} company={company} teams={teams} voted={voted} picture={picture} />
          ))}
        </ul>
      )}
    </section>
  );
}

const Still = ({ src }: { src: string | null }) =>
  src === null ? null : <img class="office-still" src={src} alt="" />;

interface OneOfficeProps extends Omit<OfficeProps, "companies"> {
  company: CompanyView;
}

function OneOffice({ company, teams, voted, picture }: OneOfficeProps) {
  const team = teams.find(({ id }: { id: TeamId }) => id === company.team);
  const { outcome } = company.stage;
  return (
    <li class="sheet">
      <p class="only-read">{describeStage(company.stage)}</p>
      <div class="office-frame" aria-hidden="true">
        <Still src={picture.stillOf(company)} />
      </div>
      <div class="office-words">
        {team && (
          <p class="office-name">
            <TeamMark team={team} /> {voted && !company.over && <VoteSign voted={voted.includes(team.id)} />}
          </p>
        )}
        {outcome !== null && <span class={`office-end ${outcome}`}>{t(`outcome.${outcome}`)}</span>}
        {company.figures && <Meters figures={company.figures} changes={company.aftermath?.changes ?? []} small />}
      </div>
    </li>
  );
}
