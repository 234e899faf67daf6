/** Poses on one's own feet (or wheels). The anchor is on the floor, under the middle of the body. */
export const STANDING_POSES = [
  "standing",
  "easing",
  "arms-crossed",
  "pointing",
  "explaining",
  "walking",
  "striding",
  "carrying",
  "carrying-on",
  "serving",
  "serving-on",
] as const;

/** Whole figures that sit. The anchor is on the floor, under the middle of the seat. */
export const SITTING_POSES = ["sitting", "on-the-floor", "crouching"] as const;

/** Busts for behind a desk or table. The anchor is the middle of the lower edge: put it on the desk's edge or below. */
export const DESK_POSES = [
  "at-desk",
  "typing",
  "coffee",
  "on-the-phone",
  "reading",
  "talking",
  "pointing-up",
  "shrugging",
  "arms-folded",
  "slumped",
] as const;

export const POSES = [...STANDING_POSES, ...SITTING_POSES, ...DESK_POSES] as const;
export type Pose = (typeof POSES)[number];

/** Moods that a face can show, from bright to dark. */
export const FACES = [
  "driven",
  "calm",
  "content",
  "smile",
  "big-smile",
  "laughing",
  "cheeky",
  "love",
  "awe",
  "explaining",
  "serious",
  "blank",
  "asleep",
  "tired",
  "contempt",
  "suspicious",
  "concerned",
  "worried",
  "solemn",
  "hectic",
  "fear",
  "angry",
  "rage",
] as const;
export type Face = (typeof FACES)[number];

/** What the player's figure wears: leadership's captain's hat, management's hard hat, or one on the other. */
export const WORN_HATS = ["captain", "hard-hat", "both"] as const;
export type WornHat = (typeof WORN_HATS)[number];
