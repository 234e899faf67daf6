import { t } from "../../../i18n/t.ts";
import { tProjector } from "../../../i18n/t-projector.ts";
import type { RoomView } from "../../../workshop/projector-view.ts";
import { SpeechIcon } from "../../base/icons.tsx";
import { Prose } from "../../base/Prose.tsx";
import { scenesOf, type Together } from "../letters.ts";
import { Meters } from "../Meters.tsx";
import type { Step } from "../step.ts";
import { TeamMark } from "../TeamMark.tsx";

/** What is going on; where companies have gone different ways, for each of them. */
export function scene(view: RoomView): Step {
  const scenes = scenesOf(view);
  return {
    title: titleOf(view),
    aside: figuresOf(view),
    main: scenes.map((together) => (
      <article key={together.scene.id} class="new-leaf">
        <WhoseScene together={together} />
        {together.scene.speaker && (
          <p class="speaker">
            <SpeechIcon />
            {t("play.speaks", { name: together.scene.speaker.name, job: together.scene.speaker.job })}
          </p>
        )}
        <Prose text={together.scene.text} />
      </article>
    )),
  };
}

/** The title of the scene, where all are in the same. */
export function titleOf(view: RoomView): string {
  const scenes = scenesOf(view);
  const [first] = scenes;
  return scenes.length === 1 && first ? first.scene.title : view.act.title;
}

/** The meters of the company, unless they are hidden. Those of teams stand under their offices. */
export function figuresOf({ companies }: RoomView) {
  const [only] = companies;
  return only?.team === null && only.figures ? (
    <Meters figures={only.figures} changes={only.aftermath?.changes ?? []} />
  ) : null;
}

/** Whose scene it is, where not all are in the same. */
export function WhoseScene({ together: { scene: on, teams } }: { together: Together }) {
  if (teams === null) return null;
  return (
    <>
      <h2>{on.title}</h2>
      <p class="team-row">
        <span class="only-read">{tProjector("scene.teams", { teams: teams.map(({ name }) => name).join(", ") })}</span>
        <span class="team-row" aria-hidden="true">
          {teams.map((team) => (
            <TeamMark key={team.id} team={team} />
          ))}
        </span>
      </p>
    </>
  );
}
