/** Where texts are kept by key: the browser's storage, or memory where that is switched off. */
export interface Store {
  /** False when everything is forgotten as soon as the page closes. */
  readonly persistent: boolean;
  read(key: string): string | null;
  /** @returns false when there was no room or the browser refused; what was there before is untouched. */
  write(key: string, text: string): boolean;
  remove(key: string): void;
  keys(): string[];
}

const PREFIX = "both-hats/";

/** The browser's storage if it can really be written to, else memory. Never throws. */
export function openStore(storage: () => Storage = () => localStorage): Store {
  try {
    const found = storage();
    const probe = `${PREFIX}probe`;
    found.setItem(probe, "1");
    found.removeItem(probe);
    return browserStore(found);
  } catch {
    return memoryStore();
  }
}

function browserStore(storage: Storage): Store {
  return {
    persistent: true,
    read: (key) => storage.getItem(PREFIX + key),
    write(key, text) {
      try {
        storage.setItem(PREFIX + key, text);
        return true;
      } catch {
        return false;
      }
    },
    remove: (key) => storage.removeItem(PREFIX + key),
    keys: () =>
      Array.from({ length: storage.length }, (_, n) => storage.key(n) ?? "")
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => key.slice(PREFIX.length)),
  };
}

export function memoryStore(): Store {
  const texts = new Map<string, string>();
  return {
    persistent: false,
    read: (key) => texts.get(key) ?? null,
    write(key, text) {
      texts.set(key, text);
      return true;
    },
    remove: (key) => void texts.delete(key),
    keys: () => [...texts.keys()],
  };
}
