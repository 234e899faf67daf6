import { useState } from "preact/hooks";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import { CopyLink } from "./CopyLink.tsx";
import "./keep.css";

/** The files that a debrief can become. */
export const FILE_FORMATS = ["png", "csv", "json"] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export interface ToKeepProps {
  /** Opens this debrief anywhere. */
  address: string;
  /** Resolves to false where the browser withholds its clipboard. */
  onCopy: (words: string) => Promise<boolean>;
  /** To this play beside others. */
  compareHref: string;
  /** Resolves to false where the browser would not make the file. */
  onFile: (format: FileFormat) => Promise<boolean>;
}

/** What one can take away from a debrief. */
export function ToKeep({ address, onCopy, compareHref, onFile }: ToKeepProps) {
  const [failed, setFailed] = useState(false);
  return (
    <section class="keep" aria-labelledby="keep">
      <h2 id="keep" tabIndex={-1}>
        {tDebrief("keep.heading")}
      </h2>
      <div class="row">
        <a class="button" href={compareHref}>
          {tDebrief("compare.open")}
        </a>
        <CopyLink address={address} onCopy={onCopy} />
      </div>
      <p>{tDebrief("keep.linkHint")}</p>
      <div class="row">
        {FILE_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="button"
            onClick={() => void onFile(format).then((made) => setFailed(!made))}
          >
            {tDebrief(`keep.${format}`)}
          </button>
        ))}
      </div>
      <output class="keep-outcome">{failed && tDebrief("keep.failed")}</output>
      <p>{tDebrief("keep.filesHint")}</p>
    </section>
  );
}
