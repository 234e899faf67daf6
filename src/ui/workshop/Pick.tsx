import { useId } from "preact/hooks";

interface PickProps<Value extends string | number> {
  legend: string;
  options: readonly { readonly value: Value; readonly label: string; readonly detail?: string }[];
  value: Value;
  onPick: (value: Value) => void;
}

/** One of several, all of them in sight. */
export function Pick<Value extends string | number>({ legend, options, value, onPick }: PickProps<Value>) {
  const name = useId();
  return (
    <fieldset class="picks">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onPick(option.value)} />
          <span>
            {option.label}
            {option.detail !== undefined && <small>{option.detail}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
