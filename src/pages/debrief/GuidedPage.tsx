import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Debrief } from "../../debrief/report.ts";
import { createReflections, LONGEST_NOTE } from "../../storage/reflections.ts";
import { GuidedScreen } from "../../ui/debrief/guided/GuidedScreen.tsx";
import { EndingPiece, LessonsPiece, PathPiece } from "../../ui/debrief/guided/pieces.tsx";
import {
  guidedIntentOf,
  type GuidedIntent,
  type Question,
  questionAt,
  QUESTIONS,
} from "../../ui/debrief/guided/questions.ts";
import { PracticePiece } from "../../ui/debrief/guided/PracticePiece.tsx";
import { TurningPiece } from "../../ui/debrief/guided/TurningPiece.tsx";
import { WhatIfPiece } from "../../ui/debrief/guided/WhatIfPiece.tsx";
import { type Notes, StartStop } from "../../ui/debrief/guided/StartStop.tsx";
import type { App } from "../app.ts";
import { choicesAt } from "./choices-at.ts";
import type { OpenedPlay } from "./opened-play.ts";
import type { DebriefRoute } from "../route.ts";
import { stillOf } from "../stills.ts";
import { useCounting } from "./useCounting.ts";
import { usePresses } from "../usePresses.ts";

interface GuidedPageProps {
  app: App;
  route: DebriefRoute;
  opened: OpenedPlay;
  debrief: Debrief;
}

/** Wires the guided mode: six questions, one a screen, and what somebody writes down at the end. */
export function GuidedPage({ app, route, opened, debrief }: GuidedPageProps) {
  const [at, setAt] = useState(Math.min(route.guide ?? 1, QUESTIONS.length));
  const reflections = createReflections(app.store);
  const { story, running } = opened;
  const { decisions } = debrief;
  const { counted, progress, asked, ask } = useCounting(story.scenario, running.play);
  const choicesOf = (number: number) => choicesAt(story, running.play, number);

  function show(number: number): void {
    setAt(number);
    app.rename({ ...route, guide: number });
  }

  function leave(): void {
    const { guide: _, ...whole } = route;
    app.go(whole);
  }

  function actOn(intent: GuidedIntent): void {
    if (intent === "leave" || (intent === "next" && at === QUESTIONS.length)) leave();
    else if (intent === "next") show(at + 1);
    else if (at > 1) show(at - 1);
  }

  usePresses((press) => {
    const intent = guidedIntentOf(press);
    // A clicker that is pressed once too often must not throw a room out.
    if (intent === null || (intent === "next" && at === QUESTIONS.length)) return false;
    actOn(intent);
    return true;
  });

  const turn = counted?.turningPoints[0]?.number ?? decisions.length;
  const pieces: { readonly [question in Question]: ComponentChildren } = {
    feel: <EndingPiece debrief={debrief} still={stillOf(running.view)} />,
    happened: <PathPiece debrief={debrief} />,
    learned: <TurningPiece counted={counted} progress={progress} decisions={decisions} />,
    work: <LessonsPiece lessons={debrief.lessons} />,
    "what-if": <WhatIfPiece debrief={debrief} first={turn} choicesAt={choicesOf} asked={asked} onAsk={ask} />,
    next: (
      <>
        <StartStop
          notes={reflections.get(opened.reflectionId)}
          longest={LONGEST_NOTE}
          onNote={(notes: Notes) => reflections.add(opened.reflectionId, notes) && app.store.persistent}
        />
        <PracticePiece practices={debrief.practices} />
      </>
    ),
  };

  return (
    <GuidedScreen
      title={debrief.scenario.title}
      question={questionAt(at)}
      piece={pieces[questionAt(at)]}
      onIntent={actOn}
    />
  );
}
