import { useState } from "preact/hooks";
import type { Debrief } from "../debrief/report.ts";
import { tDebrief } from "../i18n/t-debrief.ts";
import { type DebriefPart, DebriefScreen } from "../ui/debrief/DebriefScreen.tsx";
import { DecisionTable } from "../ui/debrief/DecisionTable.tsx";
import { HatsWorn } from "../ui/debrief/HatsWorn.tsx";
import { LinkedNote } from "../ui/debrief/keep/LinkedNote.tsx";
import { Lessons } from "../ui/debrief/Lessons.tsx";
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
  const [selected, select] = useState(decisions.length);
  const [order, setOrder] = useState<Order>(route.order ?? "time");
  const opening = decisions[0]?.before ?? debrief.final;
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
    if (kept) app.go({ page: "debrief", save: own.id });
    return kept;
  }

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
              <HatsWorn hats={debrief.hats} />
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
    { id: "lessons", title: tDebrief("debrief.lessons"), body: <Lessons lessons={debrief.lessons} /> },
    { id: "decisions", title: tDebrief("debrief.table"), body: <DecisionTable {...pointed} /> },
    {
      id: "keep",
      title: tDebrief("keep.heading"),
      body: <KeepHere opened={opened} debrief={debrief} drawing={drawing} />,
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
      parts={parts}
    />
  );
}
