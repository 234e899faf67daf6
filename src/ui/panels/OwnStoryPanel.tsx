import { t } from "../../i18n/t.ts";
import type { Diagnostic } from "../../scenario/diagnostic.ts";
import { Dialog } from "../base/Dialog.tsx";
import { FileButton } from "./FileButton.tsx";
import "./saves.css";

/** What has come of opening a story file. */
export type OwnStoryState =
  | { readonly kind: "nothing" }
  | { readonly kind: "reading"; readonly file: string }
  | { readonly kind: "unreadable"; readonly file: string }
  | { readonly kind: "bad"; readonly file: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "good"; readonly title: string; readonly href: string };

interface OwnStoryPanelProps {
  state: OwnStoryState;
  onFile: (file: File) => void;
  onClose: () => void;
}

/** More than these at once only discourage. */
const SHOWN = 12;

/** Opens a story that somebody wrote themselves, or says kindly what is wrong with it. */
export function OwnStoryPanel({ state, onFile, onClose }: OwnStoryPanelProps) {
  return (
    <Dialog title={t("own.heading")} wide onClose={onClose}>
      <p>{t("own.hint")}</p>
      <output class="own-outcome">
        <Outcome state={state} />
      </output>
      <div class="row">
        {state.kind === "good" && (
          <a class="button main" href={state.href}>
            {t("own.play")}
          </a>
        )}
        <FileButton label={t("own.choose")} accept=".yaml,.yml,text/yaml" onFiles={([file]) => file && onFile(file)} />
      </div>
    </Dialog>
  );
}

function Outcome({ state }: { state: OwnStoryState }) {
  if (state.kind === "nothing") return null;
  if (state.kind === "good") return <p>{t("own.good", { title: state.title })}</p>;
  if (state.kind === "bad") return <Diagnostics file={state.file} diagnostics={state.diagnostics} />;
  return <p>{t(state.kind === "reading" ? "own.reading" : "own.cannotRead", { file: state.file })}</p>;
}

function Diagnostics({ file, diagnostics }: { file: string; diagnostics: readonly Diagnostic[] }) {
  const more = diagnostics.length - SHOWN;
  return (
    <>
      <p>{t("own.bad", { file })}</p>
      <ol class="diagnostics">
        {diagnostics.slice(0, SHOWN).map(({ line, column, message, hint, code }, index) => (
          <li key={index}>
            <b>{t("own.at", { line, column })}:</b> {message}
            {hint !== null && ` (${hint})`}
            <small>{code}</small>
          </li>
        ))}
      </ol>
      {more > 0 && <p>{t("own.more", { count: more })}</p>}
    </>
  );
}
