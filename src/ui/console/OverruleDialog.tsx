import { useState } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { ConsoleView } from "../../workshop/console-view.ts";
import type { Intent } from "../../workshop/events.ts";
import type { TeamId } from "../../workshop/settings.ts";
import { Dialog } from "../base/Dialog.tsx";
import { Shape } from "../workshop/Shape.tsx";
import { optionOf } from "./say-votes.ts";
import "./dialogs.css";

interface OverruleDialogProps {
  view: ConsoleView;
  onOverrule: (intent: Extract<Intent, { type: "overrule" }>) => void;
  onClose: () => void;
}

/** Picks what is to be done against the room, and asks once more by a button of its own. */
export function OverruleDialog({ view, onOverrule, onClose }: OverruleDialogProps) {
  const [picked, setPicked] = useState<{ team: TeamId | null; choice: string } | null>(null);
  const { can, settings } = view;
  return (
    <Dialog title={tWorkshop("ask.overrule")} onClose={onClose}>
      <p>{tWorkshop("ask.overruleDetail")}</p>
      {can.overrule.map(({ team, choices }) => {
        const name = settings.teams.find(({ id }) => id === team)?.name;
        return (
          <fieldset key={team} class="picks">
            {name !== undefined && <legend>{tWorkshop("ask.overruleFor", { team: name })}</legend>}
            {choices.map((choice) => {
              const option = optionOf(view, team, choice);
              return (
                <label key={choice}>
                  <input
                    type="radio"
                    name="overrule"
                    checked={picked?.team === team && picked.choice === choice}
                    onChange={() => setPicked({ team, choice })}
                  />
                  {option && <Shape name={option.shape} />} {option?.letter}: {option?.label}
                </label>
              );
            })}
          </fieldset>
        );
      })}
      <div class="row dialog-foot">
        <button type="button" class="button" onClick={onClose}>
          {t("dialog.cancel")}
        </button>
        <button
          type="button"
          class="button main"
          disabled={picked === null}
          onClick={() =>
            picked &&
            onOverrule({ type: "overrule", choice: picked.choice, ...(picked.team !== null && { team: picked.team }) })
          }
        >
          {tWorkshop("ask.overruleYes")}
        </button>
      </div>
    </Dialog>
  );
}
