/** The names of everything that can be heard. */

/** The four loops, of one tempo, key and length. */
export const LOOPS = ["groove", "chaos", "stagnation", "warm"] as const;
export type Loop = (typeof LOOPS)[number];

/** The short sounds. */
export const EFFECTS = [
  "choose",
  "paper",
  "gust",
  "phone",
  "alarm",
  "stamp",
  "snore",
  "applause",
  "hat",
  "door",
  "steps",
  "drip",
  "lamp",
  "bump",
  "letter",
  "coffee",
  "typing",
  "idea",
  "bark",
  "crash",
] as const;
export type Effect = (typeof EFFECTS)[number];

/** What a page writes for people who do not hear it; the words are in the interface's language files. */
export const CAPTIONS = [
  "gust",
  "phones",
  "alarm",
  "stamp",
  "snore",
  "applause",
  "door",
  "drip",
  "lamp",
  "bump",
  "letter",
  "idea",
  "bark",
  "crash",
  "music-steady",
  "music-nervous",
  "music-clock",
  "music-thin",
  "music-warm",
] as const;
export type Caption = (typeof CAPTIONS)[number];

/** Effects that tell something get a caption; those that only answer a click, and the murmur of an office, do not. */
export const EFFECT_CAPTIONS: { readonly [effect in Effect]: Caption | null } = {
  choose: null,
  paper: null,
  gust: "gust",
  phone: "phones",
  alarm: "alarm",
  stamp: "stamp",
  snore: "snore",
  applause: "applause",
  hat: null,
  door: "door",
  steps: null,
  drip: "drip",
  lamp: "lamp",
  bump: "bump",
  letter: "letter",
  coffee: null,
  typing: null,
  idea: "idea",
  bark: "bark",
  crash: "crash",
};
