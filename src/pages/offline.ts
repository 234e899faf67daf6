/** How far the game can do without a network. */
export type OfflineState =
  /** Not, or not yet. */
  | "no"
  /** All of it is on this device. */
  | "ready"
  /** The same, and a newer version waits to be used. */
  | "newer";

/** The store of files on this device, for everyone who wants to know when it changes. */
export interface Offline {
  readonly now: OfflineState;
  /** Returns what ends the subscription. */
  subscribe(listener: (state: OfflineState) => void): () => void;
  /** Starts this window again with the newer version; false when another window is in the middle of something. */
  useNewer(): Promise<boolean>;
  /** While a page must not be interrupted; returns what ends that. */
  keepVersion(): () => void;
}

/** What pages that must not be interrupted hold together, and whoever changes the version must hold alone. */
const LOCK = "both-hats-version";

/** Starts storing the game on this device once the first page is on screen, where the browser can do that. */
export function startOffline(): Offline {
  const listeners = new Set<(state: OfflineState) => void>();
  let now: OfflineState = "no";
  let activate = (): void => {};

  function show(state: OfflineState): void {
    now = state;
    for (const listener of listeners) listener(now);
  }

  async function register(): Promise<void> {
    const { Workbox } = await import("workbox-window");
    const worker = new Workbox("./sw.js");
    worker.addEventListener("activated", () => show("ready"));
    worker.addEventListener("waiting", () => show("newer"));
    activate = () => {
      worker.addEventListener("controlling", () => location.reload());
      worker.messageSkipWaiting();
    };
    const registration = await worker.register();
    if (registration?.active && now === "no") show("ready");
  }

  // The dev server changes files while one plays. A private window, or a folder that is not served, may refuse: then
  // the game needs its network.
  if (import.meta.hot === undefined && "serviceWorker" in navigator) {
    addEventListener("load", () => void register().catch(() => {}), { once: true });
  }

  return {
    get now() {
      return now;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    useNewer: () =>
      withLock({ ifAvailable: true }, (lock) => {
        if (lock !== null) activate();
        return Promise.resolve(lock !== null);
      }),
    keepVersion() {
      let end = (): void => {};
      const over = new Promise<void>((resolve) => {
        end = resolve;
      });
      void withLock({ mode: "shared" }, () => over);
      return () => end();
    },
  };
}

/** Browsers without locks have no other window to wait for that could be asked. */
function withLock<T>(options: LockOptions, callback: (lock: unknown) => Promise<T>): Promise<T> {
  return "locks" in navigator ? navigator.locks.request(LOCK, options, callback) : callback(LOCK);
}
