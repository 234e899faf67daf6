import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { AgendaNow, AgendaPart } from "../../workshop/agenda.ts";
import type { ConsoleView } from "../../workshop/console-view.ts";
import { clockOf } from "./clock.ts";
import type { Desk } from "./desk.ts";
import { Key } from "./Key.tsx";
import "./time.css";

const MINUTE = 60_000;
const TIMERS = [1, 2, 4, 8] as const;
const BREAKS = [5, 10, 15] as const;

interface TimeProps {
  view: ConsoleView;
  desk: Desk;
}

/** The timer or the clock of the break, and the plan. */
export function Time({ view, desk }: TimeProps) {
  const { pause, agenda, settings } = view;
  return (
    <section class="console-time" aria-labelledby="console-time">
      <h2 id="console-time">{tWorkshop(pause === null ? "time.timer" : "do.break")}</h2>
      {pause === null ? <TimerNow view={view} desk={desk} /> : <BreakNow left={pause.left} desk={desk} />}
      {agenda === null ? <p>{tWorkshop("time.noAgenda", { minutes: settings.minutes })}</p> : <Plan agenda={agenda} />}
    </section>
  );
}

function TimerNow({ view: { timer }, desk }: TimeProps) {
  if (timer === null) {
    return (
      <div class="row tight">
        {TIMERS.map((minutes) => (
          <button
            key={minutes}
            type="button"
            class="button small"
            aria-label={tWorkshop("time.startLong", { minutes })}
            disabled={desk.readOnly}
            onClick={() => desk.act({ type: "timer-start", length: minutes * MINUTE })}
          >
            {tWorkshop("time.start", { minutes })}
          </button>
        ))}
        <Key name="T" />
      </div>
    );
  }
  const { left, running } = timer;
  const over = left <= 0;
  return (
    <div class="timer-now">
      <p class={over ? "clock over" : "clock"} role="timer">
        {clockOf(left)} <small>{over ? tWorkshop("time.over") : running ? "" : tWorkshop("time.paused")}</small>
      </p>
      <button
        type="button"
        class="button small"
        aria-keyshortcuts="T"
        disabled={desk.readOnly}
        onClick={() => desk.does({ kind: "timer" })}
      >
        {tWorkshop(over ? "time.again" : running ? "time.pause" : "time.resume")} <Key name="T" />
      </button>
      <button
        type="button"
        class="button small"
        aria-keyshortcuts="+"
        disabled={desk.readOnly}
        onClick={() => desk.does({ kind: "add-time" })}
      >
        {tWorkshop("time.add")}
      </button>
      <button
        type="button"
        class="button small"
        disabled={desk.readOnly}
        onClick={() => desk.act({ type: "timer-clear" })}
      >
        {tWorkshop("time.clear")}
      </button>
      <output class="only-read">{over && tWorkshop("time.up")}</output>
    </div>
  );
}

function BreakNow({ left, desk }: { left: number; desk: Desk }) {
  return (
    <div class="timer-now">
      <p class={left <= 0 ? "clock over" : "clock"} role="timer">
        {clockOf(left)} <small>{left <= 0 && tWorkshop("time.over")}</small>
      </p>
      <button
        type="button"
        class="button small main"
        aria-keyshortcuts="P"
        disabled={desk.readOnly}
        onClick={() => desk.act({ type: "break-end" })}
      >
        {tWorkshop("do.breakEnd")} <Key name="P" />
      </button>
      <span class="row tight">
        {BREAKS.map((minutes) => (
          <button
            key={minutes}
            type="button"
            class="button small"
            aria-label={tWorkshop("time.breakLong", { minutes })}
            disabled={desk.readOnly}
            onClick={() => {
              desk.act({ type: "break-end" });
              desk.act({ type: "break-start", length: minutes * MINUTE });
            }}
          >
            {tWorkshop("time.start", { minutes })}
          </button>
        ))}
      </span>
    </div>
  );
}

/** The parts of the session with their times, and which of them is on. */
function Plan({ agenda }: { agenda: AgendaNow }) {
  return (
    <>
      <h3>{tWorkshop("time.agenda", { minutes: agenda.minutes })}</h3>
      <ol class="plan">
        {agenda.parts.map((part, n) => (
          <li key={n} aria-current={n === agenda.part ? "step" : undefined}>
            <span>{nameOf(part)}</span>
            <span>
              {part.from / MINUTE}–{part.to / MINUTE}
            </span>
          </li>
        ))}
      </ol>
      <p class="plan-foot">
        {tWorkshop("time.elapsed", { now: clockOf(agenda.elapsed), until: clockOf(agenda.slot.to) })}
      </p>
    </>
  );
}

const nameOf = ({ kind, title }: AgendaPart): string => (kind === "act" ? (title ?? "") : tWorkshop(`time.${kind}`));
