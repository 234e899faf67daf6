import { t } from "../../../i18n/t.ts";
import { tProjector } from "../../../i18n/t-projector.ts";
import type { Advice } from "../../../workshop/advice.ts";
import type { RoomView } from "../../../workshop/projector-view.ts";
import { teamOf } from "../letters.ts";
import { sayAdvice } from "../say-advice.ts";
import type { Step } from "../step.ts";
import { TeamMark } from "../TeamMark.tsx";
import { OutcomeBox } from "./ending.tsx";
import "../looking-back.css";

/** The paths of the companies, whose advice would have led where, and what will be different. */
export function lookingBack(view: RoomView): Step {
  const { debrief, mode } = view;
  const advice = debrief?.advice ?? [];
  return {
    title: tProjector(mode === "parallel" ? "back.paths" : "back.path"),
    aside: null,
    main: (
      <>
        {mode === "parallel" ? <Ends view={view} /> : <End view={view} />}
        {advice.length > 0 && (
          <section class="new-leaf">
            <h2>{tProjector("back.advice")}</h2>
            <ul class="team-ends">
              {advice.map((one) => (
                <TeamAdvice key={one.team} view={view} advice={one} />
              ))}
            </ul>
          </section>
        )}
        <section class="new-leaf">
          <h2>{tProjector("back.commitments")}</h2>
          {debrief?.commitments.length === 0 && <p>{tProjector("back.ask")}</p>}
          <ul class="commitments">
            {debrief?.commitments.map(({ kind, text }, n) => (
              <li key={n} class={kind}>
                <b>{tProjector(kind === "start" ? "back.start" : "back.stop")}</b> {text}
              </li>
            ))}
          </ul>
        </section>
      </>
    ),
  };
}

/** Where the company of the room is now. */
function End({ view: { companies, debrief } }: { view: RoomView }) {
  const [company] = companies;
  if (!company?.figures) return null;
  const { leadership, management } = company.figures;
  const foreseen = debrief?.foreseen ?? null;
  return (
    <div>
      {company.ending ? <OutcomeBox ending={company.ending} /> : <p>{tProjector("ending.broken")}</p>}
      <p>{tProjector("back.figures", { leadership, management })}</p>
      {foreseen !== null && <p>{tProjector("back.foreseen", { percent: Math.round(100 * foreseen) })}</p>}
      <p>{tProjector("back.numbers")}</p>
    </div>
  );
}

/** The same for each team's company. */
function Ends({ view }: { view: RoomView }) {
  return (
    <ul class="team-ends">
      {view.companies.map(({ team: id, figures, ending }) => {
        const team = teamOf(view, id);
        return (
          team &&
          figures && (
            <li key={id}>
              <p class="team-row">
                <TeamMark team={team} /> {ending && <b class="team-outcome">{t(`outcome.${ending.outcome}`)}</b>}
              </p>
              <p>{tProjector("back.figures", figures)}</p>
            </li>
          )
        );
      })}
    </ul>
  );
}

function TeamAdvice({ view, advice }: { view: RoomView; advice: Advice }) {
  const team = teamOf(view, advice.team);
  if (team === undefined) return null;
  return (
    <li>
      <p class="team-row">
        <TeamMark team={team} />
      </p>
      {sayAdvice(advice)}
    </li>
  );
}

/** The end of the session. */
export function over({ scenario }: RoomView): Step {
  return {
    title: tProjector("over.heading"),
    aside: null,
    main: (
      <>
        <p class="question">{tProjector("over.text")}</p>
        <p>
          {scenario.title} · {t("app.name")}
        </p>
      </>
    ),
  };
}
