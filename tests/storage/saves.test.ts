import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSaves, readSave, type Save, writeSave } from "../../src/storage/saves.ts";
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from "../../src/storage/settings.ts";
import { memoryStore, openStore, type Store } from "../../src/storage/store.ts";

const save = (id: string, savedAt = "2026-01-02T03:04:05.000Z"): Save => ({
  id,
  play: { scenarioId: "tiny", contentHash: "0123456789abcdef", seed: 7, choiceIds: ["cheer", "dream"] },
  savedAt,
  finished: false,
});

describe("saves", () => {
  it("are listed newest first and can be removed", () => {
    const saves = createSaves(memoryStore());
    saves.put(save("old", "2026-01-01T00:00:00.000Z"));
    saves.put(save("new", "2026-02-01T00:00:00.000Z"));
    expect(saves.list().map(({ id }) => id)).toEqual(["new", "old"]);
    saves.remove("new");
    expect(saves.list()).toEqual([save("old", "2026-01-01T00:00:00.000Z")]);
  });

  it("survive export and import unchanged, and fit into a kilobyte", () => {
    const ids = fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/);
    fc.assert(
      fc.property(
        ids,
        fc.array(ids, { maxLength: 14 }),
        fc.integer({ min: 0, max: 0xffffffff }),
        (id, choiceIds, seed) => {
          const one = { ...save(id), play: { ...save(id).play, choiceIds, seed } };
          expect(readSave(writeSave(one))).toEqual({ ok: true, save: one });
          expect(writeSave(one).length).toBeLessThan(1024);
        },
      ),
    );
  });

  it("that are broken are left out and left alone", () => {
    const store = memoryStore();
    store.write("save/torn", '{"bothHats":1,"id":"to');
    const saves = createSaves(store);
    saves.put(save("whole"));
    expect(saves.list().map(({ id }) => id)).toEqual(["whole"]);
    expect(saves.get("torn")).toBeNull();
    expect(store.read("save/torn")).toBe('{"bothHats":1,"id":"to');
  });

  it.each([
    ["no JSON", "{", "not-json"],
    ["another file", '{"name":"package"}', "not-a-save"],
    ["a list", "[1,2]", "not-a-save"],
    ["a newer version", JSON.stringify({ ...save("a"), bothHats: 2 }), "newer-version"],
    ["a choice that is no id", writeSave(save("a")).replace("cheer", "<img>"), "not-a-save"],
    ["a seed out of range", writeSave(save("a")).replace('"seed":7', '"seed":-1'), "not-a-save"],
    ["a date that is none", writeSave(save("a")).replace("2026-01-02T03", "yesterday"), "not-a-save"],
    ["a huge file", " ".repeat(30_000), "too-large"],
  ])("refuse %s and say why", (_, text, reason) => {
    expect(readSave(text)).toEqual({ ok: false, reason });
  });

  it("are read from anything without a throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSave(text).ok).toBe(false);
      }),
    );
  });
});

describe("a store", () => {
  const refusing = (): Storage => {
    throw new DOMException("denied", "SecurityError");
  };

  it("falls back to memory where storage is off, and says so", () => {
    const store = openStore(refusing);
    expect(store.persistent).toBe(false);
    expect(store.write("a", "1") && store.read("a")).toBe("1");
  });

  it("reports a full storage and keeps what was there", () => {
    const store = openStore(() => fakeStorage(60));
    expect(store.write("a", "small")).toBe(true);
    expect(store.write("a", "x".repeat(100))).toBe(false);
    expect(store.read("a")).toBe("small");
  });
});

describe("settings", () => {
  it("are kept, and whatever makes no sense falls back to its default", () => {
    const store = memoryStore();
    expect(loadSettings(store)).toEqual(DEFAULT_SETTINGS);
    const mine = {
      ...DEFAULT_SETTINGS,
      volume: 20,
      captions: "spoken" as const,
      assist: true,
      textSize: "huge" as const,
    };
    saveSettings(store, mine);
    expect(loadSettings(store)).toEqual(mine);
    store.write("settings", '{"volume":900,"assist":true,"captions":"loud","textSize":"enormous"}');
    expect(loadSettings(store)).toEqual({ ...DEFAULT_SETTINGS, assist: true });
    store.write("settings", "oops");
    expect(loadSettings(store)).toEqual(DEFAULT_SETTINGS);
  });

  it("are read from anything without a throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const store: Store = memoryStore();
        store.write("settings", text);
        expect(Object.keys(loadSettings(store))).toEqual(Object.keys(DEFAULT_SETTINGS));
      }),
    );
  });
});

/** A browser storage with room for so many characters. */
function fakeStorage(room: number): Storage {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem(key, text) {
      if (key.length + text.length > room) throw new DOMException("full", "QuotaExceededError");
      texts.set(key, text);
    },
    removeItem: (key) => void texts.delete(key),
    clear: () => texts.clear(),
    key: (n) => [...texts.keys()][n] ?? null,
    get length() {
      return texts.size;
    },
  };
}
