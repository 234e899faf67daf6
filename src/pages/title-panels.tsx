import { useState } from "preact/hooks";
import { OwnStoryPanel, type OwnStoryState } from "../ui/panels/OwnStoryPanel.tsx";
import { SettingsPanel } from "../ui/panels/SettingsPanel.tsx";
import type { App } from "./app.ts";
import { openOwnStory } from "./own-story.ts";
import { SavesDialog } from "./SavesDialog.tsx";
import { useSettings } from "./useSettings.ts";

/** What can lie over the title page. */
export type TitlePanel = "settings" | "saves" | "own";

/** The dialogs of the title page; loaded when the first of them is wanted. */
export function TitlePanels({ app, panel, onClose }: { app: App; panel: TitlePanel; onClose: () => void }) {
  const settings = useSettings(app.settings);
  const [own, setOwn] = useState<OwnStoryState>({ kind: "nothing" });
  if (panel === "settings") {
    return <SettingsPanel settings={settings} onChange={app.settings.change} onClose={onClose} />;
  }
  if (panel === "saves") return <SavesDialog app={app} current={null} onClose={onClose} />;
  return <OwnStoryPanel state={own} onFile={(file) => void openOwnStory(app, file, setOwn)} onClose={onClose} />;
}
