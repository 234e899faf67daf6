import { tDebrief } from "../../../i18n/t-debrief.ts";

/** What part is done, 0–1; null where nobody knows. */
export type Progress = number | null | "failed";

/** Where something stands that is not counted yet, or cannot be. */
export function Counting({ progress }: { progress: Progress }) {
  if (progress === "failed") return <p>{tDebrief("counting.failed")}</p>;
  return (
    <p class="counting">
      <progress {...(progress === null ? {} : { value: progress })} aria-label={tDebrief("counting.progress")} />{" "}
      {tDebrief("counting.progress")}
    </p>
  );
}
