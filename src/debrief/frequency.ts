/** A chance as people grasp it best: so many in ten, in a hundred or in a thousand. */
export interface Frequency {
  readonly count: number;
  readonly of: number;
  /** `under`: fewer than `count`, which is 1; `over`: more than `count`, which is one less than `of`. */
  readonly is: "about" | "under" | "over";
}

/** By so much a chance may be said wrong: little enough to stand beside percents. */
const ROUGHLY = 0.02;

/**
 * A chance before and after, and another to compare them with, 0–1 each, all on one scale:
 * in tens where that is true of each, and else the smallest on which before and after are told
 * apart.
 */
export function frequenciesOf(before: number, after: number, other: number): [Frequency, Frequency, Frequency] {
  const on = (of: number): [Frequency, Frequency, Frequency] => [
    frequencyOf(before, of),
    frequencyOf(after, of),
    frequencyOf(other, of),
  ];
  const tens = on(10);
  const isTrue = (chance: number, { count, is }: Frequency): boolean =>
    is === "about" && Math.abs(count / 10 - chance) <= ROUGHLY;
  if (isTrue(before, tens[0]) && isTrue(after, tens[1]) && isTrue(other, tens[2]) && areApart(tens)) return tens;
  const hundreds = on(100);
  return areApart(hundreds) ? hundreds : on(1000);
}

const areApart = ([before, after]: readonly [Frequency, Frequency, Frequency]): boolean =>
  before.count !== after.count || before.is !== after.is;

function frequencyOf(chance: number, of: number): Frequency {
  const count = Math.round(chance * of);
  if (count === 0 && chance > 0) return { count: 1, of, is: "under" };
  if (count === of && chance < 1) return { count: of - 1, of, is: "over" };
  return { count, of, is: "about" };
}
