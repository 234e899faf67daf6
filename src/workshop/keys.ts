import { type Meter, METERS } from "../company/figures.ts";
import { type Phase, type Way, WAYS } from "./events.ts";

/** What a key asks of a session. The page adds what a key cannot know: the time, the team, words. */
export type SessionIntent =
  | { readonly kind: "next" }
  | { readonly kind: "back" }
  /** One hand more or less for an option, by its place from 0; with votes as one, the team's vote. */
  | { readonly kind: "count"; readonly option: number; readonly by: 1 | -1 }
  /** One hand more or less for a guess at how a meter will move. */
  | { readonly kind: "guess"; readonly meter: Meter; readonly way: Way; readonly by: 1 | -1 }
  | { readonly kind: Exclude<SimpleKind, "next" | "back"> };

/** The parts of a keyboard event that matter. */
export interface KeyPress {
  readonly key: string;
  /** Which key it is, whatever the layout writes with it: shift and 1 is `!` on one keyboard and `+` on another. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** True while the key is held down. */
  readonly repeat: boolean;
  /** True where Enter and Space already mean something: on buttons and links. */
  readonly onControl: boolean;
  /** True where letters are typed. */
  readonly inField: boolean;
}

/** What the meaning of a key depends on. */
export interface KeyScene {
  readonly phase: Phase;
  readonly blank: boolean;
  /** True during a break. */
  readonly pause: boolean;
  /** True when going back would throw away counted votes. */
  readonly backLosesVotes: boolean;
}

/** Every key there is, for the page that `?` opens. */
export const KEY_MAP = [
  { keys: ["PageDown", "ArrowRight", "ArrowDown", " ", "Enter"], kind: "next", clicker: true },
  { keys: ["PageUp", "ArrowLeft", "ArrowUp"], kind: "previous", clicker: true },
  { keys: ["b", "."], kind: "blank", clicker: true },
  { keys: ["F5"], kind: "present", clicker: true },
  { keys: ["Backspace", "u"], kind: "back", clicker: false },
  { keys: ["a"], kind: "team", clicker: false },
  { keys: ["v"], kind: "vote-again", clicker: false },
  { keys: ["x"], kind: "take", clicker: false },
  { keys: ["o"], kind: "overrule", clicker: false },
  { keys: ["s"], kind: "skip", clicker: false },
  { keys: ["j"], kind: "jump", clicker: false },
  { keys: ["t"], kind: "timer", clicker: false },
  { keys: ["+", "="], kind: "add-time", clicker: false },
  { keys: ["p"], kind: "break", clicker: false },
  { keys: ["m"], kind: "hide-meters", clicker: false },
  { keys: ["f"], kind: "freeze", clicker: false },
  { keys: ["d"], kind: "light", clicker: false },
  { keys: ["n"], kind: "note", clicker: false },
  { keys: ["c"], kind: "commit", clicker: false },
  { keys: ["r"], kind: "notes", clicker: false },
  { keys: ["?", "h"], kind: "help", clicker: false },
] as const;
/** The keys that count hands for options A to D, for the same page; with shift, one hand less. */
export const COUNT_KEYS = ["1", "2", "3", "4"] as const;
/** The keys that count guesses: each meter up, the same, down. */
export const GUESS_KEYS = ["1", "2", "3", "4", "5", "6"] as const;

type MapKind = (typeof KEY_MAP)[number]["kind"];
type SimpleKind = Exclude<MapKind, "previous">;

/**
 * Whether the browser has to be kept from what it does with a key that is held down: F5 would
 * load the page anew, and Enter would press the button that has the focus again and again.
 */
export const isHeldTooLong = ({ key, repeat }: KeyPress): boolean => repeat && (key === "F5" || key === "Enter");

/** Keys that mean nothing where letters are typed: a clicker works there, too. */
const UNTYPED: ReadonlySet<string> = new Set(["PageDown", "PageUp", "F5"]);

const KINDS: ReadonlyMap<string, MapKind> = new Map(
  KEY_MAP.flatMap(({ keys, kind }) => keys.map((key): [string, MapKind] => [key, kind])),
);

/**
 * The key map of console and projector. Null for every key that is none of theirs.
 *
 * What a clicker can send does no harm: a dark screen takes the next press as a wish to see
 * again; the clicker's way back never throws away votes, and leads nowhere that nobody sees;
 * a held key counts once; and a step too soon after the one before is refused by the session
 * itself (`BOUNCE`). No key ends a session.
 */
export function intentOfKey(press: KeyPress, scene: KeyScene): SessionIntent | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat) return null;
  if (press.inField && !UNTYPED.has(press.key)) return null;
  const digit = /^(?:Digit|Numpad)([1-6])$/.exec(press.code)?.[1] ?? (/^[1-6]$/.test(press.key) ? press.key : null);
  if (digit !== null) return countOf(Number(digit) - 1, press.shiftKey ? -1 : 1, scene.phase);
  if ((press.key === "Enter" || press.key === " ") && press.onControl) return null;
  const kind = KINDS.get(press.key.length === 1 ? press.key.toLowerCase() : press.key);
  if (kind === undefined) return null;
  if (kind === "next") return { kind: scene.blank ? "blank" : "next" };
  if (kind === "previous") return scene.blank || scene.pause || scene.backLosesVotes ? null : { kind: "back" };
  return { kind };
}

function countOf(place: number, by: 1 | -1, phase: Phase): SessionIntent | null {
  if (phase === "voting") return place < COUNT_KEYS.length ? { kind: "count", option: place, by } : null;
  const meter = METERS[Math.floor(place / WAYS.length)];
  const way = WAYS[place % WAYS.length];
  return phase === "predicting" && meter && way ? { kind: "guess", meter, way, by } : null;
}
