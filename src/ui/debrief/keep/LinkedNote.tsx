import { useState } from "preact/hooks";
import { tDebrief } from "../../../i18n/t-debrief.ts";

interface LinkedNoteProps {
  /** True when the story has been changed since. */
  changed: boolean;
  /** @returns false when the browser had no room for it. */
  onKeep: () => boolean;
}

/** Above a play that came with a link: what it is, and the way to make it one's own. */
export function LinkedNote({ changed, onKeep }: LinkedNoteProps) {
  const [full, setFull] = useState(false);
  return (
    <div class="notice linked-note">
      <output>{full ? tDebrief("keep.full") : tDebrief("linked.note")}</output>
      {changed && <p>{tDebrief("linked.changed")}</p>}
      <button type="button" class="button" onClick={() => setFull(!onKeep())}>
        {tDebrief("keep.here")}
      </button>
    </div>
  );
}
