import "./file-button.css";

interface FileButtonProps {
  label: string;
  /** Which files the browser's dialog offers, as in the `accept` attribute. */
  accept: string;
  /** Whether several can be picked at once. */
  multiple?: boolean;
  /** Called with one file at least. */
  onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files. The same file can be picked twice in a row, say after mending it. */
export function FileButton({ label, accept, multiple = false, onFiles }: FileButtonProps) {
  return (
    <label class="button file-button">
      <input
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      {label}
    </label>
  );
}
