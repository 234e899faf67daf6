import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import type { StoryView } from "../../story/view.ts";
import { AftermathCard } from "./AftermathCard.tsx";
import { Dashboard } from "./Dashboard.tsx";
import { describeStage } from "./describe.ts";
import { EndingCard } from "./EndingCard.tsx";
import { ActCard, BriefingCard, type BriefingView } from "./IntroCards.tsx";
import { SceneCard } from "./SceneCard.tsx";
import { StagePanel } from "./StagePanel.tsx";
import { TopBar } from "./TopBar.tsx";
import "./play.css";

/** Which page of the story book is open. */
export type Card = "briefing" | "act" | "scene" | "aftermath" | "ending";

/** Everything a player can want while a story is on. */
export interface PlayIntents {
  choose: (choiceId: string) => void;
  proceed: () => void;
  /** Rejects when no poster could be made. */
  savePoster: () => Promise<void>;
  again: () => void;
  mute: () => void;
  history: () => void;
  menu: () => void;
}

export interface PlayScreenProps {
  view: StoryView;
  card: Card;
  briefing: BriefingView;
  assist: boolean;
  muted: boolean;
  stage: {
    state: "loading" | "running" | "failed";
    onElement: (element: HTMLElement) => void;
    /** What it leads the eye to while an aftermath is played out. */
    part: string | null;
    /** Goes to the end of what is being played out. */
    onSkip: () => void;
    still: string | null;
    captions: readonly string[];
    captionsSpoken: boolean;
    note: string | null;
  };
  /** What a screen reader is to say now. */
  said: string;
  debriefHref: string;
  homeHref: string;
  intents: PlayIntents;
  /** Notices above the story. */
  notices?: ComponentChildren;
}

/** A story being played: office, figures, and the page that is open. */
export function PlayScreen(props: PlayScreenProps) {
  const { view, card, assist, muted, stage, intents } = props;
  return (
    <div class="play">
      <a class="skip button" href="#story">
        {t("app.skip")}
      </a>
      <div class="play-top">
        <TopBar view={view} muted={muted} onMute={intents.mute} onHistory={intents.history} onMenu={intents.menu} />
        {props.notices}
      </div>
      <main class="play-main">
        <div class="play-office">
          <StagePanel
            state={stage.state}
            onElement={stage.onElement}
            onSkip={stage.onSkip}
            still={stage.still}
            description={describeStage(view.stage)}
            place={view.phase === "ended" ? null : view.stage.place}
            captions={stage.captions}
            captionsSpoken={stage.captionsSpoken}
            note={stage.note}
          />
          <Dashboard
            figures={view.company}
            changes={card === "aftermath" ? (view.aftermath?.changes ?? []) : []}
            needs={assist && view.phase === "deciding" ? view.needs : null}
          />
        </div>
        <StoryColumn open={`${card} ${view.scene.id} ${view.history.length}`}>
          <OpenCard {...props} />
        </StoryColumn>
      </main>
      <output class="only-read">{props.said}</output>
    </div>
  );
}

/** Scrolls back to its top when another page is opened. */
function StoryColumn({ open, children }: { open: string; children: ComponentChildren }) {
  const column = useRef<HTMLElement>(null);
  useEffect(() => {
    column.current?.scrollTo({ top: 0 });
    scrollTo({ top: 0 });
  }, [open]);
  return (
    <section class="play-story" id="story" ref={column} aria-label={t("play.story")} tabIndex={-1}>
      {children}
    </section>
  );
}

function OpenCard({ view, card, briefing, assist, stage, intents, debriefHref, homeHref }: PlayScreenProps) {
  if (card === "briefing") return <BriefingCard briefing={briefing} onProceed={intents.proceed} />;
  if (card === "act") return <ActCard act={view.act} onProceed={intents.proceed} />;
  const decided = view.history.length;
  if (card === "aftermath" && view.aftermath) {
    const { title } = view.scene;
    return (
      <AftermathCard
        sceneTitle={title}
        number={decided}
        aftermath={view.aftermath}
        part={stage.part}
        onProceed={intents.proceed}
      />
    );
  }
  if (card === "ending" && view.ending) {
    return (
      <EndingCard
        ending={view.ending}
        debriefHref={debriefHref}
        homeHref={homeHref}
        onAgain={intents.again}
        onPoster={intents.savePoster}
      />
    );
  }
  return <SceneCard scene={view.scene} number={decided + 1} assist={assist} onChoose={intents.choose} />;
}
