import { afterEach, describe, expect, it, vi } from "vitest";
import { openChannel } from "../../src/pages/workshop/channel.ts";
import { type RunningSession, runSession } from "../../src/pages/workshop/running-session.ts";
import { createSessions } from "../../src/storage/sessions.ts";
import { memoryStore, type Store } from "../../src/storage/store.ts";
import { compile } from "../../src/story/compile.ts";
import type { Intent } from "../../src/workshop/events.ts";
import { phaseOf } from "../../src/workshop/machine.ts";
import { openSession } from "../../src/workshop/session.ts";
import { DEFAULT_SETTINGS } from "../../src/workshop/settings.ts";
import { lead } from "../helpers/facilitator.ts";
import { scenarioOf, TINY } from "../helpers/tiny.ts";

const tiny = scenarioOf(TINY);
const story = compile(tiny);
const NOON = Date.parse("2026-01-02T12:00:00.000Z");
const startedAt = "2026-01-02T12:00:00.000Z";

const open: { stop(): void }[] = [];
afterEach(() => {
  for (const page of open.splice(0)) page.stop();
});

/** A computer with a clock of its own, on which pages are opened. */
function computer(store: Store = memoryStore()) {
  const sessions = createSessions(store);
  const time = { now: NOON };
  const opened = openSession(story, { id: "noon", seed: 7, startedAt, settings: DEFAULT_SETTINGS });
  sessions.save(opened.log);
  return {
    sessions,
    time,
    page: (holder: string): RunningSession => {
      const read = sessions.load("noon");
      const log = read?.ok === true ? read.log : opened.log;
      const page = runSession(log, { story, sessions, holder, clock: () => time.now });
      open.push(page);
      return page;
    },
    stored: () => {
      const read = sessions.load("noon");
      return read?.ok === true ? read.log.events.map(({ type }) => type) : [];
    },
  };
}

const phase = (page: RunningSession) => phaseOf(page.state.session.room);
const next = (page: RunningSession): Intent => ({ type: "proceed", from: phase(page) });

function close(page: RunningSession): void {
  open.splice(open.indexOf(page), 1);
  page.stop();
}

describe("a page that leads", () => {
  it("saves each event, and shows the projector every step", async () => {
    const { page, stored, time } = computer();
    const console = page("a");
    const seen: string[] = [];
    const projector = openChannel("noon", (message) => {
      if (message.kind === "view" && message.view.screen === "room") seen.push(message.view.phase);
    });
    open.push({ stop: () => projector.close() });
    projector.post({ kind: "hello" });
    await vi.waitFor(() => expect(seen).toEqual(["lobby"]));
    expect(console.state.projector).toBe(true);
    expect(console.act(next(console))).toBe(true);
    time.now += 5000;
    expect(console.act(next(console))).toBe(true);
    expect(console.act({ type: "finish" })).toBe(false);
    await vi.waitFor(() => expect(seen).toEqual(["lobby", "briefing", "act"]));
    expect(stored()).toEqual(["proceed", "proceed"]);
    projector.post({ kind: "bye" });
    await vi.waitFor(() => expect(console.state.projector).toBe(false));
  });

  it("hears the keys of the projector", async () => {
    const console = computer().page("a");
    const keys: string[] = [];
    console.hearPresses(({ key }) => keys.push(key));
    const projector = openChannel("noon", () => {});
    open.push({ stop: () => projector.close() });
    const flags = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, repeat: false };
    const press = { key: "PageDown", code: "PageDown", onControl: false, inField: false, ...flags };
    projector.post({ kind: "press", press });
    await vi.waitFor(() => expect(keys).toEqual(["PageDown"]));
  });

  it("comes back at the very step, with its timer paused, after it was closed", () => {
    const { page, time, stored } = computer();
    const first = page("a");
    while (phase(first) !== "voting") {
      time.now += 1000;
      first.act(next(first));
    }
    first.act({ type: "total", choice: "list", hands: 5 });
    first.act({ type: "timer-start", length: 60_000 });
    close(first);
    time.now += 20_000;
    const second = page("b");
    expect(second.state).toMatchObject({ lead: "here", reopened: { changed: false, lost: 0 } });
    expect(phase(second)).toBe("voting");
    expect(second.state.session.desk.timer).toEqual({ left: 60_000, since: null });
    expect(stored().at(-1)).toBe("restored");
  });

  it("says how much of a damaged log could not be followed", () => {
    const store = memoryStore();
    const { page } = computer(store);
    const first = page("a");
    first.act(next(first));
    close(first);
    store.write("session/noon", `${store.read("session/noon")}[1,"cut\n`);
    expect(page("b").state.reopened).toEqual({ changed: false, lost: 1 });
  });

  it("goes on with a session that was begun weeks ago", () => {
    const { page, time } = computer();
    const first = page("a");
    first.act(next(first));
    close(first);
    time.now += 40 * 24 * 3_600_000;
    const second = page("b");
    expect(second.state).toMatchObject({ lead: "here", reopened: { lost: 0 } });
    expect(second.act(next(second))).toBe(true);
    expect(phase(second)).toBe("act");
  });

  it("says when there is no room, goes on, and saves everything as soon as there is some", () => {
    const store = memoryStore();
    let full = false;
    const { page, time, stored } = computer({ ...store, write: (key, text) => !full && store.write(key, text) });
    const console = page("a");
    full = true;
    time.now += 1000;
    expect(console.act(next(console))).toBe(true);
    expect(console.state.unsaved).toBe(true);
    expect(stored()).toEqual([]);
    full = false;
    console.beat();
    expect(console.state.unsaved).toBe(false);
    expect(stored()).toEqual(["proceed"]);
  });
});

describe("two pages opened by mistake", () => {
  it("do not both lead: the second says so, follows, and can take over, of which the first hears", async () => {
    const { page, time, stored } = computer();
    const first = page("a");
    const second = page("b");
    expect(second.act(next(second))).toBe(false);
    await vi.waitFor(() => expect(second.state.lead).toBe("elsewhere"));
    time.now += 1000;
    first.act(next(first));
    await vi.waitFor(() => expect(phase(second)).toBe("briefing"));
    second.takeOver();
    expect(second.state.lead).toBe("here");
    await vi.waitFor(() => expect(first.state.lead).toBe("lost"));
    expect(first.act(next(first))).toBe(false);
    time.now += 1000;
    second.act(next(second));
    expect(phase(second)).toBe("act");
    await vi.waitFor(() => expect(phase(first)).toBe("act"));
    expect(stored()).toEqual(["proceed", "restored", "proceed"]);
  });

  it("does not wait for one that has crashed and still has its name in the store", async () => {
    const { page, sessions, time } = computer();
    sessions.claim({ sessionId: "noon", holder: "gone", beatAt: time.now - 1000 });
    const console = page("b");
    expect(console.state.lead).toBe("asking");
    await vi.waitFor(() => expect(console.state.lead).toBe("here"));
  });
});

describe("a session that was led elsewhere", () => {
  it("is the same session", () => {
    const room = lead(tiny).decide("list");
    const { sessions, page } = computer();
    const { header } = room.session.log;
    sessions.save({ ...room.session.log, header: { ...header, id: "noon", startedAt } });
    expect(page("a").state.session.room.context.past).toEqual(room.room.past);
  });
});
