import { describe, expect, it } from "vitest";
import { createSessions, LOCK_LASTS } from "../../src/storage/sessions.ts";
import { memoryStore, type Store } from "../../src/storage/store.ts";
import { advance } from "../../src/workshop/session.ts";
import { lead } from "../helpers/facilitator.ts";
import { scenarioOf, TINY } from "../helpers/tiny.ts";

const tiny = scenarioOf(TINY);
const log = (id: string, startedAt: string) => {
  const { log } = lead(tiny).decide("list").session;
  return { ...log, header: { ...log.header, id, startedAt } };
};
const full = (store: Store): Store => ({ ...store, write: () => false });

describe("sessions on this computer", () => {
  it("are listed newest first, come back whole, and can be removed", () => {
    const sessions = createSessions(memoryStore());
    sessions.save(log("monday", "2026-01-05T09:00:00.000Z"));
    sessions.save(log("tuesday", "2026-01-06T09:00:00.000Z"));
    expect(sessions.list().map(({ id }) => id)).toEqual(["tuesday", "monday"]);
    expect(sessions.load("monday")).toEqual({ ok: true, lost: 0, log: log("monday", "2026-01-05T09:00:00.000Z") });
    sessions.remove("monday");
    expect(sessions.load("monday")).toBeNull();
    expect(sessions.list().length).toBe(1);
  });

  it("that cannot be read are listed last, say why, and are left alone", () => {
    const store = memoryStore();
    store.write("session/torn", '{"bothHatsSession":1,"id":"to');
    store.write("save/a", "not a session");
    const sessions = createSessions(store);
    sessions.save(log("whole", "2026-01-05T09:00:00.000Z"));
    expect(sessions.list().map(({ id, ok }) => [id, ok])).toEqual([
      ["whole", true],
      ["torn", false],
    ]);
    expect(sessions.load("torn")).toEqual({ ok: false, problem: "not-a-log" });
    expect(store.read("session/torn")).toBe('{"bothHatsSession":1,"id":"to');
  });

  it("go on when there is no room, and what was kept before is still there", () => {
    const store = memoryStore();
    const { session } = lead(tiny).to("scene");
    expect(createSessions(store).save(session.log)).toBe(true);
    const later = advance(session, { type: "proceed", from: "scene", at: 60_000 });
    expect(createSessions(full(store)).save(later.log)).toBe(false);
    expect(createSessions(store).load("monday")).toEqual({ ok: true, lost: 0, log: session.log });
  });
});

describe("the lead of a session", () => {
  const lock = (holder: string, beatAt: number) => ({ sessionId: "monday", holder, beatAt });

  it("belongs to one console, until another takes over or the first falls silent", () => {
    const sessions = createSessions(memoryStore());
    expect(sessions.claim(lock("one", 1000))).toBe(true);
    expect(sessions.claim(lock("two", 2000))).toBe(false);
    expect(sessions.claim(lock("one", 3000))).toBe(true);
    expect(sessions.lock(4000)).toEqual(lock("one", 3000));
    expect(sessions.claim(lock("two", 4000), true)).toBe(true);
    expect(sessions.claim(lock("one", 5000))).toBe(false);
    expect(sessions.claim(lock("one", 4000 + LOCK_LASTS))).toBe(true);
    sessions.release("two");
    expect(sessions.lock(4000 + LOCK_LASTS)?.holder).toBe("one");
    sessions.release("one");
    expect(sessions.lock(4000 + LOCK_LASTS)).toBeNull();
  });

  it("is free where what stands in its place makes no sense", () => {
    const store = memoryStore();
    for (const text of ["{", "7", '{"holder":1}']) {
      store.write("session-lock", text);
      expect(createSessions(store).lock(0)).toBeNull();
    }
  });
});
