import type { Settings } from "../storage/settings.ts";
import type { SettingsBox } from "./app.ts";

/** Lets the style sheets see the settings, now and whenever they change. */
export function wearSettings(settings: SettingsBox): void {
  const wear = ({ textSize, motion, contrast }: Settings) => {
    Object.assign(document.documentElement.dataset, { textSize, motion, contrast });
  };
  wear(settings.now);
  settings.subscribe(wear);
}

/** Whether movement is to be kept small, by the settings or else by the operating system. */
export function motionReduced({ motion }: Settings): boolean {
  return motion === "system" ? matchMedia("(prefers-reduced-motion: reduce)").matches : motion === "reduced";
}
