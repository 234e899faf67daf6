import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { ConsoleView } from "../../workshop/console-view.ts";
import type { SessionIntent } from "../../workshop/keys.ts";
import type { Desk } from "./desk.ts";
import { Key } from "./Key.tsx";

interface SteeringProps {
  view: ConsoleView;
  desk: Desk;
}

/** Everything beside the next step, always in the same place: what becomes of the vote, and what the room sees. */
export function Steering({ view, desk }: SteeringProps) {
  const { can, phase, blank, frozen, metersHidden, pause } = view;
  const over = phase === "over";
  const ends = phase === "debrief" || over;
  return (
    <div class="console-steering">
      <Do desk={desk} kind="vote-again" shortcut="V" can={can.voteAgain} label={tWorkshop("do.vote-again")} />
      <Do desk={desk} kind="take" shortcut="X" can={can.take} label={tWorkshop("do.take")} />
      <Do
        desk={desk}
        kind="overrule"
        shortcut="O"
        can={["revealed", "discussing"].includes(phase) && can.overrule.some(({ choices }) => choices.length > 0)}
        label={tWorkshop("do.overrule")}
      />
      <Do desk={desk} kind="skip" shortcut="S" can={can.skip} label={tWorkshop("do.skip")} />
      <Do desk={desk} kind="jump" shortcut="J" can={can.jump.length > 0} label={tWorkshop("do.jump")} />
      <Do desk={desk} kind="blank" shortcut="B" on={blank} label={tWorkshop(blank ? "do.blankEnd" : "do.blank")} />
      <Do desk={desk} kind="freeze" shortcut="F" on={frozen} label={tWorkshop(frozen ? "do.freezeEnd" : "do.freeze")} />
      <Do
        desk={desk}
        kind="hide-meters"
        shortcut="M"
        on={metersHidden}
        label={tWorkshop(metersHidden ? "do.metersShow" : "do.hide-meters")}
      />
      <Do
        desk={desk}
        kind="break"
        shortcut="P"
        on={pause !== null}
        can={!over}
        label={tWorkshop(pause === null ? "do.break" : "do.breakEnd")}
      />
      <button
        type="button"
        class="button"
        disabled={desk.readOnly || !(ends ? can.finish : can.wrapUp)}
        onClick={() => desk.ask(ends ? "finish" : "wrap-up")}
      >
        {tWorkshop(ends ? "do.finish" : "do.wrap-up")}
      </button>
    </div>
  );
}

interface DoProps {
  desk: Desk;
  kind: Exclude<SessionIntent["kind"], "count" | "guess">;
  shortcut: string;
  label: string;
  can?: boolean;
  /** For what can be on and off. */
  on?: boolean;
}

const Do = ({ desk, kind, shortcut, label, can = true, on }: DoProps) => (
  <button
    type="button"
    class={on === true ? "button on" : "button"}
    aria-keyshortcuts={shortcut}
    disabled={!can || desk.readOnly}
    onClick={() => desk.does({ kind })}
  >
    {label} <Key name={shortcut} />
  </button>
);
