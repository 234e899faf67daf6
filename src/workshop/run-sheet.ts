import { type Hat, hatOf } from "../company/hat.ts";
import type { Scenario, Scene } from "../scenario/schema.ts";
import type { Agenda } from "../scenario/trainer-schema.ts";
import type { Place } from "../scenario/vocabulary.ts";
import { paragraphs } from "../story/narrate.ts";
import { type AgendaPart, planOf } from "./agenda.ts";
import { OPTION_MARKS } from "./options.ts";

/** What a facilitator takes to a session on paper, in case everything else fails. */
export interface RunSheet {
  readonly title: string;
  readonly role: string;
  /** Length of the session in minutes. */
  readonly minutes: number;
  readonly note: readonly string[];
  readonly aims: readonly string[];
  readonly parts: readonly AgendaPart[];
  readonly acts: readonly RunSheetAct[];
}

export interface RunSheetAct {
  readonly title: string;
  /** Milliseconds from the end of the lobby. */
  readonly from: number;
  readonly to: number;
  readonly intro: readonly string[];
  readonly scenes: readonly RunSheetScene[];
  readonly debrief: { readonly note: readonly string[]; readonly questions: readonly string[] } | null;
}

export interface RunSheetScene {
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  /** 0–100 each. */
  readonly change: number;
  readonly complexity: number;
  /** True where time is short: decided by one show of hands, without discussion. */
  readonly quick: boolean;
  readonly options: readonly { readonly letter: string; readonly label: string; readonly hat: Hat }[];
  readonly note: readonly string[];
  readonly questions: readonly string[];
  readonly usually: readonly string[];
}

/** The run sheet for a session of so many minutes; null where the scenario has no such plan. */
export function runSheetOf(scenario: Scenario, minutes: number): RunSheet | null {
  const agenda = scenario.trainer?.agendas.find((plan) => plan.minutes === minutes);
  if (agenda === undefined) return null;
  const parts = planOf(scenario, agenda);
  const planned = parts.filter(({ kind }) => kind === "act");
  return {
    title: scenario.title,
    role: scenario.role.title,
    minutes,
    note: paragraphs(scenario.trainer?.note ?? ""),
    aims: scenario.trainer?.aims ?? [],
    parts,
    acts: scenario.acts.map(({ title, intro, scenes, debrief }, i) => ({
      title,
      from: planned[i]?.from ?? 0,
      to: planned[i]?.to ?? 0,
      intro: paragraphs(intro),
      scenes: scenes.map((scene) => sceneOf(scene, agenda)),
      debrief: debrief === undefined ? null : { note: paragraphs(debrief.note), questions: debrief.questions },
    })),
  };
}

function sceneOf({ id, title, place, situation, choices, facilitator }: Scene, { cut }: Agenda): RunSheetScene {
  return {
    id,
    title,
    place,
    change: situation.change,
    complexity: situation.complexity,
    quick: cut.includes(id),
    options: choices.map(({ label, effects }, n) => ({
      letter: OPTION_MARKS[n]?.letter ?? "",
      label,
      hat: hatOf(effects),
    })),
    note: paragraphs(facilitator?.note ?? ""),
    questions: facilitator?.questions ?? [],
    usually: facilitator?.usually ?? [],
  };
}
