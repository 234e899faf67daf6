import { useEffect, useRef } from "preact/hooks";
import { intentOfKey, type KeyIntent } from "../ui/keys.ts";

/** Hears the keys of the game. `act` says whether it did something with one. */
export function useKeys(act: (intent: KeyIntent) => boolean): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const { key, ctrlKey, altKey, metaKey, repeat } = event;
      if (repeat) return;
      const onControl = target?.closest("button, a, summary, [role=button]") != null;
      const inField = target?.closest("input, select, textarea") != null;
      const intent = intentOfKey({ key, ctrlKey, altKey, metaKey, onControl, inField });
      // Else Escape would close again at once the dialog that it has just opened.
      if (intent && latest.current(intent)) event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}
