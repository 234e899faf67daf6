import { tDebrief } from "../../../i18n/t-debrief.ts";
import { CopyLink } from "./CopyLink.tsx";
import "./keep.css";

export interface ToKeepProps {
  /** Opens this debrief anywhere. */
  address: string;
  /** Resolves to false where the browser withholds its clipboard. */
  onCopy: (words: string) => Promise<boolean>;
}

/** What one can take away from a debrief. */
export function ToKeep({ address, onCopy }: ToKeepProps) {
  return (
    <section class="keep" aria-labelledby="keep">
      <h2 id="keep">{tDebrief("keep.heading")}</h2>
      <p>{tDebrief("keep.linkHint")}</p>
      <div class="row">
        <CopyLink address={address} onCopy={onCopy} />
      </div>
    </section>
  );
}
