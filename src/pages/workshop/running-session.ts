import type { Sessions } from "../../storage/sessions.ts";
import type { Story } from "../../story/compile.ts";
import type { Intent } from "../../workshop/events.ts";
import type { KeyPress } from "../../workshop/keys.ts";
import type { SessionLog } from "../../workshop/log.ts";
import { projectorView } from "../../workshop/projector-view.ts";
import { advance, replayLog, resumeLog, type Session } from "../../workshop/session.ts";
import { BEAT, type Message, openChannel, SILENCE } from "./channel.ts";

/** Whether this page leads the session. Only one at a time does, and only that one changes anything. */
export type Lead =
  | "here"
  /** Another page has the lead by the record in the store, and is being asked whether it is still there. */
  | "asking"
  /** Another page leads. */
  | "elsewhere"
  /** This page has led, and another has taken over. */
  | "lost";

export interface SessionState {
  readonly session: Session;
  readonly lead: Lead;
  /** True while the browser has no room for what has happened. */
  readonly unsaved: boolean;
  /** True while a projector's window is open. */
  readonly projector: boolean;
  /** What came of opening a session that had begun before; null for a new one. */
  readonly reopened: { readonly changed: boolean; readonly lost: number } | null;
}

/** A session that is going on in this page. */
export interface RunningSession {
  readonly state: SessionState;
  /** Milliseconds since the session began. */
  now(): number;
  /** @returns false when that is not possible now, or another page leads. */
  act(intent: Intent): boolean;
  /**
   * Turns a leaf of what the room reads, where the step has more of it.
   *
   * @returns false where there is nothing to turn
   */
  turnLeaf(by: 1 | -1): boolean;
  /** Leads from here on, from what the store holds. */
  takeOver(): void;
  /** Calls `listener` after each change; returns what ends that. */
  subscribe(listener: (state: SessionState) => void): () => void;
  /** Calls `listener` with each key pressed on the projector; returns what ends that. */
  hearPresses(listener: (press: KeyPress) => void): () => void;
  /** Says that this page leads, as it does by itself every few seconds: for a page that comes back from sleep. */
  beat(): void;
  /** Gives the lead up: the page goes. */
  stop(): void;
}

interface Means {
  readonly story: Story;
  readonly sessions: Sessions;
  /** Of this page: letters and digits, made up when it opened. */
  readonly holder: string;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

const NO_LEAVES = { after: false, before: false };

/** How long a page that seems to lead has to answer, in milliseconds. */
const ANSWER = 700;

/**
 * Leads a session from where its log stands: saves after each event, shows the projector
 * what it should see, and says to other pages that this one leads.
 */
export function runSession(log: SessionLog, { story, sessions, holder, clock = Date.now }: Means): RunningSession {
  const sessionId = log.header.id;
  const startedAt = Date.parse(log.header.startedAt);
  const listeners = new Set<(state: SessionState) => void>();
  const pressListeners = new Set<(press: KeyPress) => void>();
  const channel = openChannel(sessionId, hear);
  const beating = setInterval(beat, BEAT);
  let leaves = NO_LEAVES;
  let endOfAsking = (): void => {};
  let projectorHeardAt = Number.NEGATIVE_INFINITY;
  let state: SessionState = {
    session: replayLog(story, log).session,
    lead: "asking",
    unsaved: false,
    projector: false,
    reopened: null,
  };

  const now = (): number => clock() - startedAt;
  const lock = () => ({ sessionId, holder, beatAt: clock() });

  function change(changes: Partial<SessionState>): void {
    state = { ...state, ...changes };
    for (const listener of listeners) listener(state);
  }

  function put(session: Session, changes: Partial<SessionState> = {}): void {
    if (session.room !== state.session.room) leaves = NO_LEAVES;
    change({ ...changes, session, unsaved: !sessions.save(session.log) });
    showRoom();
  }

  const showRoom = (): void => channel.post({ kind: "view", view: projectorView(state.session), now: now() });

  function act(intent: Intent): boolean {
    if (state.lead !== "here") return false;
    const session = advance(state.session, { ...intent, at: now() });
    if (session === state.session) return false;
    put(session);
    return true;
  }

  /**
   * What this page has, or the store if that has more; and how many lines of what the store holds
   * make no sense, which are gone as soon as anything is saved.
   */
  function latest(): { log: SessionLog; unreadable: number } {
    const stored = sessions.load(sessionId);
    const here = state.session.log;
    if (stored?.ok !== true) return { log: here, unreadable: 0 };
    const log = stored.log.events.length > here.events.length ? stored.log : here;
    return { log, unreadable: stored.lost };
  }

  function turnLeaf(by: 1 | -1): boolean {
    if (state.lead !== "here" || !(by === 1 ? leaves.after : leaves.before)) return false;
    channel.post({ kind: "turn", by });
    return true;
  }

  function takeOver(): void {
    endOfAsking();
    sessions.claim(lock(), true);
    begin();
  }

  function begin(): void {
    const { log, unreadable } = latest();
    const { session, changed, lost: refused } = resumeLog(story, log, now());
    const lost = refused + unreadable;
    // Nothing has happened in a session that has not begun.
    const isNew = log.events.length === 0 && lost === 0;
    put(isNew ? replayLog(story, log).session : session, {
      lead: "here",
      reopened: isNew ? null : { changed, lost },
    });
    channel.post({ kind: "beat", holder });
  }

  function beat(): void {
    if (state.lead !== "here") return;
    if (!sessions.claim(lock())) return change({ lead: "lost" });
    channel.post({ kind: "beat", holder });
    if (state.unsaved && sessions.save(state.session.log)) change({ unsaved: false });
    if (state.projector && clock() - projectorHeardAt > SILENCE) change({ projector: false });
  }

  function hear(message: Message): void {
    if (message.kind === "beat") return hearBeat(message.holder);
    if (message.kind === "view") return follow();
    if (message.kind === "who") return answer();
    if (message.kind === "turn") return;
    if (message.kind === "bye") {
      leaves = NO_LEAVES;
      return change({ projector: false });
    }
    if (message.kind === "leaves") leaves = message;
    projectorHeardAt = clock();
    if (!state.projector) change({ projector: true });
    if (message.kind === "press") for (const listener of pressListeners) listener(message.press);
    if (message.kind === "hello") answer();
  }

  function answer(): void {
    if (state.lead !== "here") return;
    channel.post({ kind: "beat", holder });
    showRoom();
  }

  function hearBeat(other: string): void {
    if (other === holder) return;
    if (state.lead === "here") change({ lead: "lost" });
    if (state.lead === "asking") change({ lead: "elsewhere" });
    follow();
  }

  /**
   * Another page leads: what this one shows is to stay true. A message may be here before
   * what was written into the store ahead of it; the next beat makes up for that.
   */
  function follow(): void {
    const { log } = latest();
    if (state.lead !== "here" && log !== state.session.log) change({ session: replayLog(story, log).session });
  }

  function start(): void {
    if (sessions.claim(lock())) return begin();
    const leading = sessions.lock(clock())?.sessionId ?? sessionId;
    endOfAsking = askWhoLeads(leading, () => change({ lead: "elsewhere" }), takeOver);
  }

  start();
  return {
    get state() {
      return state;
    },
    now,
    act,
    turnLeaf,
    takeOver,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hearPresses(listener) {
      pressListeners.add(listener);
      return () => pressListeners.delete(listener);
    },
    beat,
    stop() {
      state = { ...state, lead: "lost" };
      endOfAsking();
      clearInterval(beating);
      channel.close();
      sessions.release(holder);
    },
  };
}

/** Asks the page that seems to lead a session, which may have crashed; returns what ends the waiting. */
function askWhoLeads(sessionId: string, onAnswer: () => void, onSilence: () => void): () => void {
  const channel = openChannel(sessionId, ({ kind }) => {
    if (kind !== "beat") return;
    end();
    onAnswer();
  });
  const waiting = setTimeout(() => {
    end();
    onSilence();
  }, ANSWER);
  function end(): void {
    clearTimeout(waiting);
    channel.close();
  }
  channel.post({ kind: "who" });
  return end;
}
