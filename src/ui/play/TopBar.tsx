import { t } from "../../i18n/t.ts";
import type { StoryView } from "../../story/view.ts";
import { HistoryIcon, MenuIcon, SoundIcon } from "../base/icons.tsx";
import "./topbar.css";

interface TopBarProps {
  view: StoryView;
  muted: boolean;
  onMute: () => void;
  onHistory: () => void;
  onMenu: () => void;
}

/** Where in the story one is, and the three things that are always within reach. */
export function TopBar({ view, muted, onMute, onHistory, onMenu }: TopBarProps) {
  const { act } = view;
  return (
    <header class="topbar">
      <h1>{view.scenario.title}</h1>
      <p class="topbar-act">
        {t("act.number", { number: act.number, of: act.of })}
        <span class="topbar-act-title">: {act.title}</span>
      </p>
      <nav class="topbar-tools" aria-label={t("play.menu")}>
        <button type="button" class="button quiet round" aria-label={t("play.history")} onClick={onHistory}>
          <HistoryIcon />
        </button>
        <button
          type="button"
          class="button quiet round"
          aria-label={t(muted ? "play.unmute" : "play.mute")}
          aria-keyshortcuts="M"
          onClick={onMute}
        >
          <SoundIcon muted={muted} />
        </button>
        <button
          type="button"
          class="button round"
          aria-label={t("play.menu")}
          aria-keyshortcuts="Escape"
          onClick={onMenu}
        >
          <MenuIcon />
        </button>
      </nav>
    </header>
  );
}
