import { t } from "../../i18n/t.ts";
import { tPapers } from "../../i18n/t-papers.ts";
import type { Advice } from "../../workshop/advice.ts";
import type {
  ReportCompany,
  ReportDecision,
  ReportResult,
  ReportTeam,
  SessionReport as Report,
} from "../../workshop/report.ts";
import type { Foresight } from "../../workshop/prediction.ts";
import "./session-report.css";

const MINUTE = 60_000;
const percent = (share: number): number => Math.round(share * 100);
const minutesOf = (milliseconds: number): number => Math.max(1, Math.round(milliseconds / MINUTE));

/** A session looked back on, on paper: what was voted, what was done, and what people take with them. */
export function SessionReport({ report, day }: { report: Report; day: string }) {
  const { scenario, spent, settings, decisions, overruled, foreseen, notes, commitments } = report;
  const teamName = (id: string | null): string => settings.teams.find((team) => team.id === id)?.name ?? "";
  return (
    <article class="paper session-report">
      <header>
        <h1 tabIndex={-1}>{scenario.title}</h1>
        <p>{tPapers("report.about", { day, minutes: minutesOf(spent), decisions: decisions.length })}</p>
      </header>
      <section>
        <h2>{tPapers("report.ends")}</h2>
        <Ends companies={report.companies} teamName={teamName} />
        <ul>
          {overruled > 0 && <li>{tPapers("report.overruled", { count: overruled })}</li>}
          {foreseen !== null && <li>{tPapers("report.foreseen", { percent: percent(foreseen) })}</li>}
        </ul>
      </section>
      {decisions.length > 0 && (
        <section>
          <h2>{tPapers("report.decisions")}</h2>
          {decisions.map((decision) => (
            <Decision key={decision.number} decision={decision} teamName={teamName} />
          ))}
        </section>
      )}
      <Advices teams={report.teams} />
      <Entries
        heading={tPapers("report.commitments")}
        entries={commitments.map(({ kind, text }) =>
          tPapers(kind === "start" ? "report.start" : "report.stop", { text }),
        )}
      />
      <Entries heading={tPapers("report.notes")} entries={notes.map(({ text }) => text)} />
    </article>
  );
}

type TeamName = (id: string | null) => string;

function Ends({ companies, teamName }: { companies: readonly ReportCompany[]; teamName: TeamName }) {
  return (
    <ul class="report-ends">
      {companies.map(({ team, ending, outcome, figures }) => (
        <li key={team}>
          {team !== null && <b>{teamName(team)}: </b>}
          {ending === null
            ? tPapers("report.brokenOff", { outcome: t(`outcome.${outcome}`) })
            : tPapers("report.end", { title: ending.title, outcome: t(`outcome.${outcome}`) })}{" "}
          {tPapers("report.meters", { leadership: figures.leadership, management: figures.management })}
        </li>
      ))}
    </ul>
  );
}

function Decision({ decision, teamName }: { decision: ReportDecision; teamName: TeamName }) {
  const { results, rounds, dissent, foresight, spent } = decision;
  const [first] = results;
  return (
    <section class="report-decision">
      {first?.team === null ? (
        <>
          <h3>{headingOf(decision, first)}</h3>
          <p>
            <Done result={first} />
          </p>
          <Votes decision={decision} options={first.options} teamName={teamName} />
        </>
      ) : (
        <OfTeams decision={decision} teamName={teamName} />
      )}
      <p class="report-small">
        {tPapers("report.spent", { minutes: minutesOf(spent), rounds: rounds.length })}{" "}
        {dissent !== null && dissent > 0 && tPapers("report.dissent", { percent: percent(dissent) })}
      </p>
      {foresight?.map((one) => (
        <Guess key={one.meter} foresight={one} />
      ))}
    </section>
  );
}

const headingOf = ({ number }: ReportDecision, { sceneTitle }: ReportResult): string => `${number}. ${sceneTitle}`;

/** What each team did with its own company, under the scene that it was in. */
function OfTeams({ decision, teamName }: { decision: ReportDecision; teamName: TeamName }) {
  const headings = [...new Set(decision.results.map((result) => headingOf(decision, result)))];
  return headings.map((heading) => (
    <div key={heading}>
      <h3>{heading}</h3>
      <ul>
        {decision.results
          .filter((result) => headingOf(decision, result) === heading)
          .map((result) => (
            <li key={result.team}>
              <b>{teamName(result.team)}: </b>
              <Done result={result} />
            </li>
          ))}
      </ul>
    </div>
  ));
}

/** What was done and who decided it; a team that did as it had said needs no more words. */
function Done({ result: { team, label, by, wanted, choice, options } }: { result: ReportResult }) {
  const other = wanted !== null && wanted !== choice ? options.find(({ id }) => id === wanted) : undefined;
  return (
    <>
      {label} {(team === null || by !== "majority") && <i>{tPapers(`report.by.${by}`)}</i>}{" "}
      {other !== undefined && tPapers("report.wanted", { letter: other.letter, label: other.label })}
    </>
  );
}

interface VotesProps {
  decision: ReportDecision;
  options: ReportResult["options"];
  teamName: TeamName;
}

/** A row an option, a column a round. With teams, who wanted what. */
function Votes({ decision: { rounds }, options, teamName }: VotesProps) {
  const counted = rounds.filter(({ tally, said }) => said !== null || Object.keys(tally).length > 0);
  if (counted.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{tPapers("report.option")}</th>
          {counted.map(({ number, kind }) => (
            <th key={number} scope="col">
              {tPapers(`report.round.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {options.map(({ id, letter, label }) => (
          <tr key={id}>
            <th scope="row">
              <b>{letter}</b> {label}
            </th>
            {counted.map(({ number, tally, said, teams }) => {
              const wanting = teams.filter(({ choice }) => choice === id).map(({ team }) => teamName(team));
              return (
                <td key={number}>
                  {said === id ? tPapers("report.said") : (tally[id] ?? (said === null ? 0 : ""))}
                  {wanting.length > 0 && <small> {wanting.join(", ")}</small>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Guess({ foresight: { meter, guesses, happened } }: { foresight: Foresight }) {
  const { up, same, down } = guesses;
  if (up + same + down === 0) return null;
  return (
    <p class="report-small">
      {tPapers(`report.guess.${meter}`, { up, same, down, happened: tPapers(`report.way.${happened}`) })}
    </p>
  );
}

function Advices({ teams }: { teams: readonly ReportTeam[] }) {
  const advised = teams.flatMap(({ name, advice }) => (advice === null ? [] : [{ name, advice }]));
  if (advised.length === 0) return null;
  return (
    <section>
      <h2>{tPapers("report.advice")}</h2>
      <ul>
        {advised.map(({ name, advice: { voted, followed, line } }) => (
          <li key={name}>
            <b>{name}: </b>
            {voted === 0
              ? tPapers("report.never")
              : `${tPapers("report.followed", { voted, followed })} ${lineWords(line)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function lineWords({ outcome, stoppedAt, figures: { leadership, management } }: Advice["line"]): string {
  if (outcome !== null) return tPapers("report.lineEnds", { outcome: t(`outcome.${outcome}`) });
  return tPapers(stoppedAt === null ? "report.lineSoFar" : "report.lineLeft", { leadership, management });
}

function Entries({ heading, entries }: { heading: string; entries: readonly string[] }) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {entries.map((text, n) => (
          // oxlint-disable-next-line react/no-array-index-key -- two people may have said the same
          <li key={n}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
