import { OUTCOMES } from "../company/outcome.ts";
import { Layer } from "./layer.ts";
import { liveMasks } from "./live.ts";
import { layoutOf, Positions } from "./positions.ts";
import { type SceneTable, type Tables, THE_END } from "./tables.ts";
import { WORTH } from "./worth.ts";

/** Everything that can still become of a play at one of its moments. */
export interface Future {
  /** How many continuations end in each outcome, in the order of `OUTCOMES`. Exact up to 2⁵³. */
  readonly ends: readonly number[];
  /** What the best continuation is worth: its outcome, then the fit of its decisions; see `worth.ts`. */
  readonly worth: number;
}

/** Behind the numbers of ends. */
const BEST = OUTCOMES.length;

/** Between two reports of progress. */
const REPORT_EVERY = 0x2000;

/**
 * What lies ahead of positions, played to every end, depth first, and remembered: positions
 * with the same future are played once, for however many questions. Made for the moments
 * of one play, most of which share their futures; `explore` is for a whole story.
 */
export class Futures {
  readonly #tables: Tables;
  readonly #masks: readonly Int32Array[];
  readonly #trial: Positions;
  /** By number of decisions taken. The weights of a position are its future. */
  readonly #layers: Layer[] = [];
  readonly #onProgress: (positions: number) => void;
  #positions = 0;

  /** @param onProgress told now and then how many positions have been seen */
  constructor(tables: Tables, onProgress: (positions: number) => void = () => {}) {
    const layout = layoutOf(tables);
    this.#tables = tables;
    this.#masks = liveMasks(tables, layout);
    this.#trial = new Positions(tables, layout, 1);
    this.#onProgress = onProgress;
  }

  /** The future of a position in which a scene is on, after so many decisions. */
  of(from: Positions, at: number, decisions: number): Future {
    this.#trial.copy(0, from, at);
    const position = this.#find(decisions, this.#trial.sceneAt(0));
    const layer = this.#layerAt(decisions);
    return {
      ends: OUTCOMES.map((_, outcome) => layer.weight(position, outcome)),
      worth: layer.weight(position, BEST),
    };
  }

  /** The number of the position on trial in its layer; plays it to all its ends when it is new. */
  #find(decisions: number, scene: number): number {
    const layer = this.#layerAt(decisions);
    const before = layer.count;
    const position = layer.intern(this.#trial, this.#masks[scene] ?? new Int32Array(0));
    if (position === before) this.#playOn(layer, position, decisions, this.#tables.scenes[scene]);
    return position;
  }

  #playOn(layer: Layer, at: number, decisions: number, scene: SceneTable | undefined): void {
    if (scene === undefined) throw new Error("a position without a scene");
    if (++this.#positions % REPORT_EVERY === 0) this.#onProgress(this.#positions);
    let best = 0;
    for (const choice of scene.choices) {
      if (!layer.positions.isOpen(at, choice)) continue;
      this.#trial.copy(0, layer.positions, at);
      const to = this.#trial.decide(0, scene, choice);
      const fit = this.#trial.fit(0, scene);
      best = Math.max(best, fit + (to === THE_END ? this.#end(layer, at) : this.#goOn(layer, at, decisions + 1, to)));
    }
    layer.addWeight(at, BEST, best);
  }

  /** Counts an end. Returns what it is worth. */
  #end(layer: Layer, at: number): number {
    const outcome = this.#trial.outcome(0);
    layer.addWeight(at, OUTCOMES.indexOf(outcome), 1);
    return WORTH[outcome];
  }

  /** Counts every end behind the position on trial. Returns what the best is worth. */
  #goOn(layer: Layer, at: number, decisions: number, scene: number): number {
    const child = this.#find(decisions, scene);
    const next = this.#layerAt(decisions);
    for (let outcome = 0; outcome < BEST; outcome++) layer.addWeight(at, outcome, next.weight(child, outcome));
    return next.weight(child, BEST);
  }

  #layerAt(decisions: number): Layer {
    return (this.#layers[decisions] ??= new Layer(this.#tables, this.#trial.layout, BEST + 1, 1));
  }
}
