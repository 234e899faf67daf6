import { t } from "../../../i18n/t.ts";
import { tProjector } from "../../../i18n/t-projector.ts";
import type { RoomView } from "../../../workshop/projector-view.ts";
import { Prose } from "../../base/Prose.tsx";
import { ShapeMark } from "../ShapeMark.tsx";
import type { Step } from "../step.ts";
import { TeamMark } from "../TeamMark.tsx";

/** Until everybody sits: what this is, and how it is decided. */
export function lobby(view: RoomView): Step {
  const { scenario, teams, mode } = view;
  const { role } = scenario;
  const how = mode === "parallel" ? "ownCompany" : view.votesBy;
  return {
    title: scenario.title,
    aside: (
      <>
        <p class="tagline">{scenario.tagline}</p>
        {teams.length > 0 && mode === "together" && (
          <ul class="team-list" aria-label={tProjector("lobby.teamsHere")}>
            {teams.map((team) => (
              <li key={team.id}>
                <TeamMark team={team} />
              </li>
            ))}
          </ul>
        )}
      </>
    ),
    main: (
      <>
        <p class="strong">{tProjector(mode === "parallel" ? "lobby.parallel" : "lobby.role", { role })}</p>
        <h2>{tProjector("lobby.how")}</h2>
        <p class="four-marks">
          <ShapeMark shape="circle" letter="A" />
          <ShapeMark shape="square" letter="B" />
          <ShapeMark shape="triangle" letter="C" />
          <ShapeMark shape="diamond" letter="D" />
        </p>
        <ul class="plain-list">
          <li>{tProjector(`lobby.${how}`)}</li>
          <li>{tProjector("lobby.secret")}</li>
          {mode === "together" && <li>{tProjector(`lobby.tie.${view.tieRule}`)}</li>}
          <li>{tProjector("lobby.sensible")}</li>
        </ul>
      </>
    ),
  };
}

/** Who they are, and whom they will meet. */
export function briefing({ scenario, briefing: told }: RoomView): Step {
  return {
    title: t("briefing.you", { role: scenario.role }),
    aside: null,
    main: told && (
      <>
        <Prose text={told.text} />
        <h2>{scenario.company}</h2>
        <p>{told.about}</p>
        <div class="new-leaf">
          <h2>{t("briefing.cast")}</h2>
          <ul class="people">
            {told.cast.map(({ id, name, job, about }) => (
              <li key={id}>
                <b>{name}</b>, {job}. {about}
              </li>
            ))}
          </ul>
        </div>
      </>
    ),
  };
}

/** The page between two acts. */
export function actOpening({ act }: RoomView): Step {
  return { title: act.title, aside: null, main: <Prose text={act.intro} /> };
}
