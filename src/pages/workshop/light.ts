import type { SettingsBox } from "../app.ts";

/** Makes the room's screen one for a dark room, or for a bright one again. Other windows follow: settings are shared. */
export function turnLight(settings: SettingsBox): void {
  settings.change({ light: settings.now.light === "bright" ? "dark" : "bright" });
}
