import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../storage/settings.ts";
import type { SettingsBox } from "./app.ts";

/** The settings, kept up to date. */
export function useSettings(box: SettingsBox): Settings {
  const [settings, setSettings] = useState(box.now);
  useEffect(() => box.subscribe(setSettings), [box]);
  return settings;
}
