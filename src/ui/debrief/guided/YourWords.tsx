import { tDebrief } from "../../../i18n/t-debrief.ts";
import { Part } from "../Part.tsx";
import type { Notes } from "./StartStop.tsx";
import "./your-words.css";

/** Whether anything was written down at the end of the guided mode. */
export const hasWords = ({ start, stop }: Notes): boolean => [start, stop].some((words) => isWritten(words));

const isWritten = (words: string | undefined): words is string => words !== undefined && words.trim() !== "";

/** What somebody wrote down at the end of the guided mode. */
export function YourWords({ notes }: { notes: Notes }) {
  return (
    <Part id="your-words" title={tDebrief("guided.yourWords")}>
      <dl class="your-words">
        {(["start", "stop"] as const)
          .filter((which) => isWritten(notes[which]))
          .map((which) => (
            <div key={which} class="sheet">
              <dt>{tDebrief(`guided.${which}`)}</dt>
              <dd>{notes[which]}</dd>
            </div>
          ))}
      </dl>
    </Part>
  );
}
