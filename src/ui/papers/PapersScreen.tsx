import { t } from "../../i18n/t.ts";
import { tPapers } from "../../i18n/t-papers.ts";
import type { Handout as HandoutData } from "../../workshop/handout.ts";
import type { RunSheet as RunSheetData } from "../../workshop/run-sheet.ts";
import { Handout } from "./Handout.tsx";
import { RunSheet } from "./RunSheet.tsx";
import "./papers.css";

interface PapersScreenProps {
  /** Each paper with its address; the one that is open has none. */
  ways: readonly { readonly label: string; readonly href: string; readonly open: boolean }[];
  paper: { readonly runSheet: RunSheetData | null } | { readonly handout: HandoutData };
  homeHref: string;
  onPrint: () => void;
}

/** A paper to print, and the way to the others. */
export function PapersScreen({ ways, paper, homeHref, onPrint }: PapersScreenProps) {
  return (
    <div class="papers">
      <nav class="row papers-ways" aria-label={tPapers("papers.which")}>
        {ways.map(({ label, href, open }) => (
          <a key={href} class="button" href={href} aria-current={open ? "page" : undefined}>
            {label}
          </a>
        ))}
        <button type="button" class="button main" onClick={onPrint}>
          {tPapers("papers.print")}
        </button>
        <a class="button" href={homeHref}>
          {t("ending.other")}
        </a>
      </nav>
      <main>
        {"handout" in paper && <Handout handout={paper.handout} />}
        {"runSheet" in paper &&
          (paper.runSheet === null ? <p>{tPapers("papers.noPlan")}</p> : <RunSheet sheet={paper.runSheet} />)}
      </main>
    </div>
  );
}
