import { useState } from "preact/hooks";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import type { Reflection } from "../../../storage/reflections.ts";

/** What somebody means to do: one thing to start, one to stop. */
export type Notes = Pick<Reflection, "start" | "stop">;

interface StartStopProps {
  notes: Notes;
  /** Characters that each of them can have. */
  longest: number;
  /** @returns false when the browser does not keep it. */
  onNote: (notes: Notes) => boolean;
}

/** Two notes to oneself, kept as they are typed. */
export function StartStop({ notes, longest, onNote }: StartStopProps) {
  const [kept, setKept] = useState(true);
  return (
    <div class="start-stop">
      {(["start", "stop"] as const).map((which) => (
        <label key={which} class={`note-to-self ${which}`}>
          <b>{tDebrief(`guided.${which}`)}</b>
          <textarea
            rows={3}
            maxLength={longest}
            placeholder={tDebrief(`guided.${which}Hint`)}
            defaultValue={notes[which] ?? ""}
            onInput={(event) => setKept(onNote({ [which]: event.currentTarget.value }))}
          />
        </label>
      ))}
      <output>{tDebrief(kept ? "guided.noteKept" : "guided.noteLost")}</output>
    </div>
  );
}
