import * as z from "zod/mini";
import { METERS } from "../company/figures.ts";
import { TEAM_IDS } from "./settings.ts";

/**
 * Everything that can happen in a session, as plain data. Each event has its time, in
 * whole milliseconds since the session began. This table is all there is to know about
 * their form: types, strict reading, and the order of fields in a stored log.
 */

/** The steps a session goes through, in this order; it can go back to `voting`, and from scene to scene. */
export const PHASES = [
  "lobby",
  "briefing",
  "act",
  "scene",
  "voting",
  "closed",
  "revealed",
  "discussing",
  "predicting",
  "aftermath",
  "act-debrief",
  "ending",
  "debrief",
  "over",
] as const;
export type Phase = (typeof PHASES)[number];

/** The steps in which a scene is on, from its text to what came of it. */
export const IN_SCENE: ReadonlySet<Phase> = new Set(
  PHASES.slice(PHASES.indexOf("scene"), PHASES.indexOf("act-debrief")),
);
/** Those and the ones around them that belong to an act: its intro, and the talk at its end. */
export const IN_ACT: ReadonlySet<Phase> = new Set(PHASES.slice(PHASES.indexOf("act"), PHASES.indexOf("ending")));

/** The steps in which the story is looked back on. */
export const LOOKING_BACK: ReadonlySet<Phase> = new Set(["debrief", "over"]);

/** How a meter can move. */
export const WAYS = ["up", "same", "down"] as const;
export type Way = (typeof WAYS)[number];

/** The most characters of a note or a commitment. */
export const LONGEST_ENTRY = 300;

/** More hands than any room has. */
export const MOST_HANDS = 999;

const id = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
const team = z.optional(z.enum(TEAM_IDS));
const one = z.literal([1, -1]);
const hands = z.int().check(z.minimum(0), z.maximum(MOST_HANDS));
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_ENTRY));
const milliseconds = z.int().check(z.minimum(-3_600_000), z.maximum(24 * 3_600_000));
/** A session may be gone on with years after it began. */
const at = z.int().check(z.minimum(0), z.maximum(1e12));
const length = z.int().check(z.minimum(1000), z.maximum(4 * 3_600_000));

/** Events that take the session to another step. `back` undoes the last of them. */
const STEPS = {
  /** One step on. `from` is the step it was meant for, so that one press too many does nothing. */
  proceed: { from: z.enum(PHASES) },
  /** The room votes again, after it has talked. */
  "vote-again": {},
  /** No more talk: the company does what was decided. */
  take: {},
  /** This scene is decided by one show of hands, without discussion. */
  skip: {},
  /** The facilitator decides a tie. */
  cast: { choice: id },
  /** The facilitator decides against the room. */
  overrule: { choice: id, team },
  /** Leaves out what lies between here and a later scene. */
  jump: { scene: id },
  /** Breaks the story off, so that there is time for the debrief. */
  "wrap-up": {},
  /** Ends the session. */
  finish: {},
};

/** What the room says: undone together with the step in which it was said. */
const BALLOT = {
  /** One hand more or less for a choice. */
  count: { choice: id, by: one, team },
  /** So many hands for a choice. */
  total: { choice: id, hands, team },
  /** How a team votes as one; without a choice, it has not voted yet. */
  vote: { team: z.enum(TEAM_IDS), choice: z.optional(id) },
  /** What the room said, uncounted. */
  said: { choice: id },
  /** One hand more or less for a guess at how a meter will move. */
  guess: { meter: z.enum(METERS), way: z.enum(WAYS), by: one },
};

/** What the facilitator does beside the story. Never undone, for nobody wants to lose a note. */
const DESK = {
  "timer-start": { length },
  "timer-pause": {},
  "timer-resume": {},
  /** Adds to what is left, or takes from it. */
  "timer-add": { by: milliseconds },
  "timer-clear": {},
  "break-start": { length },
  "break-end": {},
  blank: { on: z.boolean() },
  "hide-meters": { on: z.boolean() },
  /** What the room sees stays as it is, while the console goes on. */
  freeze: { on: z.boolean() },
  note: { text },
  /** What somebody will start or stop doing. Nobody's name is needed. */
  commit: { kind: z.enum(["start", "stop"]), text },
  /** Strikes a note or a commitment out, by its number in the order of both, from 1. */
  strike: { number: z.int().check(z.minimum(1), z.maximum(9999)) },
  /** The session was opened again after its page was gone. */
  restored: {},
};

const back = { back: {} };

type Fields = Readonly<Record<string, z.core.$ZodType>>;
type OptionalOf<F extends Fields> = { [Name in keyof F]: undefined extends z.output<F[Name]> ? Name : never }[keyof F];
type EventOf<Type, F extends Fields> = { readonly type: Type; readonly at: number } & {
  readonly [Name in Exclude<keyof F, OptionalOf<F>>]: z.output<F[Name]>;
} & { readonly [Name in OptionalOf<F>]?: Exclude<z.output<F[Name]>, undefined> };
type EventsOf<Table extends Readonly<Record<string, Fields>>> = {
  [Type in keyof Table]: EventOf<Type, Table[Type]>;
}[keyof Table];

export type StepEvent = EventsOf<typeof STEPS>;
export type BallotEvent = EventsOf<typeof BALLOT>;
export type DeskEvent = EventsOf<typeof DESK>;
export type RoomEvent = StepEvent | BallotEvent;
export type SessionEvent = RoomEvent | DeskEvent | EventsOf<typeof back>;
export type EventType = SessionEvent["type"];

/** An event without its time: what a page asks for. */
export type Intent = SessionEvent extends infer Event ? (Event extends unknown ? Omit<Event, "at"> : never) : never;

const FIELDS: Readonly<Record<EventType, Fields>> = { ...STEPS, ...BALLOT, ...DESK, ...back };
const SCHEMAS = new Map(
  Object.entries(FIELDS).map(([type, fields]) => [type, z.strictObject({ type: z.literal(type), at, ...fields })]),
);

const isStepType = (type: string): type is StepEvent["type"] => type in STEPS;

export const isStep = (event: SessionEvent): event is StepEvent => isStepType(event.type);
export const isOfRoom = (event: SessionEvent): event is RoomEvent => isStep(event) || event.type in BALLOT;

/** Reads an event from data that may be anything: the event, or null. */
export function readEvent(data: unknown): SessionEvent | null {
  if (typeof data !== "object" || data === null || !("type" in data) || typeof data.type !== "string") return null;
  const read = SCHEMAS.get(data.type)?.safeParse(data);
  return read?.success === true ? (read.data as SessionEvent) : null;
}

/** An event as a short row: its time, its type, then its fields in the order of the table. */
export function packEvent(event: SessionEvent): readonly unknown[] {
  const { at, type, ...fields } = event;
  const values = new Map(Object.entries(fields));
  const row = Object.keys(FIELDS[type]).map((name) => values.get(name) ?? null);
  while (row.at(-1) === null) row.pop();
  return [at, type, ...row];
}

/** Reads what `packEvent` has written, from data that may be anything. */
export function unpackEvent(data: unknown): SessionEvent | null {
  if (!Array.isArray(data)) return null;
  const [at, type, ...row] = data as readonly unknown[];
  if (typeof type !== "string" || !SCHEMAS.has(type)) return null;
  const names = Object.keys(FIELDS[type as EventType]);
  if (row.length > names.length) return null;
  const fields = names.flatMap((name, n): [string, unknown][] => {
    const value = row[n] ?? null;
    return value === null ? [] : [[name, value]];
  });
  return readEvent({ at, type, ...Object.fromEntries(fields) });
}
