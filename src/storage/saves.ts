import type { Play } from "../story/play.ts";
import type { Store } from "./store.ts";

/** A play as it is kept. */
export interface Save {
  /** Lower-case letters and digits. */
  readonly id: string;
  readonly play: Play;
  /** When it was written, ISO 8601 in UTC. */
  readonly savedAt: string;
  /** True once the story has been played to its end. */
  readonly finished: boolean;
}

/** What came of reading a save: the save, or why it cannot be one. */
export type SaveRead =
  | { readonly ok: true; readonly save: Save }
  | { readonly ok: false; readonly reason: "not-json" | "not-a-save" | "newer-version" | "too-large" };

const FORMAT = 1;
const KEY = "save/";
/** A save takes far less than a kilobyte; a file of this many characters is something else. */
const LARGEST = 20_000;

/** The saves of this browser. Reading never changes anything; a broken save is left where it is. */
export interface Saves {
  /** All that can be read, newest first. */
  list(): Save[];
  get(id: string): Save | null;
  /** @returns false when the browser had no room for it. */
  put(save: Save): boolean;
  remove(id: string): void;
}

export function createSaves(store: Store): Saves {
  const get = (id: string): Save | null => {
    const text = store.read(KEY + id);
    const read = text === null ? null : readSave(text);
    return read?.ok === true ? read.save : null;
  };
  return {
    list: () =>
      store
        .keys()
        .filter((key) => key.startsWith(KEY))
        .map((key) => get(key.slice(KEY.length)))
        .filter((save) => save !== null)
        .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt)),
    get,
    put: (save) => store.write(KEY + save.id, writeSave(save)),
    remove: (id) => store.remove(KEY + id),
  };
}

/** A save as text: the content of an exported file, and of the browser's storage. */
export function writeSave(save: Save): string {
  return JSON.stringify({ bothHats: FORMAT, ...save });
}

/** Reads a save from text that may be anything. Never throws, and keeps nothing it does not know. */
export function readSave(text: string): SaveRead {
  if (text.length > LARGEST) return { ok: false, reason: "too-large" };
  const data = readJson(text);
  if (data === undefined) return { ok: false, reason: "not-json" };
  if (!isRecord(data) || !Number.isInteger(data["bothHats"])) return { ok: false, reason: "not-a-save" };
  if (Number(data["bothHats"]) > FORMAT) return { ok: false, reason: "newer-version" };
  const { id, savedAt, finished } = data;
  const play = readPlay(data["play"]);
  const sound =
    play !== null && isId(id) && typeof savedAt === "string" && isDate(savedAt) && typeof finished === "boolean";
  return sound ? { ok: true, save: { id, play, savedAt, finished } } : { ok: false, reason: "not-a-save" };
}

function readPlay(data: unknown): Play | null {
  if (!isRecord(data)) return null;
  const { scenarioId, contentHash, seed, choiceIds } = data;
  if (!isId(scenarioId) || !isId(contentHash)) return null;
  if (typeof seed !== "number" || !Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) return null;
  if (!Array.isArray(choiceIds) || choiceIds.length > 100 || !choiceIds.every(isId)) return null;
  return { scenarioId, contentHash, seed, choiceIds };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === "object" && data !== null && !Array.isArray(data);

const isId = (data: unknown): data is string => typeof data === "string" && /^[a-z0-9-]{1,64}$/.test(data);

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text);
