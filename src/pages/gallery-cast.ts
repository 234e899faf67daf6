import type { Look } from "../scenario/schema.ts";
import type { PersonView } from "../story/view.ts";

/** People of no story, as different from each other as the drawings allow. */
const person = (id: string, job: string, temperament: PersonView["temperament"], look: Look): PersonView => ({
  id,
  name: id,
  job,
  temperament,
  look,
});

export const GALLERY_YOU: Look = {
  hair: "short-messy",
  skin: "honey",
  top: "teal",
  body: "blazer",
  glasses: "none",
  beard: "none",
};

export const GALLERY_CAST: readonly PersonView[] = [
  person("ines", "support", "anxious", {
    hair: "bun",
    skin: "sand",
    top: "tangerine",
    body: "sweater",
    glasses: "round",
    beard: "none",
  }),
  person("kofi", "developer", "calm", {
    hair: "twists",
    skin: "ebony",
    top: "sky",
    body: "shirt",
    glasses: "none",
    beard: "chin",
  }),
  person("mara", "inventor", "driven", {
    hair: "long-curly",
    skin: "umber",
    top: "leaf",
    body: "wheelchair",
    glasses: "none",
    beard: "none",
  }),
  person("jun", "sales", "cheerful", {
    hair: "short-volumed",
    skin: "ivory",
    top: "coral",
    body: "stripes",
    glasses: "none",
    beard: "none",
  }),
  person("amal", "finance", "sceptical", {
    hair: "hijab",
    skin: "amber",
    top: "plum",
    body: "tee",
    glasses: "clubmaster",
    beard: "none",
  }),
  person("bert", "servers", "weary", {
    hair: "bald-sides",
    skin: "sand",
    top: "slate",
    body: "hoodie",
    glasses: "none",
    beard: "full",
  }),
  person("olga", "clients", "cheerful", {
    hair: "gray-bun",
    skin: "ivory",
    top: "rose",
    body: "blazer",
    glasses: "aviator",
    beard: "none",
  }),
  person("tariq", "night shift", "calm", {
    hair: "beanie",
    skin: "umber",
    top: "mustard",
    body: "hoodie",
    glasses: "none",
    beard: "goatee",
  }),
  person("lien", "design", "driven", {
    hair: "bangs",
    skin: "honey",
    top: "navy",
    body: "dots",
    glasses: "none",
    beard: "none",
  }),
  person("sofia", "people", "sceptical", {
    hair: "afro",
    skin: "ebony",
    top: "cream",
    body: "shirt",
    glasses: "butterfly",
    beard: "none",
  }),
  person("pip", "trainee", "anxious", {
    hair: "buns",
    skin: "sand",
    top: "lilac",
    body: "stripes",
    glasses: "none",
    beard: "none",
  }),
];
