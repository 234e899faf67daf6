import { useEffect, useState } from "preact/hooks";

/** Fetches a module once it is wanted; null until it is there. `load` must be the same function every time. */
export function useLazy<Module>(load: () => Promise<Module>, wanted: boolean): Module | null {
  const [module, setModule] = useState<Module | null>(null);
  useEffect(() => {
    if (!wanted || module) return undefined;
    let left = false;
    async function fetchIt(): Promise<void> {
      const loaded = await load();
      // A state setter would call a module that is a function.
      if (!left) setModule(() => loaded);
    }
    void fetchIt();
    return () => {
      left = true;
    };
  }, [load, wanted, module]);
  return module;
}
