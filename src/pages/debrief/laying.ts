import { tDebrief } from "../../i18n/t-debrief.ts";
import { type Letter, LETTERS } from "../../ui/debrief/compare/compared.ts";
import type { Found, Gathered } from "./gather.ts";

/** A play that lies side by side with others. */
export interface Laid {
  readonly letter: Letter;
  readonly gathered: Gathered;
}

/** What lies side by side, and what came of the last thing done there, in words. */
export interface Laying {
  /** In the order of their letters. */
  readonly plays: readonly Laid[];
  readonly added: readonly string[];
  /** What was left out, and why. */
  readonly left: readonly string[];
}

/** Lays what was found beside what is there: each under the first letter that is free, none twice. */
export function lay(there: readonly Laid[], found: readonly Found[]): Laying {
  const plays = [...there];
  const added: string[] = [];
  const left: string[] = [];
  for (const one of found) {
    const letter = LETTERS.find((free) => plays.every((play) => play.letter !== free));
    const reason = reasonAgainst(one, plays, letter);
    if (one.ok && letter !== undefined && reason === null) {
      plays.push({ letter, gathered: one.gathered });
      added.push(tDebrief("compare.added", { name: one.gathered.name, letter }));
    } else {
      const name = one.ok ? one.gathered.name : one.name;
      left.push(tDebrief("compare.problem", { name, reason: reason ?? "" }));
    }
  }
  return { plays: plays.toSorted((a, b) => a.letter.localeCompare(b.letter)), added, left };
}

function reasonAgainst(one: Found, plays: readonly Laid[], letter: Letter | undefined): string | null {
  if (!one.ok) return one.reason;
  if (plays.some(({ gathered }) => gathered.link === one.gathered.link)) return tDebrief("compare.twice");
  return letter === undefined ? tDebrief("compare.full") : null;
}
