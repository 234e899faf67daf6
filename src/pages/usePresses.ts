import { useLayoutEffect, useRef } from "preact/hooks";
import type { KeyPress } from "../ui/keys.ts";

/** Hears every key that is pressed. `act` says whether it did something with one. */
export function usePresses(act: (press: KeyPress) => boolean): void {
  const latest = useRef(act);
  latest.current = act;
  // Before anything can be seen that a key could be meant for.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const { key, ctrlKey, altKey, metaKey, repeat } = event;
      // What has dealt with a key has had its turn.
      if (repeat || event.defaultPrevented) return;
      const onControl = target?.closest("button, a, summary, [role=button]") != null;
      const inField = target?.closest("input, select, textarea") != null;
      // Else Escape would close again at once the dialog that it has just opened.
      if (latest.current({ key, ctrlKey, altKey, metaKey, onControl, inField })) event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}
