interface FileButtonProps {
  label: string;
  /** Which files the browser's dialog offers, as in the `accept` attribute. */
  accept: string;
  onFile: (file: File) => void;
}

/** A button that asks for a file. The same file can be picked twice in a row, say after mending it. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  return (
    <label class="button file-button">
      <input
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
      {label}
    </label>
  );
}
