import { t } from "../../i18n/t.ts";
import type { ChoiceView } from "../../story/view.ts";
import { HatTag } from "../base/HatIcon.tsx";
import "./choices.css";

interface ChoiceListProps {
  choices: readonly ChoiceView[];
  /** Shows the hats before one is chosen. */
  assist: boolean;
  onChoose: (choiceId: string) => void;
}

/** The choices of a scene. A locked one stays readable and says what it would take. */
export function ChoiceList({ choices, assist, onChoose }: ChoiceListProps) {
  return (
    <ol class="choices">
      {choices.map((choice, index) => (
        <li key={choice.id}>
          <button
            type="button"
            class="choice"
            aria-disabled={choice.locked !== null}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => choice.locked === null && onChoose(choice.id)}
          >
            <span class="choice-number" aria-hidden="true">
              {index + 1}
            </span>
            <span class="choice-words">
              <span class="choice-label">{choice.label}</span>
              {choice.say !== null && <span class="choice-say">“{choice.say}”</span>}
              {choice.locked !== null && (
                <span class="choice-locked">{t("play.locked", { reason: choice.locked })}</span>
              )}
              {assist && <HatTag hat={choice.hat} />}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
