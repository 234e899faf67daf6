import { tPapers } from "../../i18n/t-papers.ts";
import type { RunSheet as RunSheetData, RunSheetAct, RunSheetScene } from "../../workshop/run-sheet.ts";
import { Prose } from "../base/Prose.tsx";
import "./run-sheet.css";

const MINUTE = 60_000;
type Span = { readonly from: number; readonly to: number };

const spanOf = ({ from, to }: Span): string =>
  tPapers("papers.span", { from: Math.round(from / MINUTE), to: Math.round(to / MINUTE) });

/** The facilitator's way through a session, on paper. */
export function RunSheet({ sheet }: { sheet: RunSheetData }) {
  const { title, role, minutes, note, aims } = sheet;
  return (
    <article class="paper run-sheet">
      <header>
        <h1 tabIndex={-1}>{title}</h1>
        <p>{tPapers("papers.about", { role, minutes })}</p>
      </header>
      <div class="run-sheet-before">
        <section>
          <h2>{tPapers("papers.note")}</h2>
          <Prose text={note} />
          <h2>{tPapers("papers.aims")}</h2>
          <Lines lines={aims} />
        </section>
        <Plan sheet={sheet} />
      </div>
      <p class="run-sheet-hint">{tPapers("papers.scenesNote")}</p>
      {sheet.acts.map((act) => (
        <Act key={act.title} act={act} />
      ))}
    </article>
  );
}

function Plan({ sheet: { parts } }: { sheet: RunSheetData }) {
  return (
    <section>
      <h2>{tPapers("papers.plan")}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{tPapers("papers.plan.time")}</th>
            <th scope="col">{tPapers("papers.plan.part")}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.from}>
              <td>{spanOf(part)}</td>
              <th scope="row">{part.kind === "act" ? part.title : tPapers(`papers.part.${part.kind}`)}</th>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Act({ act }: { act: RunSheetAct }) {
  return (
    <section class="run-sheet-act">
      <h2>
        {act.title} <small>{tPapers("papers.minutes", { minutes: spanOf(act) })}</small>
      </h2>
      <Prose text={act.intro} />
      {act.scenes.map((scene) => (
        <Scene key={scene.id} scene={scene} />
      ))}
      {act.debrief && (
        <section class="run-sheet-talk">
          <h3>{tPapers("papers.actTalk")}</h3>
          <Prose text={act.debrief.note} />
          <Lines lines={act.debrief.questions} />
        </section>
      )}
    </section>
  );
}

function Scene({ scene }: { scene: RunSheetScene }) {
  const { title, change, complexity, quick, options, note, questions, usually } = scene;
  return (
    <section class="run-sheet-scene">
      <h3>
        {title} <small>{tPapers("papers.situation", { change, complexity })}</small>
      </h3>
      {quick && <p class="run-sheet-quick">{tPapers("papers.quick")}</p>}
      <Prose text={note} />
      <ul class="run-sheet-options">
        {options.map(({ letter, label, hat }) => (
          <li key={letter}>
            <b>{letter}</b> {label} <i>{tPapers(`papers.hat.${hat}`)}</i>
          </li>
        ))}
      </ul>
      <div class="run-sheet-talked">
        {questions.length > 0 && (
          <div>
            <h4>{tPapers("papers.questions")}</h4>
            <Lines lines={questions} />
          </div>
        )}
        {usually.length > 0 && (
          <div>
            <h4>{tPapers("papers.usually")}</h4>
            <Lines lines={usually} />
          </div>
        )}
      </div>
    </section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
