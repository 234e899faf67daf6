import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { ConsoleView } from "../../workshop/console-view.ts";
import type { Desk } from "./desk.ts";
import { Key } from "./Key.tsx";

interface NextProps {
  view: ConsoleView;
  desk: Desk;
  reportHref: string;
}

/** The big button: what comes next, and what it will do. Where nothing can, why not. */
export function Next({ view, desk, reportHref }: NextProps) {
  const { title, does } = wordsOf(view, desk.readOnly);
  return (
    <section class="console-next" aria-labelledby="console-next">
      <h2 id="console-next" class="only-read">
        {tWorkshop("next.heading")}
      </h2>
      <button
        type="button"
        class="button"
        aria-keyshortcuts="Backspace U"
        disabled={!view.can.back || desk.readOnly}
        onClick={() => desk.does({ kind: "back" })}
      >
        {tWorkshop("do.back")} <Key name="U" />
      </button>
      {view.phase === "over" ? (
        <a class="button main next" href={reportHref}>
          <strong>{tWorkshop("console.report")}</strong>
          <span>{tWorkshop("next.blocked.over.do")}</span>
        </a>
      ) : (
        <button
          type="button"
          class="button main next"
          aria-keyshortcuts="PageDown Space"
          aria-disabled={view.next.phase === null || desk.readOnly}
          onClick={() => desk.does({ kind: "next" })}
        >
          <strong>{title}</strong>
          <span>{does}</span>
        </button>
      )}
    </section>
  );
}

function wordsOf({ next, votes, phase, settings }: ConsoleView, readOnly: boolean): { title: string; does: string } {
  if (readOnly) return { title: tWorkshop("next.readOnly"), does: tWorkshop("next.readOnly.do") };
  if (next.phase !== null) {
    const step = next.phase === "voting" && phase !== "scene" && votes?.runOff === true ? "runOff" : next.phase;
    return { title: tWorkshop(`next.${step}`), does: tWorkshop(`next.does.${step}`) };
  }
  const why = next.blocked === "no-votes" && settings.mode === "parallel" ? "teams" : next.blocked;
  return { title: tWorkshop(`next.blocked.${why}`), does: tWorkshop(`next.blocked.${why}.do`) };
}
