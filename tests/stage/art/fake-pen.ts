import type { Pen } from "../../../src/stage/art/types.ts";

/** A 2D context that draws nothing and writes down what it was asked for. */
export interface FakePen {
  readonly pen: Pen;
  readonly fills: string[];
  /** Numbers that a real canvas would silently ignore. */
  readonly badNumbers: string[];
  /** How many `save` are still open. */
  depth(): number;
}

export function createFakePen(): FakePen {
  const fills: string[] = [];
  const badNumbers: string[] = [];
  let open = 0;
  const state: Record<string, unknown> = {};
  const pen = new Proxy(state, {
    get: (target, name: string) => {
      if (name in target) return target[name];
      return (...values: unknown[]) => {
        if (values.some((value) => typeof value === "number" && !Number.isFinite(value))) badNumbers.push(name);
        if (name === "save") open++;
        if (name === "restore") open--;
        if (name === "fill") fills.push(String(target["fillStyle"]));
        if (name.startsWith("create")) return { addColorStop: () => undefined };
        return undefined;
      };
    },
    set: (target, name: string, value) => {
      target[name] = value;
      return true;
    },
  });
  return { pen: pen as unknown as Pen, fills, badNumbers, depth: () => open };
}
