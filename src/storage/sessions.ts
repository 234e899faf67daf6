import { readHeader, readLog, type LogProblem, type LogRead, type SessionLog, writeLog } from "../workshop/log.ts";
import type { Header } from "../workshop/settings.ts";
import type { Store } from "./store.ts";

/** A session on this computer, without its events. */
export type SessionEntry =
  | { readonly id: string; readonly ok: true; readonly header: Header }
  | { readonly id: string; readonly ok: false; readonly problem: LogProblem };

/** Which console leads a session now. */
export interface Lock {
  readonly sessionId: string;
  /** Of the console's page: letters and digits, made up when it opened. */
  readonly holder: string;
  /** When it was last heard of: milliseconds since 1970. */
  readonly beatAt: number;
}

const KEY = "session/";
const LOCK = "session-lock";

/** A console that has not been heard of for so long is gone, in milliseconds. */
export const LOCK_LASTS = 10_000;

/**
 * The sessions of this computer. A session is written as a whole after each event: it is
 * small, and so a log in the store is always a whole one. What cannot be read is left alone.
 */
export interface Sessions {
  /** All there are, newest first; those that cannot be read last. */
  list(): SessionEntry[];
  /** Null where there is none of that id. */
  load(id: string): LogRead | null;
  /** @returns false when the browser had no room for it; what was written before is untouched. */
  save(log: SessionLog): boolean;
  remove(id: string): void;
  /** The console that leads, if one has been heard of lately. */
  lock(now: number): Lock | null;
  /**
   * Says that a console leads, or goes on leading.
   *
   * @param takeOver also when another leads
   * @returns false when another leads
   */
  claim(lock: Lock, takeOver?: boolean): boolean;
  /** Gives the lead up, if this console has it. */
  release(holder: string): void;
}

export function createSessions(store: Store): Sessions {
  const entryOf = (id: string): SessionEntry => {
    const [line = ""] = (store.read(KEY + id) ?? "").split("\n", 1);
    const header = readHeader(line);
    return typeof header === "string" ? { id, ok: false, problem: header } : { id, ok: true, header };
  };
  const lockAt = (now: number): Lock | null => {
    const lock = readLock(store.read(LOCK));
    return lock !== null && Math.abs(now - lock.beatAt) < LOCK_LASTS ? lock : null;
  };
  return {
    list: () =>
      store
        .keys()
        .filter((key) => key.startsWith(KEY))
        .map((key) => entryOf(key.slice(KEY.length)))
        .toSorted((a, b) => startOf(b).localeCompare(startOf(a))),
    load(id) {
      const text = store.read(KEY + id);
      return text === null ? null : readLog(text);
    },
    save: (log) => store.write(KEY + log.header.id, writeLog(log)),
    remove: (id) => store.remove(KEY + id),
    lock: lockAt,
    claim(lock, takeOver = false) {
      const held = lockAt(lock.beatAt);
      if (held !== null && held.holder !== lock.holder && !takeOver) return false;
      // Where nothing can be written, no second console can notice this one; the session goes on.
      store.write(LOCK, JSON.stringify(lock));
      return true;
    },
    release(holder) {
      if (readLock(store.read(LOCK))?.holder === holder) store.remove(LOCK);
    },
  };
}

const startOf = (entry: SessionEntry): string => (entry.ok ? entry.header.startedAt : "");

function readLock(text: string | null): Lock | null {
  try {
    const data: unknown = JSON.parse(text ?? "null");
    if (typeof data !== "object" || data === null) return null;
    const { sessionId, holder, beatAt } = data as Record<string, unknown>;
    const sound = typeof sessionId === "string" && typeof holder === "string" && typeof beatAt === "number";
    return sound ? { sessionId, holder, beatAt } : null;
  } catch {
    return null;
  }
}
