import { useEffect, useState } from "preact/hooks";
import type { Offline, OfflineState } from "./offline.ts";

/** How far the game can do without a network, kept up to date. */
export function useOffline(offline: Offline): OfflineState {
  const [state, setState] = useState(offline.now);
  useEffect(() => {
    setState(offline.now);
    return offline.subscribe(setState);
  }, [offline]);
  return state;
}
