import { useEffect, useMemo, useState } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { paragraphs } from "../story/narrate.ts";
import type { Scenario } from "../scenario/schema.ts";
import type { Story } from "../story/compile.ts";
import type { Play } from "../story/play.ts";
import { announceAftermath } from "../ui/announce.ts";
import { useLazy } from "../ui/base/useLazy.ts";
import type { KeyIntent } from "../ui/keys.ts";
import type { BriefingView } from "../ui/play/IntroCards.tsx";
import { PlayScreen } from "../ui/play/PlayScreen.tsx";
import type { App } from "./app.ts";
import { cardOf, type Introduced, turn } from "./card.ts";
import type { PlayPanel } from "./play-panels.tsx";
import { PlayNotices } from "./PlayNotices.tsx";
import { hrefOf } from "./route.ts";
import { stillOf } from "./stills.ts";
import { saveOf, useAutosave } from "./useAutosave.ts";
import { useKeys } from "./useKeys.ts";
import { useRunningPlay } from "./useRunningPlay.ts";
import { useSettings } from "./useSettings.ts";
import { useSound } from "./useSound.ts";
import { useStage } from "./useStage.ts";
import { useVolume } from "./useVolume.ts";

interface PlayPageProps {
  app: App;
  story: Story;
  play: Play;
  saveId: string;
  /** True when the play had been played to its end. */
  finished: boolean;
}

const loadPanels = () => import("./play-panels.tsx");

/** Wires a running play to what can be seen, heard and pressed. */
export function PlayPage({ app, story, play, saveId, finished }: PlayPageProps) {
  const { running, view, edits } = useRunningPlay(story, play, finished);
  const settings = useSettings(app.settings);
  const [introduced, setIntroduced] = useState<Introduced>({ briefing: false, act: 0 });
  const [panel, setPanel] = useState<PlayPanel | null>(null);
  const [said, setSaid] = useState("");
  const panels = useLazy(loadPanels, panel !== null);
  const kept = useAutosave(app, running, view, saveId);
  const sound = useSound(view.stage, settings);
  const volume = useVolume(app, settings, setSaid);
  const stage = useStage(view.stage, settings, sound.hear);
  const briefing = useMemo(() => briefingOf(story.scenario), [story]);
  const card = cardOf(view, introduced);

  useEffect(() => sound.setStaged(stage.state === "running"), [stage.state]);
  useEffect(() => {
    if (view.aftermath) setSaid(announceAftermath(view.aftermath));
  }, [view.aftermath]);

  function proceed(): void {
    if (card === "aftermath") running.proceed();
    else setIntroduced(turn(card, view, introduced));
  }

  function backTo(number: number): void {
    running.backTo(number);
    setIntroduced({ briefing: true, act: running.view.act.number });
    setSaid(t("announce.back", { number }));
    setPanel(null);
  }

  useKeys((intent) => {
    if (panel !== null) return false;
    return actOn(intent);
  });

  function actOn(intent: KeyIntent): boolean {
    switch (intent.kind) {
      case "choose":
        return card === "scene" && choose(view.scene.choices[intent.index]?.id);
      case "proceed":
        if (card === "ending") return stage.skip();
        if (card === "scene") return false;
        proceed();
        return true;
      case "mute":
      case "louder":
      case "quieter":
        volume[intent.kind]();
        return true;
      case "back":
        if (view.history.length === 0) return false;
        setPanel(view.history.length);
        return true;
      default:
        setPanel(intent.kind);
        return true;
    }
  }

  async function savePoster(): Promise<void> {
    const { exportPoster } = await import("./export-poster.ts");
    await exportPoster(view, stage.picture);
  }

  function choose(id: string | undefined): boolean {
    if (id === undefined) return false;
    running.choose(id);
    return true;
  }

  return (
    <>
      <PlayScreen
        view={view}
        card={card}
        briefing={briefing}
        assist={settings.assist}
        muted={settings.muted}
        stage={{
          ...stage,
          onSkip: stage.skip,
          still: stillOf(view),
          captions: settings.captions === "off" ? [] : sound.captions.map((caption) => t(`caption.${caption}`)),
          captionsSpoken: settings.captions === "spoken",
          note: volume.note,
        }}
        said={said}
        debriefHref={hrefOf({ page: "debrief", save: saveId })}
        homeHref={hrefOf({ page: "title" })}
        intents={{
          choose,
          proceed,
          mute: volume.mute,
          savePoster,
          again: () => app.go({ page: "play", scenario: story.scenario.id }),
          history: () => setPanel("history"),
          menu: () => setPanel("menu"),
        }}
        notices={
          <PlayNotices
            running={running}
            edits={edits}
            keepsNothing={!app.store.persistent}
            full={!kept}
            save={() => saveOf(running, saveId)}
          />
        }
      />
      {panel !== null && panels && (
        <panels.PlayPanels
          app={app}
          view={view}
          settings={settings}
          panel={panel}
          current={saveOf(running, saveId)}
          onPanel={setPanel}
          onBack={backTo}
        />
      )}
    </>
  );
}

function briefingOf({ role, company, cast }: Scenario): BriefingView {
  return {
    role: role.title,
    briefing: paragraphs(role.briefing),
    company,
    cast: cast.map(({ id, name, job, about, look }) => ({ id, name, job, about, cloth: look.top })),
  };
}
