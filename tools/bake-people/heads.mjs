// The heads: hair with the head it sits on, faces, beards, glasses. Points are in the coordinates of a whole figure.

const hair = (name, options = {}) => ({ from: ["hair", name], base: "skin", solids: { hair: "all" }, ...options });

const polyline = (...points) => points.slice(1).map((point, i) => [points[i], point]);

export const HAIR = {
  afro: hair("Afro"),
  bald: hair("Bald", { solids: {} }),
  "bald-sides": hair("BaldSides", {
    solids: {},
    areas: { hair: [[310, 270]] },
    cuts: [
      [
        [324, 297],
        [336, 303],
      ],
      [
        [258, 338],
        [278, 338],
      ],
    ],
  }),
  bangs: hair("Bangs", {
    solids: {},
    areas: {
      hair: [
        [250, 300],
        [637, 455],
      ],
    },
    cuts: [
      ...polyline([394, 224], [428, 209], [465, 200], [515, 198], [560, 199], [638, 205]),
      [
        [337, 332],
        [327, 305],
      ],
      [
        [322, 377],
        [334, 380],
      ],
    ],
  }),
  "bantu-knots": hair("BantuKnots"),
  beanie: hair("Beanie", { solids: { wrapDark: "all" }, areas: { wrap: [[290, 248]] } }),
  bun: hair("Bun"),
  "bun-curly": hair("BunCurly"),
  buns: hair("Buns"),
  "corn-rows": hair("CornRows"),
  "flat-top": hair("FlatTop"),
  "gray-bun": hair("GrayBun", {
    solids: {},
    areas: {
      gray: [
        [289, 74],
        [418, 167],
      ],
    },
  }),
  "gray-medium": hair("GrayMedium", { solids: {}, areas: { gray: [[355, 186]] } }),
  "gray-short": hair("GrayShort", { solids: {}, areas: { gray: [[531, 117]] } }),
  hijab: hair("Hijab", {
    solids: { wrap: "all" },
    areas: {
      wrapDark: [
        [455, 174],
        [563, 156],
      ],
    },
  }),
  long: hair("Long"),
  "long-afro": hair("LongAfro"),
  "long-bangs": hair("LongBangs"),
  "long-curly": hair("LongCurly"),
  medium: hair("Medium"),
  "medium-bangs": hair("MediumBangs", {
    solids: {},
    areas: {
      hair: [
        [450, 120],
        [232, 433],
      ],
    },
    cuts: [
      ...polyline([370, 232], [398, 226], [456, 208], [508, 196], [572, 192], [612, 186], [634, 205]),
      [
        [350, 312],
        [343, 318],
      ],
      [
        [406, 478],
        [374, 500],
      ],
    ],
  }),
  "medium-short": hair("MediumShort"),
  "medium-straight": hair("MediumStraight"),
  mohawk: hair("Mohawk", {
    solids: {},
    areas: {
      hair: [
        [442, 52],
        [520, 58],
      ],
    },
  }),
  pomp: hair("Pomp"),
  "shaved-sides": hair("ShavedSides"),
  short: hair("Short"),
  "short-curly": hair("ShortCurly"),
  "short-messy": hair("ShortMessy"),
  "short-volumed": hair("ShortVolumed"),
  turban: hair("Turban", { solids: {}, areas: { wrap: [[450, 84]] } }),
  twists: hair("Twists"),
};

const line = (folder, name, options = {}) => ({ from: [folder, name], base: "skin", ...options });

export const FACES = Object.fromEntries(
  Object.entries({
    driven: "Driven",
    calm: "Calm",
    smile: "Smile",
    "big-smile": "SmileBig",
    laughing: "SmileLol",
    cheeky: "Cheeky",
    explaining: "Explaining",
    content: "Cute",
    awe: "Awe",
    love: "LoveGrin",
    concerned: "Concerned",
    worried: "ConcernedFear",
    hectic: "Hectic",
    fear: "Fear",
    angry: "Angry",
    rage: "Rage",
    tired: "Tired",
    blank: "Blank",
    asleep: "EyesClosed",
    serious: "Serious",
    solemn: "Solemn",
    suspicious: "Suspicious",
    contempt: "Contempt",
  }).map(([mood, name]) => [mood, line("face", name, { enclosed: "paper" })]),
);

const beard = (name) => line("facialHair", name, { solids: { hair: "all" } });

export const BEARDS = {
  chin: beard("Chin"),
  full: beard("Full"),
  "full-medium": beard("FullMedium"),
  goatee: beard("Goatee"),
  "gray-full": { from: ["facialHair", "GrayFull"], base: "gray" },
  handlebars: beard("Handlebars"),
  moustache: beard("MoustacheThin"),
};

export const GLASSES = {
  round: line("accessories", "GlassRound", { enclosed: "lens" }),
  "round-thick": line("accessories", "GlassRoundThick", { enclosed: "lens" }),
  butterfly: line("accessories", "GlassButterfly", { enclosed: "lens" }),
  clubmaster: line("accessories", "GlassClubmaster", { enclosed: "lens" }),
  aviator: line("accessories", "GlassAviator", { enclosed: "lens" }),
};
