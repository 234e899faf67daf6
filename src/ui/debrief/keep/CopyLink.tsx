import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { tDebrief } from "../../../i18n/t-debrief.ts";

interface CopyLinkProps {
  address: string;
  /** Resolves to false where the browser withholds its clipboard. */
  onCopy: (words: string) => Promise<boolean>;
}

/** Copies the link, or, where the browser will not, offers it to be copied by hand. */
export function CopyLink({ address, onCopy }: CopyLinkProps) {
  const [outcome, setOutcome] = useState<"copied" | "byHand" | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (outcome === "byHand") field.current?.select();
  }, [outcome]);

  async function copy(): Promise<void> {
    setOutcome((await onCopy(address)) ? "copied" : "byHand");
  }

  return (
    <>
      <button type="button" class="button" onClick={() => void copy()}>
        {tDebrief("keep.link")}
      </button>
      <div class="keep-outcome">
        <output>{outcome !== null && tDebrief(`keep.${outcome}`)}</output>
        {outcome === "byHand" && (
          <input ref={field} class="keep-address" readOnly value={address} aria-label={tDebrief("keep.linkField")} />
        )}
      </div>
    </>
  );
}
