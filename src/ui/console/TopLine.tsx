import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { ConsoleView } from "../../workshop/console-view.ts";
import { minutesOf } from "./clock.ts";
import { Key } from "./Key.tsx";

interface TopLineProps {
  view: ConsoleView;
  title: string;
  projectorOpen: boolean;
  onPresent: () => void;
  onHelp: () => void;
  homeHref: string;
}

/** Where the session is, how it stands against its plan, and whether the room sees anything. */
export function TopLine({ view, title, projectorOpen, onPresent, onHelp, homeHref }: TopLineProps) {
  const inStory = !["lobby", "briefing", "ending", "debrief", "over"].includes(view.phase);
  return (
    <header class="console-top">
      <div class="console-where">
        <h1 tabIndex={-1}>{tWorkshop(`phase.${view.phase}`)}</h1>
        <p>
          {view.settings.rehearsal && <strong class="tag">{tWorkshop("console.rehearsal")}</strong>} {title}
          {inStory && ` · ${tWorkshop("console.decision", { number: view.number })}`}
          {inStory && view.quick && ` · ${tWorkshop("console.quick")}`}
        </p>
      </div>
      <PlanNow view={view} />
      <div class="row console-ways">
        <button
          type="button"
          class={projectorOpen ? "button" : "button main"}
          aria-keyshortcuts="F5"
          onClick={onPresent}
        >
          {tWorkshop(projectorOpen ? "console.presentAgain" : "console.present")} <Key name="F5" />
        </button>
        <button type="button" class="button" aria-keyshortcuts="?" onClick={onHelp}>
          {tWorkshop("console.help")} <Key name="?" />
        </button>
        <a class="button quiet" href={homeHref}>
          {tWorkshop("console.leave")}
        </a>
      </div>
    </header>
  );
}

/** In words and by shape: ahead, on time, behind. */
function PlanNow({ view: { agenda } }: { view: ConsoleView }) {
  if (agenda === null) return <p class="plan-now" />;
  const { left, behind } = agenda;
  const late = minutesOf(behind) === 0 ? "onTime" : behind > 0 ? "behind" : "ahead";
  return (
    <p class={`plan-now ${late}`}>
      <strong>
        {late === "onTime" ? tWorkshop("time.onTime") : tWorkshop(`time.${late}`, { minutes: minutesOf(behind) })}
      </strong>
      <span>{tWorkshop(left < 0 ? "time.overBy" : "time.left", { minutes: minutesOf(left) })}</span>
    </p>
  );
}
