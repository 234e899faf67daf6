import { t } from "../../i18n/t.ts";
import { tProjector } from "../../i18n/t-projector.ts";
import type { RoomView } from "../../workshop/projector-view.ts";
import { useHeadingFocus } from "../base/useHeadingFocus.ts";
import { useLazy } from "../base/useLazy.ts";
import type { Clock } from "./Countdown.tsx";
import { Leaves } from "./Leaves.tsx";
import { Office, type Picture } from "./Office.tsx";
import { stepOf } from "./steps/steps.ts";
import { TimerSign } from "./TimerSign.tsx";
import "./room.css";

const loadPlane = () => import("./RoomPlane.tsx");

/** Which leaf of a step is open, from 0, and how many there are. */
export interface Leaf {
  readonly at: number;
  readonly of: number;
}

interface RoomProps {
  view: RoomView;
  clock: Clock;
  picture: Picture;
  leaf: Leaf;
  onLeaves: (leaves: number) => void;
  /** True while nobody is to see it. */
  hidden: boolean;
}

/** What the room sees at a step: a heading, the office, and something to read large. */
export function Room({ view, clock, picture, leaf, onLeaves, hidden }: RoomProps) {
  const { phase, number, act, scenario, timer, frozen, debrief } = view;
  const { title, aside, main } = stepOf(view);
  const heading = useHeadingFocus<HTMLHeadingElement>(`${phase} ${number} ${hidden}`);
  // At once, for the network may be gone by the time that it is needed.
  const plane = useLazy(loadPlane, true);
  return (
    <main class={`room at-${phase} ${view.mode}`} style={{ visibility: hidden ? "hidden" : "visible" }}>
      <header class="room-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {frozen ? (
          <p class="room-frozen">{tProjector("head.frozen")}</p>
        ) : (
          <p class="room-where">{whereOf(phase, scenario.company, act, number)}</p>
        )}
        {timer && <TimerSign timer={timer} clock={clock} />}
      </header>
      <div class="room-side">
        {debrief ? (
          plane && <plane.default companies={debrief.companies} teams={view.mode === "parallel" ? view.teams : []} />
        ) : (
          <Office companies={view.companies} teams={view.teams} voted={view.ballot?.voted ?? null} picture={picture} />
        )}
        {aside && <div class="room-aside">{aside}</div>}
      </div>
      <div class="room-main" key={`${phase} ${number}`}>
        <Leaves at={leaf.at} onCount={onLeaves}>
          {main}
        </Leaves>
        {leaf.of > 1 && <LeafSign leaf={leaf} />}
      </div>
    </main>
  );
}

/** Where in the story the room is. */
function whereOf(phase: RoomView["phase"], company: string, act: RoomView["act"], number: number): string {
  if (phase === "lobby" || phase === "briefing" || phase === "ending" || phase === "debrief" || phase === "over")
    return company;
  const where = t("act.number", { number: act.number, of: act.of });
  if (phase === "act" || phase === "act-debrief") return `${company} · ${where}`;
  return tProjector("head.where", { company, act: where, number });
}

function LeafSign({ leaf: { at, of } }: { leaf: Leaf }) {
  return (
    <p class="leaf-sign">
      {at < of - 1 && <span>{tProjector("head.turn")}</span>}
      <span>{tProjector("head.leaf", { at: at + 1, of })}</span>
    </p>
  );
}
