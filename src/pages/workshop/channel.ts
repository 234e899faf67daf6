import { PHASES } from "../../workshop/events.ts";
import type { KeyPress } from "../../workshop/keys.ts";
import type { ProjectorView } from "../../workshop/projector-view.ts";

/** What the windows of a session tell each other. Whoever has no use for a message leaves it. */
export type Message =
  /** Console: what the room sees now. `now` in milliseconds since the session began. */
  | { readonly kind: "view"; readonly view: ProjectorView; readonly now: number }
  /** Console: it leads, and goes on leading. Said every `BEAT` milliseconds, and as soon as it takes the lead. */
  | { readonly kind: "beat"; readonly holder: string }
  /** Console: it has opened, and whoever leads should say so. */
  | { readonly kind: "who" }
  /** Projector: it has opened and wants to be shown something. */
  | { readonly kind: "hello" }
  /** Projector, to each beat: it is still open. */
  | { readonly kind: "here" }
  /** Projector: it closes. */
  | { readonly kind: "bye" }
  /** Projector: what it shows at this step goes on, after the leaf that is open or before it. */
  | { readonly kind: "leaves"; readonly after: boolean; readonly before: boolean }
  /** Console: the projector shall turn a leaf. */
  | { readonly kind: "turn"; readonly by: 1 | -1 }
  /** Projector: a key was pressed there. What it means, the console knows. */
  | { readonly kind: "press"; readonly press: KeyPress };

/** How often a console says that it leads, in milliseconds. */
export const BEAT = 2000;
/** Who has not been heard of for so long is gone, in milliseconds. */
export const SILENCE = 3 * BEAT;

export interface Channel {
  /** Tells all other windows of the session. */
  post(message: Message): void;
  close(): void;
}

/** What carries messages from one window to all others of the same site. */
type Wire = (name: string, hear: (data: unknown) => void) => { post(data: unknown): void; close(): void };

/** Joins the talk between the windows of a session. What makes no sense is not heard. */
export function openChannel(sessionId: string, hear: (message: Message) => void, wire: Wire = wireHere()): Channel {
  // Nothing is kept under such a name: a wire may write there, and wipe it again.
  return wire(`both-hats-windows/${sessionId}`, (data) => {
    const message = readMessage(data);
    if (message !== null) hear(message);
  });
}

const wireHere = (): Wire => (typeof BroadcastChannel === "undefined" ? storageWire : broadcastWire);

export const broadcastWire: Wire = (name, hear) => {
  const channel = new BroadcastChannel(name);
  channel.addEventListener("message", (event) => hear(event.data));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin than its own
  const post = (data: unknown): void => channel.postMessage(data);
  return { post, close: () => channel.close() };
};

/** For browsers without such channels: what one window writes into the storage, the others hear of. */
export const storageWire: Wire = (name, hear) => {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === name && newValue !== null) hear(parsed(newValue));
  };
  addEventListener("storage", onStorage);
  return {
    post(data) {
      try {
        localStorage.setItem(name, JSON.stringify(data));
        // The next message may be the same, and only a change is heard.
        localStorage.removeItem(name);
      } catch {
        // No room: the other window goes on showing what it shows.
      }
    },
    close: () => removeEventListener("storage", onStorage),
  };
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Reads a message from data that may be anything; null when it is none. */
export function readMessage(data: unknown): Message | null {
  if (!isRecord(data)) return null;
  const { kind, view, now, holder, press, after, before, by } = data;
  switch (kind) {
    case "who":
    case "hello":
    case "here":
    case "bye":
      return { kind };
    case "beat":
      return typeof holder === "string" ? { kind, holder } : null;
    case "leaves":
      return typeof after === "boolean" && typeof before === "boolean" ? { kind, after, before } : null;
    case "turn":
      return by === 1 || by === -1 ? { kind, by } : null;
    case "press":
      return isPress(press) ? { kind, press } : null;
    case "view":
      return isView(view) && Number.isFinite(now) ? { kind, view, now: Number(now) } : null;
    default:
      return null;
  }
}

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === "object" && data !== null;

const FLAGS = ["shiftKey", "ctrlKey", "altKey", "metaKey", "repeat", "onControl", "inField"];

const isPress = (data: unknown): data is KeyPress =>
  isRecord(data) &&
  typeof data.key === "string" &&
  typeof data.code === "string" &&
  FLAGS.every((flag) => typeof data[flag] === "boolean");

/** By what tells its kinds apart: both windows run the same version, so that the rest is as it was sent. */
function isView(data: unknown): data is ProjectorView {
  if (!isRecord(data)) return false;
  const { screen, phase, companies, since, length } = data;
  if (screen === "blank") return true;
  if (screen === "break") return typeof since === "number" && typeof length === "number";
  const known: readonly unknown[] = PHASES;
  return screen === "room" && known.includes(phase) && Array.isArray(companies);
}
