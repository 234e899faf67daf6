import { useLayoutEffect, useRef } from "preact/hooks";
import { isHeldTooLong, type KeyPress } from "../../workshop/keys.ts";

/** A key as the key map wants it, with what has the focus. */
export function pressOf(event: KeyboardEvent): KeyPress {
  const target = event.target instanceof Element ? event.target : null;
  const { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat } = event;
  const onControl = target?.closest("button, a, summary, [role=button]") != null;
  const inField = target?.closest("input, select, textarea") != null;
  return { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat, onControl, inField };
}

/** Hears every key of this window. `act` says whether the key means something here; the browser then leaves it alone. */
export function useKeyPresses(act: (press: KeyPress) => boolean): void {
  const latest = useRef(act);
  latest.current = act;
  // From the moment that there is something to see.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || scrolls(event)) return;
      const press = pressOf(event);
      if (latest.current(press) || isHeldTooLong(press)) event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

/** Up and down in a part that scrolls by itself are for that part. */
const scrolls = ({ key, target }: KeyboardEvent): boolean =>
  /^Arrow(?:Up|Down)$/.test(key) && target instanceof Element && target.closest("[data-scrolls]") !== null;
