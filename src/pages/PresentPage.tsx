import { intentOfKey, type KeyPress } from "../workshop/keys.ts";
import type { App } from "./app.ts";
import { RoomWindow } from "./workshop/RoomWindow.tsx";
import { useKeyPresses } from "./workshop/press.ts";
import { useLeaf } from "./workshop/useLeaf.ts";
import { type Shown, useShown } from "./workshop/useShown.ts";

interface PresentPageProps {
  app: App;
  sessionId: string;
  /** What the store says; null where it says nothing. */
  stored: Shown | null;
}

/** Wires what the console wants the room to see to the window that shows it, and its keys back to the console. */
export function PresentPage({ app, sessionId, stored }: PresentPageProps) {
  const { view, clock, press } = useShown(sessionId, stored);
  const leaf = useLeaf(view);
  const { settings } = app;

  useKeyPresses((key: KeyPress) => {
    if (isPlain(key, "d")) {
      settings.change({ light: settings.now.light === "bright" ? "dark" : "bright" });
      return true;
    }
    const phase = view?.screen === "room" ? view.phase : "lobby";
    const intent = intentOfKey(key, { phase, blank: view?.screen === "blank", backLosesVotes: false });
    const turned = (intent?.kind === "next" && leaf.turn(1)) || (intent?.kind === "back" && leaf.turn(-1));
    if (!turned) press(key);
    return intent !== null;
  });

  return <RoomWindow app={app} view={view} clock={clock} leaf={leaf} />;
}

const isPlain = ({ key, ctrlKey, altKey, metaKey, repeat }: KeyPress, wanted: string): boolean =>
  key.toLowerCase() === wanted && !ctrlKey && !altKey && !metaKey && !repeat;
