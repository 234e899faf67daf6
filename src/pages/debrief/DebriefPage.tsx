import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Debrief } from "../../debrief/report.ts";
import type { WhatIf } from "../../debrief/what-if.ts";
import { createReflections } from "../../storage/reflections.ts";
import { run } from "../../story/running.ts";
import { BotsPart } from "../../ui/debrief/branches/BotsPart.tsx";
import { TurningPoints } from "../../ui/debrief/branches/TurningPoints.tsx";
import { WhatIfPart } from "../../ui/debrief/branches/WhatIfPart.tsx";
import { DebriefScreen } from "../../ui/debrief/DebriefScreen.tsx";
import { DecisionTable } from "../../ui/debrief/DecisionTable.tsx";
import { hasWords, YourWords } from "../../ui/debrief/guided/YourWords.tsx";
import { ByTheme } from "../../ui/debrief/judging/ByTheme.tsx";
import { PracticeSection } from "../../ui/debrief/judging/PracticeSection.tsx";
import { ProfileSection } from "../../ui/debrief/judging/ProfileSection.tsx";
import { RangeSection } from "../../ui/debrief/judging/RangeSection.tsx";
import { LinkedNote } from "../../ui/debrief/keep/LinkedNote.tsx";
import type { Order, PartId } from "../../ui/debrief/order.ts";
import { PathPart } from "../../ui/debrief/PathPart.tsx";
import { OverTime } from "../../ui/debrief/time/OverTime.tsx";
import type { App } from "../app.ts";
import { newSaveId } from "../chance.ts";
import { choicesAt } from "./choices-at.ts";
import { KeepHere } from "./KeepHere.tsx";
import type { OpenedPlay } from "./opened-play.ts";
import { type DebriefRoute, hrefOf } from "../route.ts";
import { saveOf } from "../useAutosave.ts";
import { useCounting } from "./useCounting.ts";
import { useGuess } from "./useGuess.tsx";

interface DebriefPageProps {
  app: App;
  route: DebriefRoute;
  opened: OpenedPlay;
  debrief: Debrief;
  /** The drawing of the path, once it is on the page. */
  drawing: () => SVGSVGElement | null;
}

/** Holds what changes while somebody looks back: the step that is pointed at, what was counted, and the order. */
export function DebriefPage({ app, route, opened, debrief, drawing }: DebriefPageProps) {
  const { story, running, save } = opened;
  const { path, decisions } = debrief;
  const { revealed, guess } = useGuess(app, opened, debrief);
  const { counted, progress, asked, ask } = useCounting(story.scenario, running.play);
  const [selected, select] = useState(decisions.length);
  const [order, setOrder] = useState<Order>(route.order ?? "time");
  const choicesOf = (number: number) => choicesAt(story, running.play, number);
  const choices = useMemo(() => choicesOf(selected), [selected]);
  const reflections = createReflections(app.store);
  const notes = reflections.get(opened.reflectionId);
  const decided = decisions.length > 0;
  const pointed = { path, decisions, selected, onSelect: select };
  const found = { counted, progress };

  function reorder(next: Order): void {
    setOrder(next);
    const { order: _, ...rest } = route;
    app.rename(next === "time" ? rest : { ...rest, order: next });
  }

  /** Makes somebody's play one's own. */
  function keep(): boolean {
    const own = saveOf(running, newSaveId());
    const kept = app.saves.put(own);
    if (!kept) return false;
    // Whoever has seen the figures has nothing left to guess.
    reflections.add(own.id, { guess: null, ...notes });
    app.go({ page: "debrief", save: own.id });
    return true;
  }

  /** Starts another play from there; the one looked back on stays as it is. */
  function playOn({ playOn: play }: WhatIf): boolean {
    const branch = run(story, play);
    branch.stop();
    const own = saveOf(branch, newSaveId());
    const kept = app.saves.put(own);
    if (kept) app.go({ page: "play", save: own.id });
    return kept;
  }

  const parts: { readonly [part in PartId]: ComponentChildren } = {
    path: <PathPart {...pointed} />,
    "over-time": decided && (
      <OverTime
        {...pointed}
        opening={decisions[0]?.before ?? debrief.final}
        whatIf={asked?.state === "known" ? asked.whatIf : null}
      />
    ),
    "turning-points": decided && <TurningPoints {...pointed} {...found} />,
    "what-if": decided && <WhatIfPart {...pointed} choices={choices} asked={asked} onAsk={ask} onPlayOn={playOn} />,
    range: decided && <RangeSection range={debrief.range} fit={debrief.fit} />,
    profile: <ProfileSection profile={debrief.profile} />,
    practice: <PracticeSection practices={debrief.practices} decisions={decisions.length} />,
    bots: <BotsPart {...found} debrief={debrief} selected={selected} onSelect={select} />,
    themes: <ByTheme themes={debrief.themes} />,
    decisions: decided && <DecisionTable {...pointed} />,
    "your-words": hasWords(notes) && <YourWords notes={notes} />,
    keep: <KeepHere opened={opened} debrief={debrief} notes={notes} drawing={drawing} />,
  };

  return (
    <DebriefScreen
      debrief={debrief}
      playHref={save && hrefOf({ page: "play", save: save.id })}
      againHref={hrefOf({ page: "play", scenario: story.scenario.id })}
      guideHref={hrefOf({ ...route, guide: 1 })}
      homeHref={hrefOf({ page: "title" })}
      onPrint={() => print()}
      note={save === null && <LinkedNote changed={running.changed} onKeep={keep} />}
      order={order}
      onOrder={reorder}
      guess={guess}
      parts={revealed ? parts : null}
    />
  );
}
