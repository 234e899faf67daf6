import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n/t.ts";
import type { Settings } from "../storage/settings.ts";
import type { App } from "./app.ts";
import { louder, quieter } from "./volume.ts";

/** How long the words for a change stay, in milliseconds. */
const NOTE_STAYS = 2500;

/** The keys for the sound: each changes the settings, and says what it did to whoever looks and whoever listens. */
export function useVolume(app: App, settings: Settings, say: (words: string) => void) {
  const [note, setNote] = useState<{ readonly words: string } | null>(null);
  useEffect(() => {
    if (note === null) return undefined;
    const timer = setTimeout(() => setNote(null), NOTE_STAYS);
    return () => clearTimeout(timer);
  }, [note]);

  function change(changed: Partial<Settings>): void {
    app.settings.change(changed);
    const { muted, volume } = app.settings.now;
    const words = muted
      ? t("play.muted")
      : "volume" in changed
        ? t("play.volume", { percent: volume })
        : t("play.unmuted");
    setNote({ words });
    say(words);
  }

  return {
    /** What has just been done to the sound, in words, for as long as they are to be shown. */
    note: note?.words ?? null,
    mute: () => change({ muted: !settings.muted }),
    louder: () => change(louder(settings)),
    quieter: () => change(quieter(settings)),
  };
}
