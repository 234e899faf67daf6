import type { DeskEvent, Phase } from "./events.ts";
import { phaseOf, type RoomSnapshot } from "./machine.ts";
import { leftOf, lengthened, paused, resumed, started, type Timer } from "./timer.ts";

/** Where in the session something happened. */
export interface Moment {
  /** Milliseconds since the session began. */
  readonly at: number;
  readonly phase: Phase;
  /** Of the decision at hand, counting from 1. */
  readonly number: number;
}

/** A note, or what somebody will start or stop doing. */
export interface Entry extends Moment {
  readonly kind: "note" | "start" | "stop";
  readonly text: string;
  /** True once it has been struck out. */
  readonly struck: boolean;
}

/** What the facilitator has beside the story, and what going back does not undo. */
export interface Desk {
  readonly timer: Timer | null;
  /** A break, while there is one: when it began and how long it is to be. */
  readonly pause: { readonly since: number; readonly length: number } | null;
  readonly blank: boolean;
  readonly metersHidden: boolean;
  /** What the room keeps seeing; null while it sees what is. */
  readonly frozen: RoomSnapshot | null;
  readonly entries: readonly Entry[];
  /** Every step, also those that were undone later. */
  readonly moments: readonly Moment[];
  /** Milliseconds in breaks that are over, and in long absences: they do not count against the agenda. */
  readonly away: number;
}

export const openDesk = (metersHidden: boolean): Desk => ({
  timer: null,
  pause: null,
  blank: false,
  metersHidden,
  frozen: null,
  entries: [],
  moments: [],
  away: 0,
});

/** The longest absence, in milliseconds, in which the room has been waiting and its hour went on. */
const LONG_ABSENCE = 30 * 60_000;

/**
 * What becomes of the desk. The very same desk when the event makes no sense now.
 *
 * @param lastAt the time of the event before
 */
export function desked(desk: Desk, event: DeskEvent, room: RoomSnapshot, lastAt: number): Desk {
  const { timer, pause } = desk;
  const { at } = event;
  const timed = (now: Timer | null): Desk => ({ ...desk, timer: now });
  switch (event.type) {
    case "timer-start":
      return timed(started(event.length, at));
    case "timer-pause":
      return timer === null || timer.since === null ? desk : timed(paused(timer, at));
    case "timer-resume":
      return timer === null || timer.since !== null ? desk : timed(resumed(timer, at));
    case "timer-add":
      return timer === null ? desk : timed(lengthened(timer, event.by));
    case "timer-clear":
      return timer === null ? desk : timed(null);
    case "break-start":
      return pause === null ? { ...desk, pause: { since: at, length: event.length } } : desk;
    case "break-end":
      return pause === null ? desk : { ...desk, pause: null, away: desk.away + at - pause.since };
    case "blank":
      return desk.blank === event.on ? desk : { ...desk, blank: event.on };
    case "hide-meters":
      return desk.metersHidden === event.on ? desk : { ...desk, metersHidden: event.on };
    case "freeze":
      return (desk.frozen !== null) === event.on ? desk : { ...desk, frozen: event.on ? room : null };
    case "note":
      return withEntry(desk, { ...momentOf(room, at), kind: "note", text: event.text, struck: false });
    case "commit":
      return withEntry(desk, { ...momentOf(room, at), kind: event.kind, text: event.text, struck: false });
    case "strike": {
      const struck = desk.entries[event.number - 1];
      if (struck === undefined || struck.struck) return desk;
      return { ...desk, entries: desk.entries.with(event.number - 1, { ...struck, struck: true }) };
    }
    default:
      return restored(desk, at, lastAt);
  }
}

/** The timer; none that ran out before this step began, for nobody has to finish a sentence now. */
export function timerAt({ timer, moments }: Desk): Timer | null {
  return timer === null || leftOf(timer, moments.at(-1)?.at ?? 0) <= 0 ? null : timer;
}

/** Opened again: with the timer as it was when the page went. */
function restored(desk: Desk, at: number, lastAt: number): Desk {
  const gone = at - lastAt;
  const away = desk.pause === null && gone > LONG_ABSENCE ? desk.away + gone : desk.away;
  return { ...desk, away, timer: desk.timer === null ? null : paused(desk.timer, lastAt) };
}

export const momentOf = (room: RoomSnapshot, at: number): Moment => ({
  at,
  phase: phaseOf(room),
  number: room.context.number,
});

const withEntry = (desk: Desk, entry: Entry): Desk => ({ ...desk, entries: [...desk.entries, entry] });
