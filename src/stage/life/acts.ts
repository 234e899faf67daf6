import type { Weather } from "../../company/weather.ts";
import type { Temperament } from "../../scenario/vocabulary.ts";
import type { Held } from "../art/people/held.ts";
import type { Pose } from "../art/people/poses.ts";
import type { BubbleIcon } from "../art/things/bubble-icons.ts";
import type { Chance } from "../chance.ts";
import type { ThingKind } from "../layout/house.ts";
import type { ActorPlan } from "../plan/people.ts";

/** Where an act takes someone: to a colleague, a thing, anywhere else on the storey, or nowhere at all. */
export type Where = "colleague" | "elsewhere" | "desk" | ThingKind;

/** A little scene of office life that somebody plays for those who look on. */
export interface Act {
  readonly name: string;
  /** The weather in which it happens; null for any day. */
  readonly under: keyof Weather | null;
  /** Whom it suits: they do it more often than others. */
  readonly suits?: readonly Temperament[];
  readonly where: Where;
  /** What they carry on the way there, and what on the way back. */
  readonly carries?: Held;
  readonly returns?: Held;
  /** What they do there, one after the other. */
  readonly poses: readonly [Pose, ...Pose[]];
  /** What the colleague does. */
  readonly other?: readonly [Pose, ...Pose[]];
  readonly says?: BubbleIcon;
  readonly answers?: BubbleIcon;
  readonly seconds: readonly [least: number, most: number];
  /** How much faster than usual they go. */
  readonly haste?: number;
}

export const ACTS: readonly Act[] = [
  // Any day.
  {
    name: "chat",
    under: null,
    where: "colleague",
    poses: ["explaining", "easing"],
    other: ["explaining"],
    seconds: [4, 7],
  },
  {
    name: "fetch a coffee",
    under: null,
    where: "coffee",
    returns: "coffee",
    poses: ["standing"],
    says: "coffee",
    seconds: [2, 4],
  },
  { name: "look out", under: null, where: "window", poses: ["easing", "arms-crossed"], seconds: [3, 6] },
  {
    name: "show a screen",
    under: null,
    where: "colleague",
    carries: "laptop",
    returns: "laptop",
    poses: ["carrying"],
    other: ["explaining"],
    says: "chart",
    seconds: [4, 6],
  },

  // Thriving.
  {
    name: "bring a coffee",
    under: "sweetSpot",
    suits: ["cheerful", "calm"],
    where: "colleague",
    carries: "coffee",
    poses: ["serving", "explaining"],
    other: ["explaining"],
    says: "coffee",
    answers: "heart",
    seconds: [4, 6],
  },
  {
    name: "water the plant",
    under: "sweetSpot",
    suits: ["calm", "weary"],
    where: "plant",
    carries: "can",
    returns: "can",
    poses: ["serving"],
    says: "heart",
    seconds: [4, 6],
  },
  {
    name: "high five",
    under: "sweetSpot",
    suits: ["driven", "cheerful"],
    where: "colleague",
    poses: ["pointing"],
    other: ["pointing"],
    says: "star",
    answers: "star",
    seconds: [2, 3],
  },
  {
    name: "sketch it",
    under: "sweetSpot",
    where: "whiteboard",
    poses: ["pointing", "explaining", "pointing"],
    says: "idea",
    seconds: [5, 8],
  },
  {
    name: "admire the chart",
    under: "sweetSpot",
    where: "chart",
    poses: ["pointing", "easing"],
    says: "chart",
    seconds: [4, 6],
  },
  {
    name: "bring a plant",
    under: "sweetSpot",
    where: "elsewhere",
    carries: "plant",
    poses: ["carrying"],
    seconds: [2, 4],
  },

  // Chaos.
  {
    name: "rush papers",
    under: "chaos",
    where: "elsewhere",
    carries: "papers",
    returns: "papers",
    poses: ["carrying"],
    says: "alarm",
    seconds: [0.4, 1],
    haste: 1.5,
  },
  {
    name: "rush a box",
    under: "chaos",
    where: "elsewhere",
    carries: "box",
    returns: "box",
    poses: ["carrying"],
    seconds: [0.4, 1],
    haste: 1.3,
  },
  {
    name: "run",
    under: "chaos",
    suits: ["anxious"],
    where: "elsewhere",
    poses: ["explaining"],
    says: "alarm",
    seconds: [0.3, 0.8],
    haste: 1.8,
  },
  {
    name: "argue",
    under: "chaos",
    suits: ["driven", "sceptical"],
    where: "colleague",
    poses: ["pointing", "explaining", "pointing"],
    other: ["pointing"],
    says: "storm",
    answers: "steam",
    seconds: [3, 5],
    haste: 1.2,
  },
  { name: "untangle", under: "chaos", where: "cables", poses: ["crouching"], says: "tangle", seconds: [3, 5] },
  {
    name: "stare at the planner",
    under: "chaos",
    where: "planner",
    poses: ["explaining"],
    says: "deadline",
    seconds: [2, 3],
  },
  {
    name: "fan the smoke",
    under: "chaos",
    where: "rack",
    poses: ["explaining", "pointing"],
    says: "steam",
    seconds: [2, 4],
  },
  {
    name: "shout into the phone",
    under: "chaos",
    where: "desk",
    poses: ["on-the-phone", "shrugging"],
    says: "phone",
    seconds: [3, 6],
  },

  // Stagnation.
  {
    name: "deliver a form",
    under: "stagnation",
    where: "colleague",
    carries: "papers",
    poses: ["carrying"],
    says: "form",
    answers: "form",
    seconds: [4, 6],
    haste: 0.8,
  },
  {
    name: "watch the clock",
    under: "stagnation",
    where: "clock",
    poses: ["arms-crossed"],
    says: "clock",
    seconds: [6, 10],
  },
  {
    name: "wait for the printer",
    under: "stagnation",
    where: "printer",
    poses: ["arms-crossed"],
    says: "form",
    seconds: [6, 9],
  },
  { name: "doze", under: "stagnation", suits: ["weary"], where: "desk", poses: ["slumped"], seconds: [6, 12] },
  { name: "fill in a form", under: "stagnation", where: "desk", poses: ["reading"], says: "form", seconds: [5, 9] },

  // Drift.
  {
    name: "pack a box",
    under: "drift",
    suits: ["driven", "anxious"],
    where: "elsewhere",
    carries: "box",
    returns: "box",
    poses: ["carrying"],
    says: "box",
    seconds: [4, 8],
    haste: 0.8,
  },
  {
    name: "stare out",
    under: "drift",
    where: "window",
    poses: ["standing", "arms-crossed"],
    says: "question",
    seconds: [7, 12],
    haste: 0.8,
  },
  {
    name: "sit on the floor",
    under: "drift",
    suits: ["weary", "anxious"],
    where: "elsewhere",
    poses: ["on-the-floor"],
    says: "question",
    seconds: [8, 14],
    haste: 0.7,
  },
  { name: "give up for today", under: "drift", where: "desk", poses: ["slumped"], says: "storm", seconds: [6, 10] },
];

/** How much likelier an act is for those whom it suits. */
const SUITED = 2.5;

/** An act for someone, by the weather and their temperament; `can` says whether one is possible at all just now. */
export function pickAct(plan: ActorPlan, chance: Chance, can: (act: Act) => boolean): Act | null {
  let total = 0;
  for (const act of ACTS) if (can(act)) total += weightOf(act, plan);
  let rest = chance() * total;
  for (const act of ACTS) {
    if (!can(act)) continue;
    rest -= weightOf(act, plan);
    if (rest < 0) return act;
  }
  return null;
}

function weightOf(act: Act, { weather, resident }: ActorPlan): number {
  const { chaos, stagnation, drift, sweetSpot } = weather;
  const weight =
    act.under === null ? Math.max(0.04, 0.7 - Math.max(chaos, stagnation, drift, sweetSpot * 0.6)) : weather[act.under];
  return weight * (act.suits?.includes(resident.temperament) ? SUITED : 1);
}
