import { t } from "../../i18n/t.ts";
import type { SceneView } from "../../story/view.ts";
import { SpeechIcon } from "../base/icons.tsx";
import { Prose } from "../base/Prose.tsx";
import { useHeadingFocus } from "../base/useHeadingFocus.ts";
import { ChoiceList } from "./ChoiceList.tsx";

interface SceneCardProps {
  scene: SceneView;
  /** Number of the decision that is about to be taken. */
  number: number;
  assist: boolean;
  onChoose: (choiceId: string) => void;
}

/** A scene: what is going on, and what one could do about it. */
export function SceneCard({ scene, number, assist, onChoose }: SceneCardProps) {
  const heading = useHeadingFocus<HTMLHeadingElement>(scene.id);
  return (
    <article class="card" key={scene.id}>
      <p class="card-over">
        {t("play.decision", { number })}
        {scene.speaker && (
          <span class="card-speaker">
            <SpeechIcon />
            {t("play.speaks", { name: scene.speaker.name, job: scene.speaker.job })}
          </span>
        )}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {scene.title}
      </h2>
      <Prose text={scene.text} />
      <h3 class="card-ask">{t("play.choose")}</h3>
      <ChoiceList choices={scene.choices} assist={assist} onChoose={onChoose} />
      <div class="card-more" />
    </article>
  );
}
