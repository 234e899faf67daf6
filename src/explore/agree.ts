import { type Company, readCompany } from "../company/step.ts";
import { playOnMachine } from "../story/automatic.ts";
import { isOpen, type StoryState } from "../story/decide.ts";
import { machineOf } from "../story/machine.ts";
import { lotsOf } from "./chance.ts";
import { layoutOf, Positions } from "./positions.ts";
import { type ChoiceTable, type SceneTable, type Tables, THE_END } from "./tables.ts";

/**
 * Plays by chance on the story's machine and on the explorer's rows side by side, and
 * compares the scene, the open choices and every figure at every decision. Returns what
 * differs first, in a line, or null when nothing does. Stops early when `goOn` says so.
 */
export async function disagreement(
  tables: Tables,
  plays: number,
  seed: number,
  goOn: (part: number) => Promise<boolean> = () => Promise.resolve(true),
): Promise<string | null> {
  const machine = machineOf(tables.story);
  const lots = lotsOf(seed);
  const rows = new Rows(tables);
  for (let play = 0; play < plays; play++) {
    if (play % 250 === 249 && !(await goOn(play / plays))) return null;
    rows.open();
    let found: string | null = null;
    let stuck = false;
    const { state: end, over } = playOnMachine(machine, (scene, state) => {
      const open = rows.openChoices();
      found = rows.differs(scene, state.company) ?? rows.differsInLocks(open, state);
      const choice = found === null ? open[lots(open.length)] : undefined;
      stuck = choice === undefined;
      if (choice === undefined) return undefined;
      rows.decide(choice);
      return choice.choice.id;
    });
    if (over) found ??= rows.differs(null, end.company);
    else if (!stuck) found ??= "the machine does not take the last of these choices";
    if (found !== null) return `${end.decisions.map(({ choice }) => choice.id).join(",")}: ${found}`;
  }
  return null;
}

/** One play on the explorer's rows. */
class Rows {
  #scene: SceneTable | undefined;
  readonly #tables: Tables;
  readonly #positions: Positions;

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#positions = new Positions(tables, layoutOf(tables), 1);
  }

  /** Begins another play. */
  open(): void {
    this.#positions.open(0);
    this.#scene = this.#tables.scenes[0];
  }

  openChoices(): ChoiceTable[] {
    return this.#scene?.choices.filter((choice) => this.#positions.isOpen(0, choice)) ?? [];
  }

  decide(choice: ChoiceTable): void {
    if (this.#scene === undefined) return;
    const to = this.#positions.decide(0, this.#scene, choice);
    this.#scene = to === THE_END ? undefined : this.#tables.scenes[to];
  }

  /** How this play differs from one that is in a scene, or over, with these figures. */
  differs(scene: string | null, company: Company): string | null {
    const here = this.#scene?.scene.id ?? null;
    if (here !== scene) return `the rows are in ${here ?? "no scene"}, the machine in ${scene ?? "none"}`;
    const own = readCompany(this.#positions.bytes, 0);
    const names = Object.keys(own) as (keyof Company)[];
    const different = names.find((name) => own[name] !== company[name]);
    return different === undefined
      ? null
      : `${different} is ${own[different]}, and ${company[different]} on the machine`;
  }

  differsInLocks(open: readonly ChoiceTable[], state: StoryState): string | null {
    const different = this.#scene?.choices.find((each) => isOpen(each.choice, state) !== open.includes(each));
    return different === undefined ? null : `${different.key} is open to only one of the two`;
  }
}
