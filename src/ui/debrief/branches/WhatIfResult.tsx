import { useState } from "preact/hooks";
import type { WhatIf } from "../../../debrief/what-if.ts";
import { t } from "../../../i18n/t.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import { ChanceTable } from "../chances/ChanceTable.tsx";
import { count } from "../chances/percent.ts";
import { Counting } from "./Counting.tsx";
import type { Asked } from "./asked.ts";

interface WhatIfResultProps {
  asked: Asked;
  onPlayOn: (whatIf: WhatIf) => boolean;
}

/** What would have become of it: at best, and over all continuations. */
export function WhatIfResult({ asked, onPlayOn }: WhatIfResultProps) {
  const [full, setFull] = useState(false);
  return (
    <div class="what-if-result" aria-live="polite">
      {asked.state !== "known" && <Counting progress={asked.state === "failed" ? "failed" : null} />}
      {asked.state === "known" && (
        <>
          <p>{endInWords(asked.whatIf)}</p>
          {asked.whatIf.continuations > 1 && (
            <>
              <ChanceTable
                caption={tDebrief("whatIf.caption")}
                columns={[{ name: tDebrief("whatIf.column"), chances: asked.whatIf.chances }]}
              />
              <p>{rangeInWords(asked.whatIf)}</p>
            </>
          )}
          <button type="button" class="button main" onClick={() => setFull(!onPlayOn(asked.whatIf))}>
            {tDebrief("whatIf.playOn")}
          </button>
          <p class="what-if-kept">{full ? tDebrief("keep.full") : tDebrief("whatIf.kept")}</p>
        </>
      )}
    </div>
  );
}

/** How the best continuation ends, and among how many. */
export function endInWords({ ghost, continuations }: WhatIf): string {
  const end = ghost.path.at(-1);
  return tDebrief(continuations === 1 ? "whatIf.only" : "whatIf.best", {
    ways: count(continuations),
    outcome: t(`outcome.${ghost.outcome}`),
    title: ghost.ending?.title ?? "",
    leadership: end?.leadership ?? 0,
    management: end?.management ?? 0,
  });
}

function rangeInWords({ range }: WhatIf): string {
  const last = range.at(-1);
  if (last === undefined) return "";
  const { leadership, management } = last;
  return tDebrief("whatIf.range", {
    lowLeadership: leadership.min,
    highLeadership: leadership.max,
    lowManagement: management.min,
    highManagement: management.max,
  });
}
