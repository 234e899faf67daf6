/** Everything on the stage that could be told in one short sentence, or heard. */
export type HappeningKind =
  | "hat-lands"
  | "paper-flies"
  | "phone-rings"
  | "servers-smoke"
  | "stamp-falls"
  | "falls-asleep"
  | "team-cheers"
  | "door-opens"
  | "somebody-walks"
  | "lamp-goes-out"
  | "people-bump"
  | "water-drips"
  | "letter-arrives"
  | "coffee-pours"
  | "keys-clatter"
  | "bulb-lights"
  | "dog-barks"
  | "thing-breaks";

/** Something that is to be seen on the stage right now. The stage tells the page, and the page tells the sounds. */
export interface Happening {
  readonly kind: HappeningKind;
  /** How near to what the picture shows it happens: 1 in its middle, 0 at the far end of the house. */
  readonly near: number;
}
