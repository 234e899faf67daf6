import { useRef } from "preact/hooks";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import { FileButton } from "../../panels/FileButton.tsx";

interface AddPlaysProps {
  /** True when there is no room for another one. */
  full: boolean;
  saves: readonly { readonly id: string; readonly name: string }[];
  onFiles: (files: readonly File[]) => void;
  onLinks: (text: string) => void;
  onSave: (id: string) => void;
}

/** The three ways for a play to get onto the table: a file, a link, a save of this browser. */
export function AddPlays({ full, saves, onFiles, onLinks, onSave }: AddPlaysProps) {
  const field = useRef<HTMLTextAreaElement>(null);

  function addLinks(event: SubmitEvent): void {
    event.preventDefault();
    const text = field.current?.value ?? "";
    if (text.trim() === "") return field.current?.focus();
    onLinks(text);
    if (field.current) field.current.value = "";
  }

  return (
    <section class="add-plays sheet" aria-labelledby="add">
      <h2 id="add">{tDebrief("compare.add")}</h2>
      {full && <p>{tDebrief("compare.full")}</p>}
      <div class="add-ways">
        <form onSubmit={addLinks}>
          <label>
            <b>{tDebrief("compare.paste")}</b>
            <textarea ref={field} rows={2} />
          </label>
          <button type="submit" class="button">
            {tDebrief("compare.pasteButton")}
          </button>
        </form>
        <div class="add-files">
          <FileButton label={tDebrief("compare.file")} accept=".json,application/json" multiple onFiles={onFiles} />
          <p>{tDebrief("compare.drop")}</p>
        </div>
        {saves.length > 0 && (
          <details class="add-saves">
            <summary>{tDebrief("compare.saves")}</summary>
            <ul>
              {saves.map(({ id, name }) => (
                <li key={id}>
                  <button type="button" class="button" onClick={() => onSave(id)}>
                    {name}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}
