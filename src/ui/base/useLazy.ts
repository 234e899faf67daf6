import { useEffect, useState } from "preact/hooks";

/** Fetches a module once it is wanted; null until it is there. `load` must be the same function every time. */
export function useLazy<Module>(load: () => Promise<Module>, wanted: boolean): Module | null {
  const [module, setModule] = useState<Module | null>(null);
  useEffect(() => {
    if (!wanted || module) return;
    let left = false;
    void load().then((loaded) => {
      // A module may be a function, which a state setter would call.
      if (!left) setModule(() => loaded);
    });
    return () => {
      left = true;
    };
  }, [load, wanted, module]);
  return module;
}
