import type { Scenario } from "../scenario/schema.ts";
import { createSaves, type Saves } from "../storage/saves.ts";
import { loadSettings, saveSettings, type Settings } from "../storage/settings.ts";
import { openStore, type Store } from "../storage/store.ts";
import { type Offline, startOffline } from "./offline.ts";
import type { Route } from "./route.ts";

/** What lives longer than a page. */
export interface App {
  readonly store: Store;
  readonly saves: Saves;
  readonly settings: SettingsBox;
  readonly offline: Offline;
  /** Stories opened from files in this visit, by id. */
  readonly ownStories: Map<string, Scenario>;
  /** Opens another page, as a link would. */
  go(route: Route): void;
  /** Gives the page that is on another URL, so that loading it again leads back here. */
  rename(route: Route): void;
}

/** What every page module exports. It returns what takes the page down again. */
export interface PageModule {
  mount(root: HTMLElement, app: App): (() => void) | Promise<() => void>;
}

/** The settings as they are now, for everyone who wants to know when they change. */
export interface SettingsBox {
  readonly now: Settings;
  readonly change: (change: Partial<Settings>) => void;
  /** Returns what ends the subscription. */
  subscribe(listener: (settings: Settings) => void): () => void;
}

export function createApp(ways: Pick<App, "go" | "rename">): App {
  const store = openStore();
  const settings = createSettings(store);
  return { store, saves: createSaves(store), settings, offline: startOffline(), ownStories: new Map(), ...ways };
}

function createSettings(store: Store): SettingsBox {
  const listeners = new Set<(settings: Settings) => void>();
  let now = loadSettings(store);
  const tell = (): void => {
    for (const listener of listeners) listener(now);
  };
  // Another window has changed them.
  addEventListener("storage", () => {
    const stored = loadSettings(store);
    if (JSON.stringify(stored) === JSON.stringify(now)) return;
    now = stored;
    tell();
  });
  return {
    get now() {
      return now;
    },
    change(change) {
      now = { ...now, ...change };
      saveSettings(store, now);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
