import { useEffect, useRef } from "preact/hooks";
import { intentOfKey } from "../workshop/keys.ts";
import type { App } from "./app.ts";
import { fillScreen } from "./workshop/full-screen.ts";
import { turnLight } from "./workshop/light.ts";
import { useKeyPresses } from "./workshop/press.ts";
import { RoomWindow } from "./workshop/RoomWindow.tsx";
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
  const turn = useRef((_by: 1 | -1): boolean => false);
  const { view, clock, tell } = useShown(sessionId, stored, (by) => void turn.current(by));
  const leaf = useLeaf(view);
  turn.current = leaf.turn;
  const [after, before] = [leaf.at < leaf.of - 1, leaf.at > 0];
  const number = view?.screen === "room" ? `${view.phase} ${view.number}` : null;
  useEffect(() => tell({ kind: "leaves", after, before }), [tell, number, after, before]);

  useKeyPresses((key) => {
    const phase = view?.screen === "room" ? view.phase : "lobby";
    const [blank, pause] = [view?.screen === "blank", view?.screen === "break"];
    const intent = intentOfKey(key, { phase, blank, pause, backLosesVotes: false });
    // The room's own window needs no console for that.
    if (intent?.kind === "light") turnLight(app.settings);
    else if (intent?.kind === "present") fillScreen();
    else if (!leaf.takes(intent)) tell({ kind: "press", press: key });
    return intent !== null;
  });

  return <RoomWindow app={app} view={view} clock={clock} leaf={leaf} />;
}
