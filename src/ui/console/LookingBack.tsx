import { t } from "../../i18n/t.ts";
import { tProjector } from "../../i18n/t-projector.ts";
import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { StoryView } from "../../story/view.ts";
import type { ConsoleView } from "../../workshop/console-view.ts";
import { sayAdvice } from "../projector/say-advice.ts";
import { Shape } from "../workshop/Shape.tsx";
import type { Desk } from "./desk.ts";
import { Key } from "./Key.tsx";

interface LookingBackProps {
  view: ConsoleView;
  story: StoryView;
  desk: Desk;
}

/** For the debrief: what was decided and whose advice would have led where, to point at, and what people will do at work. */
export function LookingBack({ view, story, desk }: LookingBackProps) {
  return (
    <>
      <p>{tWorkshop("story.debrief")}</p>
      <button
        type="button"
        class="button main"
        aria-keyshortcuts="C"
        disabled={desk.readOnly}
        onClick={() => desk.ask("commit")}
      >
        {tWorkshop("do.commit")} <Key name="C" />
      </button>
      {view.advice.length > 0 && <Advices view={view} />}
      <Past decisions={story.history} />
    </>
  );
}

/** In the words of the projector, so that both windows say the same. */
const Advices = ({ view: { advice, settings } }: { view: ConsoleView }) => (
  <>
    <h3>{tProjector("back.advice")}</h3>
    <ul class="advices">
      {advice.map((one) => {
        const team = settings.teams.find(({ id }) => id === one.team);
        return (
          <li key={one.team}>
            {team && <Shape name={team.shape} colour={team.colour} />}
            <span>
              <strong>{team?.name}:</strong> {sayAdvice(one)}
            </span>
          </li>
        );
      })}
    </ul>
  </>
);

/** What was decided, with the hat it wore. */
export const Past = ({ decisions }: { decisions: StoryView["history"] }) => (
  <>
    <h3>{tWorkshop("story.past")}</h3>
    <ol class="past" start={decisions[0]?.number}>
      {decisions.map(({ number, sceneTitle, label, hat }) => (
        <li key={number}>
          <strong>{sceneTitle}:</strong> {label} <small>({t(`hat.${hat}.short`)})</small>
        </li>
      ))}
    </ol>
  </>
);
