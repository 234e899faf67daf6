import { packEvent, type SessionEvent, unpackEvent } from "./events.ts";
import { type Header, headerSchema } from "./settings.ts";

/** A session as it is kept: what was agreed on, and everything that happened. Nothing is ever taken out of it. */
export interface SessionLog {
  readonly header: Header;
  readonly events: readonly SessionEvent[];
}

/** Why a text cannot be read as a log at all. */
export type LogProblem = "too-large" | "not-a-log" | "newer-version";

/** A log, or why there is none. */
export type LogRead =
  | {
      readonly ok: true;
      readonly log: SessionLog;
      /** How many lines could not be read, the first of them and all after it; 0 for a log that is whole. */
      readonly lost: number;
    }
  | { readonly ok: false; readonly problem: LogProblem };

const FORMAT = 1;
/** Sixteen times what a long session takes. */
const LARGEST = 1_000_000;

/** A log as text: a line of JSON for its header, then one for each event. A line cut short takes only its event along. */
export function writeLog({ header, events }: SessionLog): string {
  return [writeHeader(header), ...events.map(writeEvent)].join("");
}

export const writeHeader = (header: Header): string => `${JSON.stringify({ bothHatsSession: FORMAT, ...header })}\n`;

/** The line that an event adds to a log. */
export const writeEvent = (event: SessionEvent): string => `${JSON.stringify(packEvent(event))}\n`;

/**
 * Reads a log from text that may be anything. Never throws. What follows a line that makes
 * no sense is left out, since nobody knows what it rested on.
 */
export function readLog(text: string): LogRead {
  if (text.length > LARGEST) return { ok: false, problem: "too-large" };
  const [first = "", ...lines] = text.split("\n");
  const header = readHeader(first);
  if (typeof header === "string") return { ok: false, problem: header };
  const rows = lines.at(-1) === "" ? lines.slice(0, -1) : lines;
  const events: SessionEvent[] = [];
  for (const row of rows) {
    const event = unpackEvent(readJson(row));
    if (event === null || event.at < (events.at(-1)?.at ?? 0)) break;
    events.push(event);
  }
  return { ok: true, log: { header, events }, lost: rows.length - events.length };
}

/** Reads the header alone, for a list of sessions. */
export function readHeader(line: string): Header | LogProblem {
  const data = readJson(line);
  if (typeof data !== "object" || data === null || !("bothHatsSession" in data)) return "not-a-log";
  const { bothHatsSession: format, ...rest } = data;
  if (typeof format === "number" && format > FORMAT) return "newer-version";
  const read = headerSchema.safeParse(rest);
  return format === FORMAT && read.success ? read.data : "not-a-log";
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
