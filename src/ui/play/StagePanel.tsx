import { useEffect, useRef } from "preact/hooks";
import type { Place } from "../../scenario/vocabulary.ts";
import { t } from "../../i18n/t.ts";
import { PlaceIcon } from "../base/icons.tsx";
import "./stage.css";

interface StagePanelProps {
  /** Where the moving picture stands: not there yet, running, or unable to run here. */
  state: "loading" | "running" | "failed";
  /** Called with the element that the moving picture goes into. */
  onElement: (element: HTMLElement) => void;
  /** A click or tap on the picture: goes to the end of what is being played out. */
  onSkip: () => void;
  /** The address of a still picture, for when there is no moving one. */
  still: string | null;
  /** What there is to see, in words. */
  description: string;
  /** Where the scene is; null once there is none any more. */
  place: Place | null;
  /** What sounds have just said, in words; the newest last. */
  captions: readonly string[];
  /** Whether a screen reader shall say them when they come, and not only when it comes by. */
  captionsSpoken: boolean;
  /** What a key has just done to the sound, in words. */
  note: string | null;
}

/** The office: a moving picture, or a still one, and in any case words for it. */
export function StagePanel(props: StagePanelProps) {
  const { state, onElement, onSkip, still, description, place, captions, captionsSpoken, note } = props;
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current) onElement(host.current);
  }, []);
  return (
    <section class="stage" aria-label={t("play.stage")}>
      <p class="only-read">{description}</p>
      <div class="stage-picture" aria-hidden="true" onClick={onSkip}>
        <div ref={host} class="stage-host" />
        {state === "failed" && still !== null && <img class="stage-still" src={still} alt="" />}
      </div>
      {state === "loading" && <p class="stage-note">{t("play.stageLoading")}</p>}
      {state === "failed" && <p class="stage-note low">{t("play.stageFailed")}</p>}
      {place !== null && (
        <p class="stage-place">
          <PlaceIcon />
          {t(`place.${place}`)}
        </p>
      )}
      <div class="stage-captions">
        <div aria-live={captionsSpoken ? "polite" : "off"}>
          {captions.map((caption) => (
            <p key={caption}>
              <span aria-hidden="true">♪ </span>
              {caption}
            </p>
          ))}
        </div>
        {note !== null && <p>{note}</p>}
      </div>
    </section>
  );
}
