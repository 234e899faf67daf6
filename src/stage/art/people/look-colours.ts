import type { Look } from "../../../scenario/schema.ts";
import type { Cloth, Skin } from "../../../scenario/vocabulary.ts";
import { CLOTHS } from "../../../scenario/vocabulary.ts";
import { mix } from "../colour.ts";
import { CLOTH_COLOURS, INK, PAPER, SKIN_COLOURS } from "../palette.ts";
import type { Role } from "./data.ts";

/** Hair that is likely with each skin, darkest most often. */
const HAIR_COLOURS: Readonly<Record<Skin, readonly string[]>> = {
  ivory: ["#3b2c33", "#e0b158", "#8f4f2a", "#c9582f", "#5f3c2c"],
  sand: ["#3b2c33", "#5f3c2c", "#8f5a33", "#d39a45"],
  honey: ["#33272f", "#33272f", "#52352b", "#7b4a2c"],
  amber: ["#33272f", "#33272f", "#43302d"],
  umber: ["#33272f", "#33272f", "#4a2f2b"],
  ebony: ["#33272f", "#33272f", "#3d2b2d"],
};

const TROUSERS: Readonly<Record<Cloth, readonly string[]>> = {
  coral: ["#3b4a73", "#4a4453"],
  tangerine: ["#3b4a73", "#57504a"],
  mustard: ["#3b4a73", "#4a4453", "#3c5a58"],
  leaf: ["#44405a", "#6b4f3f", "#3b4a73"],
  teal: ["#44405a", "#8a6a4c", "#3b4266"],
  sky: ["#3b4266", "#4a4453", "#9a7a55"],
  navy: ["#a98a62", "#6d6874", "#57504a"],
  lilac: ["#44405a", "#3b4a73"],
  plum: ["#44405a", "#8a7a66"],
  rose: ["#3b4a73", "#5b4a63"],
  slate: ["#3d4257", "#8a6a4c"],
  cream: ["#3b4a73", "#6b4f3f", "#3c5a58"],
};

const SHOES = ["#8a4b35", "#f4efe6", "#3f3a4d", "#c8553d", "#d8b15a"] as const;

/** Every colour of a person. Whatever the look does not say follows from it, so a person never changes clothes. */
export function coloursOf(look: Look): Readonly<Record<Role, string>> {
  const seed = hash(`${look.hair} ${look.skin} ${look.top} ${look.body} ${look.glasses} ${look.beard}`);
  const top = CLOTH_COLOURS[look.top];
  const wrap = wrapOf(look.top, seed);
  return {
    ink: INK,
    skin: SKIN_COLOURS[look.skin],
    top,
    inner: look.top === "cream" ? "#8fb7c9" : "#f7eddb",
    trousers: pick(TROUSERS[look.top], seed >>> 3),
    shoe: pick(SHOES, seed >>> 5),
    paper: PAPER,
    metal: "#c3c7d3",
    hair: pick(HAIR_COLOURS[look.skin], seed >>> 7),
    gray: "#cfcac8",
    wrap,
    wrapDark: mix(wrap, INK, 0.28),
    lens: "rgba(255, 255, 255, 0.28)",
  };
}

/** A cloth for turban, hijab or beanie: never the colour of the top. */
function wrapOf(top: Cloth, seed: number): string {
  const others = CLOTHS.filter((cloth) => cloth !== top && cloth !== "cream" && cloth !== "slate");
  return CLOTH_COLOURS[pick(others, seed >>> 9)];
}

function pick<T>(list: readonly T[], seed: number): T {
  return list[seed % list.length] as T;
}

function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return (value ^ (value >>> 15)) >>> 0;
}
