import type { Outcome } from "../company/outcome.ts";
import type { Weather } from "../company/weather.ts";
import type { Happening, HappeningKind } from "../story/happening.ts";
import type { StageView } from "../story/view.ts";
import { EFFECT_CAPTIONS, type Caption, type Effect } from "./vocabulary.ts";

/** Something to be heard or read. */
export interface Cue {
  /** Milliseconds from now. */
  readonly after: number;
  readonly effect: Effect | null;
  readonly caption: Caption | null;
  /** 0–1, for the effect. */
  readonly volume: number;
}

/** What the music says as a whole. */
export const MOODS = ["steady", "nervous", "clock", "thin", "warm"] as const;
export type Mood = (typeof MOODS)[number];

const HAT_AFTER = 220;
/** The office answers once the picture has had time to change. */
const OFFICE_AFTER = 900;
const MUSIC_AFTER = 2600;

/** What happens at the far end of the house is this loud. */
const FARTHEST = 0.4;

const HEARD_AS: { readonly [kind in HappeningKind]: Effect } = {
  "hat-lands": "hat",
  "paper-flies": "gust",
  "phone-rings": "phone",
  "servers-smoke": "alarm",
  "stamp-falls": "stamp",
  "falls-asleep": "snore",
  "team-cheers": "applause",
  "door-opens": "door",
  "somebody-walks": "steps",
  "lamp-goes-out": "lamp",
  "people-bump": "bump",
  "water-drips": "drip",
  "letter-arrives": "letter",
  "coffee-pours": "coffee",
  "keys-clatter": "typing",
  "bulb-lights": "idea",
  "dog-barks": "bark",
  "thing-breaks": "crash",
};

/** What something on the stage sounds like, in the moment in which it is seen. */
export function cueOf({ kind, near }: Happening): Cue {
  return heard(HEARD_AS[kind], 0, FARTHEST + (1 - FARTHEST) * Math.max(0, Math.min(1, near)));
}

/**
 * Tells what a change of the view sounds like, in the order of time. Without a view
 * before (the first one, another play) nothing has happened, so nothing is heard.
 * `staged` says that a stage shows the view and tells itself what happens on it:
 * then only the answers to the player and the music's mood are left to say.
 */
export function cuesOf(view: StageView, before: StageView | null, staged: boolean): readonly Cue[] {
  if (!before || before.seed !== view.seed || before.company !== view.company) return [];
  const cues: Cue[] = [];
  const chosen = before.phase === "deciding" && view.phase !== "deciding";
  if (chosen) cues.push(heard("choose", 0));
  if (before.phase === "aftermath" && view.phase === "deciding") cues.push(heard("paper", 0));
  if (!staged) cues.push(...unseen(view, before, chosen));
  const mood = moodOf(view.weather);
  if (mood !== moodOf(before.weather)) {
    cues.push({ after: MUSIC_AFTER, effect: null, caption: `music-${mood}`, volume: 0 });
  }
  return cues;
}

/** The mood that the music is heard in: that of the strongest dial, or steady while none is strong. */
export function moodOf(weather: Weather): Mood {
  const dials: readonly (readonly [number, Mood])[] = [
    [weather.drift, "thin"],
    [weather.chaos, "nervous"],
    [weather.stagnation, "clock"],
    [weather.sweetSpot, "warm"],
  ];
  const [strength, mood] = dials.reduce((strongest, dial) => (dial[0] > strongest[0] ? dial : strongest));
  return strength >= 0.5 ? mood : "steady";
}

function heard(effect: Effect, after: number, volume = 1): Cue {
  return { after, effect, caption: EFFECT_CAPTIONS[effect], volume };
}

/** What is told by sound alone where there is no moving picture. */
function unseen(view: StageView, before: StageView, chosen: boolean): Cue[] {
  const cues: Cue[] = [];
  if (chosen && view.hat !== "none" && view.hat !== before.hat) cues.push(heard("hat", HAT_AFTER));
  const office = officeEffect(view, before);
  if (office) cues.push(heard(office, OFFICE_AFTER));
  return cues;
}

/** One thing at a time is heard from the office: its end before its trouble, great trouble before small. */
function officeEffect(view: StageView, before: StageView): Effect | null {
  if (view.outcome && !before.outcome) return ENDING_EFFECTS[view.outcome];
  const rose = (dial: "chaos" | "stagnation", to: number): boolean =>
    before.weather[dial] < to && view.weather[dial] >= to;
  if (rose("chaos", 0.8)) return "alarm";
  if (rose("stagnation", 0.8)) return "snore";
  if (rose("chaos", 0.5)) return "phone";
  if (rose("stagnation", 0.5)) return "stamp";
  return null;
}

const ENDING_EFFECTS: { readonly [outcome in Outcome]: Effect | null } = {
  "sweet-spot": "applause",
  chaos: "alarm",
  stagnation: "snore",
  drift: "lamp",
  "holding-on": null,
};
