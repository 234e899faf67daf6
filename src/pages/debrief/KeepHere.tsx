import { linkOf } from "../../debrief/link.ts";
import type { Debrief } from "../../debrief/report.ts";
import type { Notes } from "../../ui/debrief/guided/StartStop.tsx";
import { type FileFormat, ToKeep } from "../../ui/debrief/keep/ToKeep.tsx";
import { copy } from "./copy.ts";
import type { OpenedPlay } from "./opened-play.ts";
import { hrefOf } from "../route.ts";

interface KeepHereProps {
  opened: OpenedPlay;
  debrief: Debrief;
  /** What somebody wrote down about it. */
  notes: Notes;
  /** The drawing of the path, once it is on the page. */
  drawing: () => SVGSVGElement | null;
}

/** Wires what one can take away from a debrief. */
export function KeepHere({ opened, debrief, notes, drawing }: KeepHereProps) {
  const { story, running, save } = opened;
  const play = linkOf(story, running.play);
  const address = new URL(hrefOf({ page: "debrief", play }), location.href).href;

  async function exportAs(format: FileFormat): Promise<boolean> {
    const day = (save?.savedAt ?? new Date().toISOString()).slice(0, 10);
    try {
      if (format === "png") {
        const { exportPath } = await import("./export-path.ts");
        const path = drawing();
        if (path !== null) await exportPath(debrief, path, day);
        return path !== null;
      }
      const { exportDecisions } = await import("../export-decisions.ts");
      exportDecisions(running.view, notes, format, day);
      return true;
    } catch {
      return false;
    }
  }

  return (
    <ToKeep
      address={address}
      onCopy={copy}
      compareHref={hrefOf({ page: "compare", plays: [play] })}
      onFile={exportAs}
    />
  );
}
