import type { ComponentChildren } from "preact";
import { tPapers } from "../../i18n/t-papers.ts";
import "./papers.css";

/** Somewhere to go, or something to do. */
export type PapersWay =
  | { readonly label: string; readonly href: string; readonly open?: boolean }
  | { readonly label: string; readonly onClick: () => void };

interface PapersFrameProps {
  ways: readonly PapersWay[];
  onPrint: () => void;
  children: ComponentChildren;
}

/** A paper to print, with what else can be done written above it. */
export function PapersFrame({ ways, onPrint, children }: PapersFrameProps) {
  return (
    <div class="papers">
      <nav class="row papers-ways" aria-label={tPapers("papers.ways")}>
        <button type="button" class="button main" onClick={onPrint}>
          {tPapers("papers.print")}
        </button>
        {ways.map((way) => (
          <Way key={way.label} way={way} />
        ))}
      </nav>
      <main>{children}</main>
    </div>
  );
}

function Way({ way }: { way: PapersWay }) {
  if ("onClick" in way) {
    return (
      <button type="button" class="button" onClick={way.onClick}>
        {way.label}
      </button>
    );
  }
  return (
    <a class="button" href={way.href} aria-current={way.open === true ? "page" : undefined}>
      {way.label}
    </a>
  );
}
