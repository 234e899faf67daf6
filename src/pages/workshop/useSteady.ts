import { useRef } from "preact/hooks";

/** The value of before as long as the new one says the same: what came over a channel is another object each time. */
export function useSteady<Value>(value: Value): Value {
  const kept = useRef(value);
  if (kept.current !== value && JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}
