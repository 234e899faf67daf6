import { z } from "zod";
import { id, line, prose } from "./text-schema.ts";
import { SESSIONS } from "./vocabulary.ts";

/** What a scenario tells the trainer who plays it with a room. Players never read it. */

const questions = z.array(line).min(1).max(3).describe("Open questions to discuss.");
const minutes = z.int().min(1).max(90);

/** Beside a scene. */
export const facilitator = z.strictObject({
  note: prose.describe("For the trainer to read before the room decides."),
  questions,
  usually: z.array(line).max(3).default([]).describe("What groups usually say here, and how to take it further."),
});

/** At the end of an act. */
export const actDebrief = z.strictObject({
  note: prose.describe("What the act has shown so far, for the trainer."),
  questions,
});

const agenda = z
  .strictObject({
    minutes: z.literal(SESSIONS).describe("How long the whole session takes."),
    briefing: minutes.describe("Minutes until the first scene."),
    acts: z.array(minutes).min(1).max(6).describe("Minutes for each act with its talk, in the order of the acts."),
    ending: minutes.describe("Minutes for the ending."),
    debrief: minutes.describe("Minutes for the debrief, the part that must never be cut."),
    cut: z
      .array(id)
      .max(40)
      .default([])
      .describe("Scenes that are decided by one show of hands, without discussion, when time is this short."),
  })
  .describe("How the minutes of a session are spent.");

/** At the head of a scenario. */
export const trainer = z.strictObject({
  note: prose.describe("To read before the day: what this story does to a room."),
  aims: z.array(line).min(1).max(5).describe("What people can do afterwards that they could not do before."),
  agendas: z.array(agenda).min(1).max(SESSIONS.length),
});

export type Agenda = z.output<typeof agenda>;
