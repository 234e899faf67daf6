import { METERS, VITALS } from "../company/figures.ts";
import type { Choice } from "../scenario/schema.ts";
import type { Positions } from "./positions.ts";
import type { SceneTable, Tables } from "./tables.ts";

const SEEN = ["leadership", "management", "chaos", "stagnation"] as const;

/**
 * Finds choices that are worse in every figure. In one position a choice has a better
 * rival when another open one leaves both meters at least as high and both symptoms at
 * least as low, and pushes every vital at least as high, at once and together with what
 * comes later: then every figure after it is at least as good, since the rules never
 * turn a higher vital or a lower symptom into a lower vital.
 */
export class Rivals {
  readonly #undominated: Uint8Array;
  /** By choice: which choices of its scene push vitals no less, as bits. */
  readonly #noWorse: Int32Array;
  /** Meters and symptoms after each choice of the position at hand. */
  readonly #after: Int32Array;

  /** @param undominated by choice: set to 1 once it has no better rival somewhere */
  constructor(tables: Tables, undominated: Uint8Array) {
    this.#undominated = undominated;
    this.#after = new Int32Array(tables.mostChoices * SEEN.length);
    this.#noWorse = Int32Array.from(
      tables.scenes.flatMap(({ scene: { choices } }) =>
        choices.map((one) =>
          choices.reduce((bits, other, i) => (other !== one && pushesNoLess(other, one) ? bits | (1 << i) : bits), 0),
        ),
      ),
    );
  }

  /** Whether all that could be found of the choices of a scene has been. */
  isJudged(scene: SceneTable): boolean {
    for (const { number } of scene.choices) if (this.#undominated[number] === 0) return false;
    return true;
  }

  /** Takes down where choice number `choice` of a scene has led. */
  see(choice: number, after: Positions): void {
    SEEN.forEach((name, i) => {
      this.#after[choice * SEEN.length + i] = after.figure(0, name);
    });
  }

  /** Judges the choices that are open in the position at hand, all of which have been seen. */
  judge(scene: SceneTable, open: number): void {
    scene.choices.forEach(({ number }, i) => {
      if ((open & (1 << i)) === 0 || this.#undominated[number] === 1) return;
      const rivals = (this.#noWorse[number] ?? 0) & open;
      const beaten = scene.choices.some((_, rival) => (rivals & (1 << rival)) !== 0 && this.#isNoWorse(rival, i));
      if (!beaten) this.#undominated[number] = 1;
    });
  }

  #isNoWorse(one: number, other: number): boolean {
    const after = (choice: number, i: number): number => this.#after[choice * SEEN.length + i] ?? 0;
    return (
      after(one, 0) >= after(other, 0) &&
      after(one, 1) >= after(other, 1) &&
      after(one, 2) <= after(other, 2) &&
      after(one, 3) <= after(other, 3)
    );
  }
}

function pushesNoLess(one: Choice, other: Choice): boolean {
  const later = (choice: Choice, name: (typeof METERS | typeof VITALS)[number]): number =>
    choice.later.reduce((sum, { effects }) => sum + (effects[name] ?? 0), 0);
  const now = (choice: Choice, name: (typeof VITALS)[number]): number => choice.effects[name] ?? 0;
  return (
    METERS.every((name) => later(one, name) >= later(other, name)) &&
    VITALS.every(
      (name) =>
        now(one, name) >= now(other, name) &&
        now(one, name) + later(one, name) >= now(other, name) + later(other, name),
    )
  );
}
