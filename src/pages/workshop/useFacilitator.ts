import { useEffect, useRef, useState } from "preact/hooks";
import type { Ask } from "../../ui/console/desk.ts";
import type { ConsoleView } from "../../workshop/console-view.ts";
import type { Intent } from "../../workshop/events.ts";
import { intentOfKey, type KeyPress, type SessionIntent } from "../../workshop/keys.ts";
import type { TeamId } from "../../workshop/settings.ts";
import { useKeyPresses } from "./press.ts";
import type { RunningSession } from "./running-session.ts";
import { type SessionNow, useSession } from "./useSession.ts";
import { votesAsOne, votingTeam, waitingTeam } from "./voting-teams.ts";

const MINUTE = 60_000;
/** How long a timer that a key starts runs, in milliseconds: to talk, and for everything else. */
const TALK = 4 * MINUTE;
const SHORT = MINUTE;
const BREAK = 10 * MINUTE;
const MORE_TIME = 30_000;

/** A session with the person who leads it: what is open before them, and what their keys do. */
export interface Facilitator extends SessionNow {
  /** The dialog that is open. */
  readonly asking: Ask | null;
  readonly ask: (dialog: Ask | null) => void;
  /** Whose hands are being counted; null where there are no teams. */
  readonly team: TeamId | null;
  readonly selectTeam: (team: TeamId) => void;
  readonly act: (intent: Intent) => void;
  /** What a key or its button asks for. */
  readonly does: (intent: SessionIntent) => void;
}

interface Ways {
  /** Opens the projector's window; where this is the one that the room sees, lets it fill the screen. */
  readonly onPresent: () => void;
  /** Shows the notes, and hides them: where they are not always there. */
  readonly onNotes?: () => void;
  /** Makes the room's screen one for a dark room, or for a bright one again. */
  readonly onLight: () => void;
  /** What the page itself does with a key or a button of this window, before the session: true when that is all. */
  readonly takes?: (intent: SessionIntent) => boolean;
}

/** Leads a session by keys, by buttons, and by the keys of the projector. */
export function useFacilitator(running: RunningSession, { onPresent, onNotes, onLight, takes }: Ways): Facilitator {
  const now = useSession(running);
  const { view } = now;
  const { teams } = view.settings;
  const [asking, ask] = useState<Ask | null>(null);
  const [picked, selectTeam] = useState<TeamId | null>(teams[0]?.id ?? null);
  const selected = votingTeam(view, picked);
  const leads = now.lead === "here";

  const act = (intent: Intent): void => void running.act(intent);

  function count(option: number, by: 1 | -1): void {
    const company = view.companies.find(({ team }) => team === null || team === selected);
    const choice = company?.options[option]?.id;
    if (choice === undefined) return;
    if (!votesAsOne(view.settings)) return act({ type: "count", choice, by, ...(selected && { team: selected }) });
    if (selected === null) return;
    const voted = running.act({ type: "vote", team: selected, ...(by === 1 && { choice }) });
    if (voted && by === 1) selectTeam(waitingTeam(running.state.session, selected) ?? selected);
  }

  function next(): void {
    if (asking === "help") return ask(null);
    if (asking === null && view.next.phase !== null) act({ type: "proceed", from: view.phase });
  }

  function timer(): void {
    if (view.timer === null || view.timer.left <= 0) act({ type: "timer-start", length: lengthFor(view) });
    else act({ type: view.timer.running ? "timer-pause" : "timer-resume" });
  }

  function step(intent: SessionIntent): void {
    switch (intent.kind) {
      case "next":
        return next();
      case "back":
        return view.can.backLosesVotes ? ask("back") : act({ type: "back" });
      case "count":
        return count(intent.option, intent.by);
      case "guess":
        return act({ type: "guess", meter: intent.meter, way: intent.way, by: intent.by });
      case "team":
        return selectTeam(after(view, selected));
      case "blank":
        return act({ type: "blank", on: !view.blank });
      case "freeze":
        return act({ type: "freeze", on: !view.frozen });
      case "hide-meters":
        return act({ type: "hide-meters", on: !view.metersHidden });
      case "vote-again":
      case "take":
      case "skip":
        return act({ type: intent.kind });
      case "overrule":
        return view.can.overrule.some(({ choices }) => choices.length > 0) ? ask("overrule") : undefined;
      case "jump":
        return view.can.jump.length > 0 ? ask("jump") : undefined;
      case "timer":
        return timer();
      case "add-time":
        return act(
          view.timer ? { type: "timer-add", by: MORE_TIME } : { type: "timer-start", length: lengthFor(view) },
        );
      case "break":
        return act(view.pause ? { type: "break-end" } : { type: "break-start", length: BREAK });
      case "note":
      case "commit":
      case "help":
        return ask(intent.kind);
      case "light":
        return onLight();
      case "present":
        return onPresent();
      default:
        return onNotes?.();
    }
  }

  function does(intent: SessionIntent): void {
    if (takes?.(intent) !== true) step(intent);
  }

  /**
   * @param here whether it was pressed in this window; the projector has turned its leaves already
   * @returns whether the key means something
   */
  function press(key: KeyPress, here: boolean): boolean {
    const { phase, blank, pause, can } = view;
    const intent = intentOfKey(key, { phase, blank, pause: pause !== null, backLosesVotes: can.backLosesVotes });
    if (intent === null) return false;
    // What lies before the person comes first; a clicker still turns its page away.
    if (asking !== null && intent.kind !== "present" && !(asking === "help" && intent.kind === "next")) return false;
    if (here && takes?.(intent) === true) return true;
    // Who only looks on can still look things up.
    if (leads || intent.kind === "help" || intent.kind === "notes") step(intent);
    return true;
  }

  useKeyPresses((key) => press(key, true));
  // A press can come between a step and the next effect: it is meant for the step that is shown.
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => running.hearPresses((key) => void latest.current(key, false)), [running]);
  return { ...now, asking, ask, team: selected, selectTeam, act, does };
}

const lengthFor = ({ phase }: ConsoleView): number =>
  phase === "discussing" || phase === "act-debrief" || phase === "debrief" ? TALK : SHORT;

function after({ settings: { teams } }: ConsoleView, team: TeamId | null): TeamId | null {
  const place = teams.findIndex(({ id }) => id === team);
  return teams[(place + 1) % Math.max(1, teams.length)]?.id ?? null;
}
