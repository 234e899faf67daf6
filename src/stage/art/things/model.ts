import type { Scene } from "./thing.ts";

/** One kind of thing that a company can make, at each stage after the first drawing. */
export type Model = {
  readonly [stage in "rough" | "nearly" | "finished" | "broken"]: (scene: Scene) => void;
};
