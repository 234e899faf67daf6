import { useState } from "preact/hooks";
import type { Debrief } from "../debrief/report.ts";
import { tDebrief } from "../i18n/t-debrief.ts";
import { createReflections } from "../storage/reflections.ts";
import { type DebriefPart, DebriefScreen } from "../ui/debrief/DebriefScreen.tsx";
import { DecisionTable } from "../ui/debrief/DecisionTable.tsx";
import { ByTheme } from "../ui/debrief/judging/ByTheme.tsx";
import { PracticeSection } from "../ui/debrief/judging/PracticeSection.tsx";
import { ProfileSection } from "../ui/debrief/judging/ProfileSection.tsx";
import { RangeSection } from "../ui/debrief/judging/RangeSection.tsx";
import { hasWords, YourWords } from "../ui/debrief/guided/YourWords.tsx";
import { LinkedNote } from "../ui/debrief/keep/LinkedNote.tsx";
import type { Order } from "../ui/debrief/OrderSwitch.tsx";
import { Part } from "../ui/debrief/Part.tsx";
import { PathPlane } from "../ui/debrief/plane/PathPlane.tsx";
import { StepWords } from "../ui/debrief/StepWords.tsx";
import { OverTime } from "../ui/debrief/time/OverTime.tsx";
import type { App } from "./app.ts";
import { newSaveId } from "./chance.ts";
import { KeepHere } from "./KeepHere.tsx";
import type { OpenedPlay } from "./opened-play.ts";
import { type DebriefRoute, hrefOf } from "./route.ts";
import { saveOf } from "./useAutosave.ts";
import { useGuess } from "./useGuess.tsx";

interface DebriefPageProps {
  app: App;
  route: DebriefRoute;
  opened: OpenedPlay;
  debrief: Debrief;
  /** The drawing of the path, once it is on the page. */
  drawing: () => SVGSVGElement | null;
}

/** Holds what changes while somebody looks back: the step that is pointed at, and the order. */
export function DebriefPage({ app, route, opened, debrief, drawing }: DebriefPageProps) {
  const { story, running, save } = opened;
  const { path, decisions } = debrief;
  const { revealed, guess } = useGuess(app, opened, debrief);
  const [selected, select] = useState(decisions.length);
  const [order, setOrder] = useState<Order>(route.order ?? "time");
  const opening = decisions[0]?.before ?? debrief.final;
  const reflections = createReflections(app.store);
  const notes = reflections.get(opened.reflectionId);
  const pointed = { path, decisions, selected, onSelect: select };

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
    reflections.add(own.id, notes);
    app.go({ page: "debrief", save: own.id });
    return true;
  }

  const decided = { id: "decisions", title: tDebrief("debrief.table"), body: <DecisionTable {...pointed} /> };
  const themes = { id: "themes", title: tDebrief("theme.heading"), body: <ByTheme themes={debrief.themes} /> };
  const parts: DebriefPart[] = [
    {
      id: "path",
      title: tDebrief("debrief.path"),
      body: (
        <Part id="path" title={tDebrief("debrief.path")} lead={tDebrief("debrief.pathHint")}>
          <div class="debrief-top">
            <PathPlane {...pointed} />
            <div class="debrief-side">
              <StepWords {...pointed} />
            </div>
          </div>
        </Part>
      ),
    },
    {
      id: "over-time",
      title: tDebrief("debrief.overTime"),
      body: (
        <Part id="over-time" title={tDebrief("debrief.overTime")} lead={tDebrief("debrief.overTimeHint")}>
          <OverTime opening={opening} decisions={decisions} selected={selected} onSelect={select} whatIf={null} />
        </Part>
      ),
    },
    {
      id: "range",
      title: tDebrief("range.heading"),
      body: <RangeSection range={debrief.range} fit={debrief.fit} />,
    },
    { id: "profile", title: tDebrief("profile.heading"), body: <ProfileSection profile={debrief.profile} /> },
    { id: "practice", title: tDebrief("practice.heading"), body: <PracticeSection practices={debrief.practices} /> },
    ...(order === "time" ? [decided, themes] : [themes, decided]),
    ...(hasWords(notes)
      ? [{ id: "your-words", title: tDebrief("guided.yourWords"), body: <YourWords notes={notes} /> }]
      : []),
    {
      id: "keep",
      title: tDebrief("keep.heading"),
      body: <KeepHere opened={opened} debrief={debrief} notes={notes} drawing={drawing} />,
    },
  ];

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
      parts={revealed ? parts : []}
    />
  );
}
