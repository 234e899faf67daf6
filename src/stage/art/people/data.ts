import type { Beard, Glasses, Hair } from "../../../scenario/vocabulary.ts";
import type { Face } from "./poses.ts";
import bodies from "../../../../assets/people/bodies.json";
import heads from "../../../../assets/people/heads.json";

/** What an area of a drawing is, so that it can take a person's own colour. */
export const ROLES = [
  "ink",
  "skin",
  "top",
  "inner",
  "trousers",
  "shoe",
  "paper",
  "metal",
  "hair",
  "gray",
  "wrap",
  "wrapDark",
  "lens",
] as const;
export type Role = (typeof ROLES)[number];

/** A person's own colour for every role. */
export type Colours = Readonly<Record<Role, string>>;

/** A drawing in Open Peeps' units, where a standing person is about 2,900 tall; layers run from back to front. */
export interface Drawing {
  readonly layers: readonly (readonly [role: Role, path: string])[];
  /** Left, top, right, bottom. */
  readonly box: readonly [number, number, number, number];
  /** Outlines of everything above and below the hem, where a standing figure can be cut in two. */
  readonly torso?: string;
  readonly legs?: string;
  /** The hips: a point on the left and one on the right edge of the trousers, below every hem. */
  readonly hips?: readonly [leftX: number, leftY: number, rightX: number, rightY: number];
}

export type BodyPart = keyof typeof bodies;

// The files are written by tools/bake-people.mjs, and a test checks their roles: JSON has no types of its own.
export const BODY_PARTS = bodies as unknown as Readonly<Record<BodyPart, Drawing>>;
export const HEAD_PARTS = heads as unknown as {
  readonly hair: Readonly<Record<Hair, Drawing>>;
  readonly faces: Readonly<Record<Face, Drawing>>;
  readonly beards: Readonly<Record<Exclude<Beard, "none">, Drawing>>;
  readonly glasses: Readonly<Record<Exclude<Glasses, "none">, Drawing>>;
};
