import { t } from "../i18n/t.ts";
import type { Save } from "../storage/saves.ts";
import type { Settings } from "../storage/settings.ts";
import type { StoryView } from "../story/view.ts";
import { Confirm } from "../ui/base/Confirm.tsx";
import { HelpPanel } from "../ui/panels/HelpPanel.tsx";
import { BackConfirm, HistoryPanel } from "../ui/panels/HistoryPanel.tsx";
import { MenuPanel } from "../ui/panels/MenuPanel.tsx";
import { SettingsPanel } from "../ui/panels/SettingsPanel.tsx";
import type { App } from "./app.ts";
import { newSaveId } from "./chance.ts";
import { hrefOf } from "./route.ts";
import { SavesDialog } from "./SavesDialog.tsx";

/** What can lie over the story; a number is the decision that somebody wants to go back to. */
export type PlayPanel = "menu" | "history" | "saves" | "settings" | "help" | "restart" | number;

interface PlayPanelsProps {
  app: App;
  view: StoryView;
  settings: Settings;
  panel: PlayPanel;
  current: Save;
  onPanel: (panel: PlayPanel | null) => void;
  onBack: (number: number) => void;
}

/** The dialogs of a play; loaded when the first of them is wanted. */
export function PlayPanels({ app, view, settings, panel, current, onPanel, onBack }: PlayPanelsProps) {
  const close = () => onPanel(null);
  if (typeof panel === "number") {
    const decision = view.history[panel - 1];
    const back = (keepCopy: boolean) => {
      if (keepCopy) app.saves.put({ ...current, id: newSaveId() });
      onBack(panel);
    };
    return decision ? <BackConfirm decision={decision} onYes={back} onNo={close} /> : null;
  }
  switch (panel) {
    case "menu":
      return (
        <MenuPanel
          homeHref={hrefOf({ page: "title" })}
          onClose={close}
          onHistory={() => onPanel("history")}
          onSaves={() => onPanel("saves")}
          onRestart={() => onPanel("restart")}
          onSettings={() => onPanel("settings")}
          onHelp={() => onPanel("help")}
        />
      );
    case "history":
      return <HistoryPanel history={view.history} onClose={close} onBack={onPanel} />;
    case "saves":
      return <SavesDialog app={app} current={current} onClose={close} />;
    case "settings":
      return <SettingsPanel settings={settings} onChange={app.settings.change} onClose={close} />;
    case "help":
      return <HelpPanel onClose={close} />;
    default:
      return (
        <Confirm
          question={t("menu.restartSure")}
          detail={t("menu.restartDetail")}
          yes={t("menu.restartYes")}
          onYes={() => app.go({ page: "play", scenario: view.scenario.id })}
          onNo={close}
        />
      );
  }
}
