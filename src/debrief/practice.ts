import { MODEL } from "../company/model.ts";
import { goingOf } from "../company/needs.ts";
import type { Lesson } from "../scenario/vocabulary.ts";
import type { DecisionView } from "../story/view.ts";
import { FEWEST_DECISIONS } from "./fewest.ts";
import { decisionsOf, type Range } from "./range.ts";

/** What a practice is good for: what has to have been missed before it is proposed. */
export const AIMS = [
  "leadership",
  "management",
  "switching",
  "patience",
  "one-hat",
  "chaos",
  "stagnation",
  "drift",
  "anyone",
] as const;
export type Aim = (typeof AIMS)[number];

/** Things to try until Friday; what each is good for, and the lessons it practises. Their words are the interface's. */
export const PRACTICES = {
  "why-first": { aim: "leadership", lessons: ["vision", "inspire-organise"] },
  "ask-and-listen": { aim: "leadership", lessons: ["trust", "no-title"] },
  "what-if": { aim: "leadership", lessons: ["possibility", "language"] },
  "far-end": { aim: "leadership", lessons: ["horizon", "change-stability"] },
  "who-by-when": { aim: "management", lessons: ["clarity", "talk-no-results"] },
  "not-list": { aim: "management", lessons: ["execution", "horizon"] },
  "went-wrong": { aim: "management", lessons: ["predictability"] },
  "write-it-down": { aim: "management", lessons: ["growing-pains"] },
  "one-word": { aim: "switching", lessons: ["language", "inspire-organise"] },
  "half-time": { aim: "switching", lessons: ["both-hats", "change-stability"] },
  "borrowed-hat": { aim: "switching", lessons: ["no-title"] },
  "hands-off": { aim: "patience", lessons: ["trust"] },
  "one-at-a-time": { aim: "one-hat", lessons: ["both-hats"] },
  "finish-one": { aim: "chaos", lessons: ["chaos", "execution"] },
  "drop-a-report": { aim: "stagnation", lessons: ["stagnation", "runs-no-growth", "rekindle"] },
  "out-of-the-house": { aim: "stagnation", lessons: ["possibility", "rekindle"] },
  "small-promise": { aim: "drift", lessons: ["trust", "execution"] },
  "ask-two": { aim: "anyone", lessons: ["both-hats"] },
  "show-one": { aim: "anyone", lessons: ["no-title"] },
} as const satisfies { readonly [practice: string]: { readonly aim: Aim; readonly lessons: readonly Lesson[] } };
export type PracticeName = keyof typeof PRACTICES;

/** Something to try, and why this play proposes it. */
export interface Practice {
  readonly practice: PracticeName;
  readonly aim: Aim;
  /** The decisions that speak for it; none where it is good for anyone. */
  readonly because: readonly DecisionView[];
}

/** So many are proposed: more is a programme, and nobody starts it. */
const FEWEST = 2;
const MOST = 3;

/**
 * Two or three things to try next week. What was missed most often comes first, one practice
 * for each aim: of those with the same aim, the one whose lessons came up most often where it
 * did not go well. Where little was missed, what is good for anyone fills up.
 *
 * @returns nothing for fewer than four decisions
 */
export function practicesFor(range: Range): Practice[] {
  const decisions = decisionsOf(range.moments);
  if (decisions.length < FEWEST_DECISIONS) return [];
  const hard = decisions.filter(({ fit }) => goingOf(fit) !== "well").flatMap(({ lessons }) => lessons);
  const missed = missedIn(range);
  const foremost = AIMS.filter((aim) => missed[aim].length > 0)
    .toSorted((a, b) => missed[b].length - missed[a].length)
    .slice(0, MOST);
  const chosen = foremost.map((aim): Practice => ({ practice: best(aim, hard), aim, because: missed[aim] }));
  const filling = namesFor("anyone").map((practice): Practice => ({ practice, aim: "anyone", because: [] }));
  return [...chosen, ...filling.slice(0, Math.max(0, FEWEST - chosen.length))];
}

/** The decisions in which something was missed, by the aim of the practices that are good for it. */
function missedIn({ moments, use, switches }: Range): { readonly [aim in Aim]: readonly DecisionView[] } {
  const suffering = (chaotic: boolean, stagnant: boolean): DecisionView[] =>
    decisionsOf(
      moments.filter(
        ({ decision: { after } }) => isHigh(after.chaos) === chaotic && isHigh(after.stagnation) === stagnant,
      ),
    );
  return {
    leadership: use.leadership.under,
    management: use.management.under,
    switching: [...switches.missed, ...switches.late].toSorted((a, b) => a.number - b.number),
    patience: switches.idle,
    "one-hat": decisionsOf(moments.filter(({ decision, answer }) => decision.hat === "both" && answer === 1)),
    chaos: suffering(true, false),
    stagnation: suffering(false, true),
    drift: suffering(true, true),
    anyone: [],
  };
}

const isHigh = (symptom: number): boolean => symptom >= MODEL.highSymptom;

const NAMES = Object.keys(PRACTICES) as PracticeName[];

const namesFor = (aim: Aim): PracticeName[] => NAMES.filter((name) => PRACTICES[name].aim === aim);

/** Of the practices with one aim, the one that practises most of what was hard; of equals the first. */
function best(aim: Aim, hard: readonly Lesson[]): PracticeName {
  const practised = (name: PracticeName): number => {
    const lessons: readonly Lesson[] = PRACTICES[name].lessons;
    return hard.filter((lesson) => lessons.includes(lesson)).length;
  };
  const [first] = namesFor(aim).toSorted((a, b) => practised(b) - practised(a));
  return first ?? "ask-two";
}
