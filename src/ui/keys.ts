/** What a key press asks for, wherever the focus is. */
export type KeyIntent =
  | { readonly kind: "choose"; readonly index: number }
  | { readonly kind: "proceed" }
  | { readonly kind: "menu" }
  | { readonly kind: "mute" }
  | { readonly kind: "louder" }
  | { readonly kind: "quieter" }
  | { readonly kind: "help" }
  | { readonly kind: "back" };

/** The parts of a keyboard event that matter, and what has the focus. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** True where Enter and Space already mean something: on buttons and links. */
  readonly onControl: boolean;
  /** True where letters are typed or a value is set by keys. */
  readonly inField: boolean;
}

const SIGNS: Readonly<Record<string, Exclude<KeyIntent["kind"], "choose">>> = {
  m: "mute",
  // With and without the shift key, on every usual keyboard.
  "+": "louder",
  "=": "louder",
  "-": "quieter",
  _: "quieter",
  h: "help",
  "?": "help",
  u: "back",
};

/** The key map of the play. Null for every key that is none of the game's business. */
export function intentOfKey(press: KeyPress): KeyIntent | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.inField) return null;
  if (press.key === "Escape") return { kind: "menu" };
  if (press.key === "Enter" || press.key === " ") return press.onControl ? null : { kind: "proceed" };
  if (/^[1-4]$/.test(press.key)) return { kind: "choose", index: Number(press.key) - 1 };
  const kind = SIGNS[press.key.toLowerCase()];
  return kind ? { kind } : null;
}
