import { z } from "zod";
import { FIGURES, PUSHABLE } from "../company/figures.ts";
import { OUTCOMES } from "../company/outcome.ts";
import { id, line, prose } from "./text-schema.ts";
import { actDebrief, facilitator, trainer } from "./trainer-schema.ts";
import {
  BEARDS,
  BODIES,
  CLOTHS,
  FURNISHINGS,
  GLASSES,
  HAIR,
  LESSONS,
  PLACES,
  SKINS,
  TEMPERAMENTS,
} from "./vocabulary.ts";

/**
 * The scenario format: the one place that says what a scenario may contain. The
 * TypeScript types and the JSON Schema for editors are made from it. Objects are
 * strict, so an unknown key is an error and never silently ignored.
 */

const figure = z.int().min(0).max(100);
const push = z.int().min(-50).max(50);

const effects = z
  .strictObject(
    Object.fromEntries(PUSHABLE.map((name) => [name, push.optional()])) as Record<
      (typeof PUSHABLE)[number],
      z.ZodOptional<typeof push>
    >,
  )
  .describe("Points added to figures. Around 14 is a strong move, 6 a small one; a gain shrinks as a meter fills.");

/** A question about the company or the past. There are six kinds and no others. */
export type Condition =
  | { flag: string }
  | { figure: (typeof FIGURES)[number]; atLeast: number }
  | { figure: (typeof FIGURES)[number]; atMost: number }
  | { not: Condition }
  | { all: Condition[] }
  | { any: Condition[] };

const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ flag: id.describe("True when an earlier choice has set this flag.") }),
      z.strictObject({ figure: z.enum(FIGURES), atLeast: figure }),
      z.strictObject({ figure: z.enum(FIGURES), atMost: figure }),
      z.strictObject({ not: condition }),
      z.strictObject({ all: z.array(condition).min(1).max(10) }),
      z.strictObject({ any: z.array(condition).min(1).max(10) }),
    ]),
  )
  .meta({ id: "condition", description: "flag · figure with atLeast or atMost · not · all · any" });

const look = z
  .strictObject({
    hair: z.enum(HAIR),
    skin: z.enum(SKINS),
    top: z.enum(CLOTHS).describe("The colour of the upper body."),
    body: z.enum(BODIES).describe("What the person wears, or that they use a wheelchair."),
    glasses: z.enum(GLASSES).default("none"),
    beard: z.enum(BEARDS).default("none"),
  })
  .describe("What the person looks like on the stage.");

const person = z.strictObject({
  id,
  name: line,
  job: line,
  about: line.describe("Who they are, in a line that the player reads in the briefing."),
  temperament: z.enum(TEMPERAMENTS),
  look,
});

const aside = z
  .strictObject({ when: condition, text: prose })
  .describe("A paragraph that is added only when the condition holds.");

const consequence = z
  .strictObject({
    id,
    in: z.int().min(1).max(9).describe("After how many further decisions it arrives."),
    effects,
    text: prose.describe("What the player reads when it arrives."),
  })
  .describe("Something this choice causes later.");

const next = z
  .union([
    id,
    z
      .array(z.strictObject({ when: condition.optional(), scene: id }))
      .min(1)
      .max(6),
  ])
  .describe("The scene that follows, or `end`. As a list, the first entry whose condition holds; the last has none.");

const choice = z.strictObject({
  id,
  label: line.describe("What the player does, in at most 18 words."),
  say: line.optional().describe("What the player says while doing it, without quotation marks."),
  effects,
  set: z.array(id).max(5).default([]).describe("Flags that this choice sets."),
  when: condition.optional().describe("The choice is locked unless this holds."),
  locked: line.optional().describe("Why it is locked, for the player. Goes with `when`."),
  result: prose.describe("The aftermath: what happens, shown and not explained. At most 45 words."),
  also: z.array(aside).max(4).default([]),
  why: prose.describe("Why it worked or not in this situation: one idea."),
  lessons: z.array(z.enum(LESSONS)).min(1).max(3),
  later: z.array(consequence).max(3).default([]),
  next,
});

const scene = z.strictObject({
  id,
  title: line,
  place: z.enum(PLACES),
  speaker: id.optional().describe("The person of the cast who speaks."),
  situation: z.strictObject({
    change: figure.describe("How fast the world moves: asks for leadership."),
    complexity: figure.describe("How much there is to coordinate: asks for management."),
  }),
  text: prose.describe("What the player reads, in at most 90 words."),
  also: z.array(aside).max(4).default([]),
  facilitator: facilitator.optional(),
  choices: z.array(choice).min(2).max(4),
});

const act = z.strictObject({
  id,
  title: line,
  intro: prose.describe("Set on its own page before the act's first scene."),
  scenes: z.array(scene).min(1).max(40),
  debrief: actDebrief.optional(),
});

const ending = z.strictObject({
  id,
  outcome: z.enum(OUTCOMES),
  early: z.literal(true).optional().describe("For a story that a symptom has ended before its time."),
  when: condition.optional().describe("A special ending, preferred when this holds."),
  title: line,
  text: prose,
});

export const scenarioSchema = z
  .strictObject({
    format: z.literal(1).describe("The version of this format."),
    id,
    title: line,
    tagline: line,
    minutes: z.int().min(1).max(120).describe("How long a play takes, alone."),
    order: z.int().min(0).max(99).default(50).describe("Where it stands among the others on the title page."),
    warmUp: z
      .literal(true)
      .optional()
      .describe(
        "A first few minutes to learn the controls in, not held to the length and the proofs of a whole story.",
      ),
    role: z.strictObject({
      title: line.describe("Who the player is, like: founder of Paperplane."),
      briefing: prose,
      look,
    }),
    company: z.strictObject({ name: line, about: line, furnishing: z.enum(FURNISHINGS) }),
    cast: z.array(person).min(1).max(12),
    opening: z.strictObject(
      Object.fromEntries(FIGURES.map((name) => [name, figure])) as Record<(typeof FIGURES)[number], typeof figure>,
    ),
    acts: z.array(act).min(1).max(6),
    endings: z.array(ending).min(1).max(20),
    trainer: trainer.optional(),
  })
  .describe("A Both Hats scenario.");

export type Scenario = z.output<typeof scenarioSchema>;
export type Person = Scenario["cast"][number];
export type Look = Person["look"];
export type Act = Scenario["acts"][number];
export type Scene = Act["scenes"][number];
export type Choice = Scene["choices"][number];
export type Consequence = Choice["later"][number];
export type Aside = Scene["also"][number];
export type Ending = Scenario["endings"][number];
