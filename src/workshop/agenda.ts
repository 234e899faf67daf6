import { sceneAt, type Story } from "../story/compile.ts";
import { END } from "../scenario/flow.ts";
import type { Scenario } from "../scenario/schema.ts";
import type { Agenda } from "../scenario/trainer-schema.ts";
import { successorsOf } from "../scenario/walk.ts";
import { IN_ACT, type Phase } from "./events.ts";
import { phaseOf } from "./machine.ts";
import type { Session } from "./session.ts";

const MINUTE = 60_000;

/** A part of a session's plan. Times in milliseconds from the end of the lobby. */
export interface AgendaPart {
  readonly kind: "briefing" | "act" | "ending" | "debrief";
  /** Title of an act; null for the other parts. */
  readonly title: string | null;
  readonly from: number;
  readonly to: number;
}

/** How a session stands against its plan. All times in milliseconds. */
export interface AgendaNow {
  readonly minutes: number;
  readonly parts: readonly AgendaPart[];
  /** Index of the part that is on. */
  readonly part: number;
  /** When the step at hand is to begin and to end: an act's minutes are shared evenly among its decisions and its talk. */
  readonly slot: { readonly from: number; readonly to: number };
  /** Since the end of the lobby, without breaks and long absences. */
  readonly elapsed: number;
  /** Of the whole session; less than 0 when it is over time. */
  readonly left: number;
  /** How far the session is behind its plan; less than 0 when it is ahead, 0 within the slot. */
  readonly behind: number;
}

/** The plan for a session's minutes, and how the session stands against it; null where the scenario has no such plan. */
export function agendaAt(session: Session, now: number): AgendaNow | null {
  const { story, header } = session.rules;
  const { minutes } = header.settings;
  const agenda = story.scenario.trainer?.agendas.find((plan) => plan.minutes === minutes);
  if (agenda === undefined) return null;
  const parts = planOf(story.scenario, agenda);
  const phase = phaseOf(session.room);
  const part = partAt(phase, session.room.context.act, parts.length);
  const slot = slotAt(session, phase, parts[part] ?? { from: 0, to: 0 });
  const elapsed = elapsedAt(session, now);
  const behind = elapsed > slot.to ? elapsed - slot.to : Math.min(0, elapsed - slot.from);
  return { minutes, parts, part, slot, elapsed, left: minutes * MINUTE - elapsed, behind };
}

/** The parts of a plan, one after the other. */
export function planOf({ acts: planned }: Scenario, agenda: Agenda): AgendaPart[] {
  const acts = planned.map(({ title }, i) => ({ kind: "act" as const, title, minutes: agenda.acts[i] ?? 0 }));
  let from = 0;
  return [
    { kind: "briefing" as const, title: null, minutes: agenda.briefing },
    ...acts,
    { kind: "ending" as const, title: null, minutes: agenda.ending },
    { kind: "debrief" as const, title: null, minutes: agenda.debrief },
  ].map(({ kind, title, minutes }) => {
    const part = { kind, title, from, to: from + minutes * MINUTE };
    from = part.to;
    return part;
  });
}

function partAt(phase: Phase, act: number, parts: number): number {
  if (phase === "lobby" || phase === "briefing") return 0;
  if (phase === "ending") return parts - 2;
  return phase === "debrief" || phase === "over" ? parts - 1 : 1 + act;
}

/** The share of an act's minutes that belongs to the decision at hand, or to the talk after the last. */
function slotAt({ rules: { story }, room }: Session, phase: Phase, part: Pick<AgendaPart, "from" | "to">) {
  const { act, past, lines } = room.context;
  const isInAct = (id: string): boolean => story.scenes.get(id)?.actIndex === act;
  if (!IN_ACT.has(phase)) return { from: part.from, to: part.to };
  const inAct = past.filter(({ results }) => results.some(({ scene }) => isInAct(scene))).length;
  const done = phase === "aftermath" ? inAct - 1 : inAct;
  const ahead = Math.max(0, ...lines.map(({ scene }) => (isInAct(scene) ? lengthFrom(story, scene) : 0)));
  const talk = story.scenario.acts[act]?.debrief === undefined ? 0 : 1;
  const share = (part.to - part.from) / Math.max(1, done + ahead + talk);
  return { from: part.from + done * share, to: Math.min(part.to, part.from + (done + 1) * share) };
}

/** How many decisions lie on the longest way from a scene to the end of its act, its own among them. */
function lengthFrom(story: Story, from: string): number {
  const { actIndex } = sceneAt(story, from);
  const known = new Map<string, number>();
  const measure = (id: string): number => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const here = story.scenes.get(id);
    if (id === END || here === undefined || here.actIndex !== actIndex) return 0;
    const ways = here.scene.choices.flatMap((choice) => successorsOf(choice));
    const length = 1 + Math.max(0, ...ways.map(({ scene }) => measure(scene)));
    known.set(id, length);
    return length;
  };
  return measure(from);
}

/** Milliseconds since the end of the lobby, without breaks and long absences. */
function elapsedAt({ desk }: Session, now: number): number {
  const begun = desk.moments.find(({ phase }) => phase !== "lobby")?.at;
  if (begun === undefined) return 0;
  const pause = desk.pause === null ? 0 : Math.max(0, now - desk.pause.since);
  return Math.max(0, now - begun - desk.away - pause);
}
