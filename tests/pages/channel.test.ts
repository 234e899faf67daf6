import { afterEach, describe, expect, it, vi } from "vitest";
import {
  broadcastWire,
  type Channel,
  type Message,
  openChannel,
  readMessage,
} from "../../src/pages/workshop/channel.ts";

const press = {
  key: "PageDown",
  code: "PageDown",
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  onControl: false,
  inField: false,
};

const open: Channel[] = [];
function windowOf(session: string): Channel & { heard: Message[] } {
  const heard: Message[] = [];
  const channel = openChannel(session, (message) => heard.push(message), broadcastWire);
  open.push(channel);
  return { ...channel, heard };
}

afterEach(() => {
  for (const channel of open.splice(0)) channel.close();
});

describe("the windows of a session", () => {
  it("hear each other, and not those of another session", async () => {
    const console = windowOf("s1");
    const projector = windowOf("s1");
    const stranger = windowOf("s2");
    console.post({ kind: "view", view: { screen: "blank" }, now: 1200 });
    projector.post({ kind: "press", press });
    await vi.waitFor(() => expect(console.heard).toEqual([{ kind: "press", press }]));
    expect(projector.heard).toEqual([{ kind: "view", view: { screen: "blank" }, now: 1200 }]);
    expect(stranger.heard).toEqual([]);
  });
});

describe("a message", () => {
  it.each<[Message]>([
    [{ kind: "hello" }],
    [{ kind: "here" }],
    [{ kind: "bye" }],
    [{ kind: "beat", holder: "a1" }],
    [{ kind: "press", press }],
    [{ kind: "view", view: { screen: "blank" }, now: 0 }],
    [{ kind: "view", view: { screen: "break", since: 5, length: 600_000 }, now: 10 }],
  ])("%j is read as it was sent", (message) => {
    expect(readMessage(structuredClone(message))).toEqual(message);
  });

  it.each<[unknown]>([
    [null],
    ["hello"],
    [[]],
    [{ kind: "shutdown" }],
    [{ kind: "beat" }],
    [{ kind: "press", press: { ...press, shiftKey: 1 } }],
    [{ kind: "press", press: { key: "b" } }],
    [{ kind: "view", view: { screen: "blank" } }],
    [{ kind: "view", view: { screen: "blank" }, now: Number.NaN }],
    [{ kind: "view", view: { screen: "break", since: 5 }, now: 0 }],
    [{ kind: "view", view: { screen: "room", phase: "party", companies: [] }, now: 0 }],
    [{ kind: "view", view: null, now: 0 }],
  ])("%j is not heard", (data) => {
    expect(readMessage(data)).toBeNull();
  });
});
