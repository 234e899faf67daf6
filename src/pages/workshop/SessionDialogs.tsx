import { tWorkshop } from "../../i18n/t-workshop.ts";
import { Confirm } from "../../ui/base/Confirm.tsx";
import { HelpDialog } from "../../ui/console/HelpDialog.tsx";
import { JumpDialog } from "../../ui/console/JumpDialog.tsx";
import { OverruleDialog } from "../../ui/console/OverruleDialog.tsx";
import { WriteDialog } from "../../ui/console/WriteDialog.tsx";
import { type Intent, LONGEST_ENTRY } from "../../workshop/events.ts";
import { COUNT_KEYS, GUESS_KEYS, KEY_MAP } from "../../workshop/keys.ts";
import type { Facilitator } from "./useFacilitator.ts";

/** What is asked before something is done: whichever dialog is open. */
export function SessionDialogs({ facilitator }: { facilitator: Facilitator }) {
  const { asking, ask, act, view } = facilitator;
  const close = (): void => ask(null);
  const done = (intent: Intent): void => {
    act(intent);
    close();
  };
  switch (asking) {
    case null:
      return null;
    case "help":
      return <HelpDialog keys={KEY_MAP} countKeys={COUNT_KEYS} guessKeys={GUESS_KEYS} onClose={close} />;
    case "jump":
      return <JumpDialog scenes={view.can.jump} onJump={(scene) => done({ type: "jump", scene })} onClose={close} />;
    case "overrule":
      return <OverruleDialog view={view} onOverrule={done} onClose={close} />;
    case "note":
    case "commit":
      return (
        <WriteDialog
          kind={asking === "note" ? "note" : "start"}
          longest={LONGEST_ENTRY}
          onWrite={(kind, text) => done(kind === "note" ? { type: "note", text } : { type: "commit", kind, text })}
          onClose={close}
        />
      );
    default: {
      const words = WORDS[asking];
      return (
        <Confirm
          question={tWorkshop(`ask.${words}`)}
          detail={tWorkshop(`ask.${words}Detail`)}
          yes={tWorkshop(`ask.${words}Yes`)}
          onYes={() => done({ type: asking })}
          onNo={close}
        />
      );
    }
  }
}

const WORDS = { back: "back", "wrap-up": "wrapUp", finish: "finish" } as const;
