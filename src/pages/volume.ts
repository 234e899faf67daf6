import type { Settings } from "../storage/settings.ts";

/** Percent of the slider for each press of a key. */
const STEP = 10;

/** Whoever turns it up wants to hear something. */
export function louder({ volume }: Settings): Pick<Settings, "volume" | "muted"> {
  return { volume: Math.min(100, volume + STEP), muted: false };
}

/** What is mute stays mute. */
export function quieter({ volume, muted }: Settings): Pick<Settings, "volume" | "muted"> {
  return { volume: Math.max(0, volume - STEP), muted };
}
