import { t } from "../i18n/t.ts";
import type { Save } from "../storage/saves.ts";

/** How far a saved play goes, in words. */
export function progressOf({ finished, play }: Save): string {
  if (finished) return t("saves.ended");
  return play.choiceIds.length === 0 ? t("saves.start") : t("play.decision", { number: play.choiceIds.length });
}

/** When it was saved, in the words of this place. */
export function whenOf({ savedAt }: Save): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" }).format(new Date(savedAt));
}
