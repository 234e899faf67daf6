/** The closed vocabularies of the scenario format that are not figures. */

/** Places in the office where a scene can happen. The stage draws each of them. */
export const PLACES = ["open-floor", "customer-desk", "meeting-room", "lab", "server-room", "corner"] as const;
export type Place = (typeof PLACES)[number];

/** How the office is furnished. */
export const FURNISHINGS = ["loft", "cubicles", "project-room", "board-floor", "newsroom", "halves"] as const;
export type Furnishing = (typeof FURNISHINGS)[number];

/** What a scenario can teach. The debrief names each lesson that came up. */
export const LESSONS = [
  "vision",
  "execution",
  "no-title",
  "change-stability",
  "inspire-organise",
  "talk-no-results",
  "runs-no-growth",
  "possibility",
  "predictability",
  "chaos",
  "stagnation",
  "trust",
  "clarity",
  "language",
  "horizon",
  "growing-pains",
  "rekindle",
  "both-hats",
] as const;
export type Lesson = (typeof LESSONS)[number];

/** What a person can look like. Names follow the Open Peeps drawings they come from. */
export const HAIR = [
  "afro",
  "bald",
  "bald-sides",
  "bangs",
  "bantu-knots",
  "beanie",
  "bun",
  "bun-curly",
  "buns",
  "corn-rows",
  "flat-top",
  "gray-bun",
  "gray-medium",
  "gray-short",
  "hijab",
  "long",
  "long-afro",
  "long-bangs",
  "long-curly",
  "medium",
  "medium-bangs",
  "medium-short",
  "medium-straight",
  "mohawk",
  "pomp",
  "shaved-sides",
  "short",
  "short-curly",
  "short-messy",
  "short-volumed",
  "turban",
  "twists",
] as const;
export type Hair = (typeof HAIR)[number];

export const SKINS = ["ivory", "sand", "honey", "amber", "umber", "ebony"] as const;
export type Skin = (typeof SKINS)[number];

export const CLOTHS = [
  "coral",
  "tangerine",
  "mustard",
  "leaf",
  "teal",
  "sky",
  "navy",
  "lilac",
  "plum",
  "rose",
  "slate",
  "cream",
] as const;
export type Cloth = (typeof CLOTHS)[number];

export const GLASSES = ["none", "round", "round-thick", "butterfly", "clubmaster", "aviator"] as const;
export type Glasses = (typeof GLASSES)[number];

export const BEARDS = [
  "none",
  "chin",
  "full",
  "full-medium",
  "goatee",
  "gray-full",
  "handlebars",
  "moustache",
] as const;
export type Beard = (typeof BEARDS)[number];

export const BODIES = ["tee", "shirt", "blazer", "sweater", "hoodie", "dots", "stripes", "wheelchair"] as const;
export type Body = (typeof BODIES)[number];

/** How a person takes things; the stage turns it into the way they move and look. */
export const TEMPERAMENTS = ["driven", "calm", "anxious", "cheerful", "sceptical", "weary"] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];

/** The lengths of a session that a scenario can be planned for, in minutes. */
export const SESSIONS = [30, 45, 60, 90] as const;
