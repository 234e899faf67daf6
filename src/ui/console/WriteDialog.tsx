import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { Entry } from "../../workshop/desk.ts";
import { Dialog } from "../base/Dialog.tsx";
import "./dialogs.css";

type Kind = Entry["kind"];
const KINDS: readonly Kind[] = ["note", "start", "stop"];

interface WriteDialogProps {
  kind: Kind;
  /** The most characters that are kept. */
  longest: number;
  onWrite: (kind: Kind, text: string) => void;
  onClose: () => void;
}

/** Takes down a note, or what somebody will start or stop doing: type, Enter, done. */
export function WriteDialog({ kind: first, longest, onWrite, onClose }: WriteDialogProps) {
  const [kind, setKind] = useState(first);
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  // At once: whoever types fast must not lose a letter.
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <Dialog title={tWorkshop("entries.write")} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") onWrite(kind, text.trim());
        }}
      >
        <fieldset class="picks inline">
          <legend>{tWorkshop("entries.kind")}</legend>
          {KINDS.map((one) => (
            <label key={one}>
              <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
              {tWorkshop(`entries.${one}`)}
            </label>
          ))}
        </fieldset>
        <label class="write">
          {tWorkshop("entries.text")}
          <input
            type="text"
            maxLength={longest}
            value={text}
            ref={field}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p>
          <small>{tWorkshop("entries.noNames")}</small>
        </p>
        <div class="row dialog-foot">
          <button type="submit" class="button main">
            {tWorkshop("entries.add")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
