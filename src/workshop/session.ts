import { createActor, initialTransition } from "xstate";
import type { Story } from "../story/compile.ts";
import { type Desk, desked, momentOf, openDesk } from "./desk.ts";
import { isOfRoom, isStep, readEvent, type RoomEvent, type SessionEvent } from "./events.ts";
import type { SessionLog } from "./log.ts";
import { machineOf, phaseOf, type RoomSnapshot, type SessionMachine } from "./machine.ts";
import { hasAnyVote, type Rules } from "./room.ts";
import type { Header, Settings } from "./settings.ts";

/**
 * A session: a room of people plays a scenario together, led by a facilitator.
 *
 * A session is its log, as a play is its choices. The log holds what was agreed on
 * (`Header`) and every event that was allowed, with its time; nothing is ever taken out of
 * it, and everything else is replay: `replayLog` and the live session run the same code, so
 * that a page which was gone comes back at the very step.
 *
 * Two parts take the events. The *room* is a statechart (`machine.ts`) whose context holds
 * the companies and the votes; it says what can happen at each step. The *desk* (`desk.ts`)
 * holds what the facilitator has beside the story: timer, break, screen, notes. `back` gives
 * the room the state it had before its last step, votes and all, and leaves the desk alone.
 *
 * A company moves by the rules of `story/decide`, and not on the story's own statechart,
 * because a short session may jump: the choices of a session that has jumped are not a play.
 *
 * Time comes in with the events. An event that is not allowed changes nothing and is not
 * logged: `advance` then returns the very session that it was given.
 */
export interface Session {
  readonly rules: Rules;
  readonly log: SessionLog;
  readonly room: RoomSnapshot;
  readonly desk: Desk;
  /** The room before each step that can be undone, the last one last. */
  readonly trail: readonly RoomSnapshot[];
  readonly machine: SessionMachine;
}

/** A step further sooner than this after the one before, in milliseconds, is a press too many. */
export const BOUNCE = 400;

/** A session that has not begun. `startedAt` is ISO 8601 in UTC. */
export function openSession(
  story: Story,
  { id, seed, startedAt, settings }: { id: string; seed: number; startedAt: string; settings: Settings },
): Session {
  const { scenario, contentHash } = story;
  return open(story, { id, scenarioId: scenario.id, contentHash, seed: seed >>> 0, startedAt, settings });
}

function open(story: Story, header: Header): Session {
  const rules = { story, header };
  const machine = machineOf(rules);
  const [room] = initialTransition(machine);
  const desk = openDesk(header.settings.metersHidden);
  return { rules, log: { header, events: [] }, room, desk, trail: [], machine };
}

/** What becomes of a session. The very same session when the event is not allowed now, or is none. */
export function advance(session: Session, event: SessionEvent): Session {
  const read = readEvent({ ...event, at: Math.max(0, Math.round(event.at)) });
  return read === null ? session : after(session, read, senderOf(session.machine));
}

/** A log followed as far as it holds. */
export interface Replayed {
  readonly session: Session;
  /** True when the scenario has been changed since the session began. */
  readonly changed: boolean;
  /** How many events were left out: the first that the scenario no longer allows, and all after it. */
  readonly lost: number;
}

/** The session that a log tells of: always the same. @throws when the log is of another scenario */
export function replayLog(story: Story, { header, events }: SessionLog): Replayed {
  if (header.scenarioId !== story.scenario.id) {
    throw new Error(`this session plays "${header.scenarioId}", not "${story.scenario.id}"`);
  }
  let session = open(story, header);
  const send = senderOf(session.machine);
  let held = 0;
  for (const event of events) {
    const next = after(session, event, send);
    if (next === session) break;
    session = next;
    held++;
  }
  return { session, changed: header.contentHash !== story.contentHash, lost: events.length - held };
}

/** The same, opened again at a time: at the very step, with its timer paused. */
export function resumeLog(story: Story, log: SessionLog, at: number): Replayed {
  const replayed = replayLog(story, log);
  return { ...replayed, session: advance(replayed.session, { type: "restored", at }) };
}

/** The time of the last event, in milliseconds since the session began. */
export const lastAtOf = ({ log }: Session): number => log.events.at(-1)?.at ?? 0;

/** Whether there is a step to undo. */
export const canGoBack = ({ trail }: Session): boolean => trail.length > 0;

/** Whether undoing the last step would throw away what has been counted since. */
export function backLosesVotes({ room }: Session): boolean {
  const { context } = room;
  if (phaseOf(room) === "predicting") return context.guesses !== null;
  return phaseOf(room) === "voting" && hasAnyVote(context);
}

function after(session: Session, event: SessionEvent, send: Send): Session {
  const lastAt = lastAtOf(session);
  // A clock that was set back must not stop a session: nobody knows how late it is, but it is later.
  const timed = event.at < lastAt ? { ...event, at: lastAt + BOUNCE } : event;
  const changes = changesOf(session, timed, send, lastAt);
  if (changes === null) return session;
  const { header, events } = session.log;
  return { ...session, ...changes, log: { header, events: [...events, timed] } };
}

type Changes = Partial<Pick<Session, "room" | "desk" | "trail">>;

function changesOf(session: Session, event: SessionEvent, send: Send, lastAt: number): Changes | null {
  const { room, desk, trail } = session;
  if (event.type === "back") {
    const before = trail.at(-1);
    if (before === undefined) return null;
    return { room: before, trail: trail.slice(0, -1), desk: withMoment(desk, before, event.at) };
  }
  if (!isOfRoom(event)) {
    const now = desked(desk, event, room, lastAt);
    return now === desk ? null : { desk: now };
  }
  if (event.type === "proceed" && (desk.pause !== null || bounces(desk, event.at))) return null;
  const now = send(room, event);
  if (now === room) return null;
  return isStep(event) ? { room: now, trail: [...trail, room], desk: withMoment(desk, now, event.at) } : { room: now };
}

function bounces({ moments }: Desk, at: number): boolean {
  const last = moments.at(-1);
  return last !== undefined && at - last.at < BOUNCE;
}

const withMoment = (desk: Desk, room: RoomSnapshot, at: number): Desk => ({
  ...desk,
  moments: [...desk.moments, momentOf(room, at)],
});

/** Gives the machine an event; the very same snapshot when it is not allowed. */
type Send = (from: RoomSnapshot, event: RoomEvent) => RoomSnapshot;

/** Keeps one actor for a run of events, which is ten times as fast as a transition each. */
function senderOf(machine: SessionMachine): Send {
  let actor = createActor(machine).start();
  return (from, event) => {
    if (actor.getSnapshot() !== from) actor = createActor(machine, { snapshot: from }).start();
    const before = actor.getSnapshot();
    actor.send(event);
    const now = actor.getSnapshot();
    return now === before ? from : now;
  };
}
