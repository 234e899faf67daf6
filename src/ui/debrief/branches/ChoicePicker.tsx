import { t } from "../../../i18n/t.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import type { ChoiceView } from "../../../story/view.ts";
import { HatTag } from "../../base/HatIcon.tsx";

interface ChoicePickerProps {
  choices: readonly ChoiceView[];
  /** Id of the choice that was taken. */
  taken: string;
  /** Id of the choice that is looked at; null for none. */
  asked: string | null;
  onAsk: (choice: string) => void;
}

/** Every choice there was at a decision: the one taken, those that were open, and why others were not. */
export function ChoicePicker({ choices, taken, asked, onAsk }: ChoicePickerProps) {
  return (
    <ul class="choice-picker">
      {choices.map(({ id, label, locked, hat }) => (
        <li key={id}>
          <button
            type="button"
            class="what-if-choice"
            aria-pressed={id === asked}
            aria-disabled={locked !== null}
            onClick={() => locked === null && onAsk(id)}
          >
            <span class="what-if-label">{label}</span>
            <span class="what-if-notes">
              <HatTag hat={hat} />
              {id === taken && <b>{tDebrief("whatIf.taken")}</b>}
              {locked !== null && <span>{t("play.locked", { reason: locked })}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
