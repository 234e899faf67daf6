import * as z from "zod/mini";
import { SESSIONS } from "../scenario/vocabulary.ts";

/** What is agreed on before a session begins and does not change while it goes on. */

/** Each team has a colour and a shape of its own, so that nobody depends on colour. */
export const TEAM_COLOURS = ["coral", "sky", "mustard", "teal", "lilac", "leaf"] as const;
export const TEAM_SHAPES = ["circle", "square", "triangle", "diamond", "star", "hexagon"] as const;
export const TEAM_IDS = ["t1", "t2", "t3", "t4", "t5", "t6"] as const;
export type TeamId = (typeof TEAM_IDS)[number];

/** One company that follows the room, or a company for each team, through the same scenario. */
export const MODES = ["together", "parallel"] as const;

/** Every hand counts, or every team has one vote. */
export const BALLOTS = ["heads", "teams"] as const;

/** Who decides when two options have the same number of votes. */
export const TIE_RULES = ["facilitator", "run-off", "coin"] as const;
export type TieRule = (typeof TIE_RULES)[number];

const line = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

const team = z.strictObject({
  id: z.enum(TEAM_IDS),
  name: line(30),
  colour: z.enum(TEAM_COLOURS),
  shape: z.enum(TEAM_SHAPES),
});
export type Team = Readonly<z.output<typeof team>>;

export const settingsSchema = z
  .strictObject({
    /** How long the session is to take, in minutes: names an agenda of the scenario. */
    minutes: z.literal(SESSIONS),
    mode: z.enum(MODES),
    /** None, or two to six. */
    teams: z.array(team).check(z.maxLength(TEAM_IDS.length)),
    ballot: z.enum(BALLOTS),
    tieRule: z.enum(TIE_RULES),
    /** Whether the room guesses, before each aftermath, how the meters will move. */
    prediction: z.boolean(),
    /** Whether the session begins with the meters hidden from the room. */
    metersHidden: z.boolean(),
    /** Whether the facilitator goes through it alone, beforehand. */
    rehearsal: z.boolean(),
  })
  .check(
    z.refine(({ teams }) => teams.length !== 1, "one team alone is the room: name none, or two to six"),
    z.refine(({ teams }) => new Set(teams.map(({ id }) => id)).size === teams.length, "two teams have the same id"),
    z.refine(
      ({ teams, mode, ballot }) => teams.length > 0 || (mode === "together" && ballot === "heads"),
      "without teams there is one company, and every hand counts",
    ),
  );
export type Settings = Readonly<z.output<typeof settingsSchema>>;

export const DEFAULT_SETTINGS: Settings = {
  minutes: 60,
  mode: "together",
  teams: [],
  ballot: "heads",
  tieRule: "facilitator",
  prediction: true,
  metersHidden: false,
  rehearsal: false,
};

/** Teams by their names, each with the next id, colour and shape of the lists. @throws for more names than six */
export function teamsOf(names: readonly string[]): Team[] {
  return names.map((name, n) => {
    const [id, colour, shape] = [TEAM_IDS[n], TEAM_COLOURS[n], TEAM_SHAPES[n]];
    if (id === undefined || colour === undefined || shape === undefined) throw new Error("there are six teams at most");
    return { id, name, colour, shape };
  });
}

/** What a log says before its first event. */
export const headerSchema = z.strictObject({
  /** Of the session: lower-case letters, digits and hyphens. */
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  scenarioId: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  /** Of the scenario that the session began with. */
  contentHash: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** Fixes the coin, and what the stage leaves to chance. A whole number, 0 to 2³²−1. */
  seed: z.int().check(z.minimum(0), z.maximum(0xffffffff)),
  /** ISO 8601 in UTC; every event counts its milliseconds from here. */
  startedAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/)),
  settings: settingsSchema,
});
export type Header = Readonly<z.output<typeof headerSchema>>;
