import { METERS } from "../../../company/figures.ts";
import { t } from "../../../i18n/t.ts";
import { tProjector } from "../../../i18n/t-projector.ts";
import type { Way } from "../../../workshop/events.ts";
import type { RoomView } from "../../../workshop/projector-view.ts";
import { HatIcon } from "../../base/HatIcon.tsx";
import type { Step } from "../step.ts";
import { WayIcon } from "../WayIcon.tsx";
import { Verdict } from "./revealed.tsx";
import { figuresOf, titleOf } from "./scene.tsx";
import "../talk.css";

const WAYS = ["up", "same", "down"] as const satisfies readonly Way[];

/** Why some want this and some that. */
export function discussing(view: RoomView): Step {
  const [company] = view.companies;
  const alone = view.mode === "together" && company && view.votes;
  return {
    title: titleOf(view),
    aside: alone ? <Verdict view={view} votes={view.votes} company={company} /> : null,
    main: <Questions questions={view.questions} otherwise={tProjector("talk.open")} />,
  };
}

/** What an act has shown. */
export function actDebrief(view: RoomView): Step {
  return {
    title: tProjector("talk.actHeading"),
    aside: figuresOf(view),
    main: <Questions questions={view.questions} otherwise={tProjector("talk.actOpen")} />,
  };
}

/** The first question as large as there is room, the others under it. */
function Questions({ questions, otherwise }: { questions: readonly string[]; otherwise: string }) {
  const [first = otherwise, ...others] = questions;
  return (
    <div class="questions">
      <p class="question">{first}</p>
      {others.length > 0 && <p class="question-also">{tProjector("talk.next")}</p>}
      {others.map((question) => (
        <p key={question} class="question-other">
          {question}
        </p>
      ))}
    </div>
  );
}

/** Which meter will move, and which way. */
export function predicting(view: RoomView): Step {
  const figures = view.companies[0]?.figures ?? null;
  return {
    title: tProjector("guess.heading"),
    aside: null,
    main: (
      <>
        <p>{tProjector("guess.ask")}</p>
        <div class="guess-meters">
          {METERS.map((meter) => (
            <section key={meter} class={`guess-meter sheet ${meter}`}>
              <h2>
                <HatIcon hat={meter} /> {t(`figure.${meter}`)}
              </h2>
              {figures && <p class="guess-now">{tProjector("guess.is", { value: figures[meter] })}</p>}
              <ul>
                {WAYS.map((way) => (
                  <li key={way}>
                    <WayIcon way={way} /> {tProjector(`guess.${way}`)}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </>
    ),
  };
}
