import type { Store } from "./store.ts";

export const TEXT_SIZES = ["normal", "large", "huge"] as const;
export const MOTIONS = ["system", "reduced", "full"] as const;
export const CONTRASTS = ["normal", "high"] as const;
export const LIGHTS = ["bright", "dark"] as const;
export const CAPTIONS = ["shown", "spoken", "off"] as const;

/** What a player has set for this browser. */
export interface Settings {
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** `system` follows the wish that the operating system reports. */
  readonly motion: (typeof MOTIONS)[number];
  readonly contrast: (typeof CONTRASTS)[number];
  /** Percent, 0–100. */
  readonly volume: number;
  readonly muted: boolean;
  /** Words for sounds: to be read, to be read and said by a screen reader as they come, or none. */
  readonly captions: (typeof CAPTIONS)[number];
  /** Shows which hat a choice wears and what the situation needs. */
  readonly assist: boolean;
  /** What the room is like in which a projector shows a session. */
  readonly light: (typeof LIGHTS)[number];
}

export const DEFAULT_SETTINGS: Settings = {
  textSize: "normal",
  motion: "system",
  contrast: "normal",
  volume: 60,
  muted: false,
  captions: "shown",
  assist: false,
  light: "bright",
};

const KEY = "settings";

/** The settings, with the default for whatever is missing or makes no sense. */
export function loadSettings(store: Store): Settings {
  const data = readObject(store.read(KEY));
  const oneOf = <T extends string>(known: readonly T[], value: unknown, otherwise: T): T =>
    known.find((name) => name === value) ?? otherwise;
  const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === "boolean" ? value : otherwise);
  const volume = data["volume"];
  return {
    textSize: oneOf(TEXT_SIZES, data["textSize"], DEFAULT_SETTINGS.textSize),
    motion: oneOf(MOTIONS, data["motion"], DEFAULT_SETTINGS.motion),
    contrast: oneOf(CONTRASTS, data["contrast"], DEFAULT_SETTINGS.contrast),
    volume: typeof volume === "number" && volume >= 0 && volume <= 100 ? Math.round(volume) : DEFAULT_SETTINGS.volume,
    muted: flag(data["muted"], DEFAULT_SETTINGS.muted),
    captions: oneOf(CAPTIONS, data["captions"], DEFAULT_SETTINGS.captions),
    assist: flag(data["assist"], DEFAULT_SETTINGS.assist),
    light: oneOf(LIGHTS, data["light"], DEFAULT_SETTINGS.light),
  };
}

/** @returns false when the browser would not keep them. */
export function saveSettings(store: Store, settings: Settings): boolean {
  return store.write(KEY, JSON.stringify(settings));
}

function readObject(text: string | null): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(text ?? "{}");
    return typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
