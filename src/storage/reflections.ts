import type { Guess } from "../debrief/guess.ts";
import type { Store } from "./store.ts";

/** What somebody has thought and written while looking back on a play. */
export interface Reflection {
  /** What they guessed of their figures; null when they asked to be shown them at once. */
  readonly guess?: Guess | null;
  /** What they mean to start and to stop doing, in their own words. */
  readonly start?: string;
  readonly stop?: string;
}

const FORMAT = 1;
const KEY = "reflection/";
/** Of each of the two texts: what fits on a large note. */
export const LONGEST_NOTE = 500;

/** The reflections of this browser, by the id of the save they belong to. */
export interface Reflections {
  /** Empty when there is none, or none that can be read. Never throws. */
  get(saveId: string): Reflection;
  /** Keeps what is given beside what is there. @returns false when the browser had no room for it. */
  add(saveId: string, more: Reflection): boolean;
  remove(saveId: string): void;
}

export function createReflections(store: Store): Reflections {
  const get = (saveId: string): Reflection => readReflection(store.read(KEY + saveId));
  return {
    get,
    add: (saveId, more) => store.write(KEY + saveId, JSON.stringify({ reflection: FORMAT, ...get(saveId), ...more })),
    remove: (saveId) => store.remove(KEY + saveId),
  };
}

/** Reads a reflection from text that may be anything, and keeps nothing it does not know. */
export function readReflection(text: string | null): Reflection {
  const data = readRecord(text);
  if (data["reflection"] !== FORMAT) return {};
  const guess = data["guess"] === null ? null : readGuess(data["guess"]);
  const start = readNote(data["start"]);
  const stop = readNote(data["stop"]);
  return {
    ...(guess !== undefined && { guess }),
    ...(start !== undefined && { start }),
    ...(stop !== undefined && { stop }),
  };
}

function readGuess(data: unknown): Guess | undefined {
  if (!isRecord(data)) return undefined;
  const { play, fit, leadership, management, both, inTime, overused } = data;
  if (typeof play !== "string" || !/^[0-9a-f]{16}$/.test(play) || !isPercent(fit)) return undefined;
  if (!isPercent(leadership) || !isPercent(management) || !isPercent(both) || !isPercent(inTime)) return undefined;
  if (overused !== "leadership" && overused !== "management" && overused !== "neither") return undefined;
  return { play, fit, leadership, management, both, inTime, overused };
}

const readNote = (data: unknown): string | undefined =>
  typeof data === "string" && data.length <= LONGEST_NOTE ? data : undefined;

function readRecord(text: string | null): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(text ?? "{}");
    return isRecord(data) ? data : {};
  } catch {
    return {};
  }
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === "object" && data !== null && !Array.isArray(data);

/** No play has more decisions than that either. */
const isPercent = (data: unknown): data is number =>
  typeof data === "number" && Number.isInteger(data) && data >= 0 && data <= 100;
