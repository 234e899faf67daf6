import { t } from "../../i18n/t.ts";
import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { StoryView } from "../../story/view.ts";
import type { Desk } from "./desk.ts";
import { Key } from "./Key.tsx";

interface LookingBackProps {
  story: StoryView;
  desk: Desk;
}

/** For the debrief: what was decided, to point at, and what people will do at work, to collect. */
export function LookingBack({ story, desk }: LookingBackProps) {
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
      <Past decisions={story.history} />
    </>
  );
}

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
