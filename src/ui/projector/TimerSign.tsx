import { tProjector } from "../../i18n/t-projector.ts";
import type { Timer } from "../../workshop/timer.ts";
import { type Clock, clockFace, useNow } from "./Countdown.tsx";
import "./timer.css";

interface TimerSignProps {
  timer: Timer;
  clock: Clock;
}

/** What is left to talk. At its end it says so, and nothing rings or blinks. */
export function TimerSign({ timer, clock }: TimerSignProps) {
  const now = useNow(clock);
  const left = timer.since === null ? timer.left : timer.left - Math.max(0, now - timer.since);
  const over = left <= 0;
  return (
    <>
      {over ? (
        <p class="timer-sign over">{tProjector("timer.over")}</p>
      ) : (
        <p class="timer-sign" role="timer" aria-label={tProjector("timer.label")}>
          <span>{clockFace(left)}</span>
          {timer.since === null && <small>{tProjector("timer.paused")}</small>}
        </p>
      )}
      <span class="only-read" role="status">
        {over && tProjector("timer.over")}
      </span>
    </>
  );
}
