import { intentOfKey, type KeyIntent } from "../ui/keys.ts";
import { usePresses } from "./usePresses.ts";

/** Hears the keys of the game. `act` says whether it did something with one. */
export function useKeys(act: (intent: KeyIntent) => boolean): void {
  usePresses((press) => {
    const intent = intentOfKey(press);
    return intent !== null && act(intent);
  });
}
