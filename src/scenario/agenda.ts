import { didYouMean, type Problem } from "./diagnostic.ts";
import type { Scenario } from "./schema.ts";
import type { Agenda } from "./trainer-schema.ts";
import { scenesOf } from "./walk.ts";

/** Whether the agendas for the trainer add up and speak of acts and scenes that there are. */
export function checkAgendas(scenario: Scenario): Problem[] {
  const agendas = scenario.trainer?.agendas ?? [];
  const sceneIds = new Set(scenesOf(scenario).map(({ scene }) => scene.id));
  return agendas.flatMap((agenda, i): Problem[] => {
    const path = ["trainer", "agendas", i];
    const bad = (message: string, key: string): Problem => ({ path: [...path, key], code: "bad-agenda", message });
    const problems: Problem[] = [];
    if (agendas.findIndex(({ minutes }) => minutes === agenda.minutes) < i) {
      problems.push(bad(`there is already an agenda for ${agenda.minutes} minutes`, "minutes"));
    }
    if (agenda.acts.length !== scenario.acts.length) {
      const counted = `${agenda.acts.length} acts, and the story has ${scenario.acts.length}`;
      problems.push(bad(`the agenda for ${agenda.minutes} minutes plans ${counted}`, "acts"));
    }
    const planned = plannedMinutes(agenda);
    if (planned !== agenda.minutes) {
      problems.push(bad(`the agenda for ${agenda.minutes} minutes adds up to ${planned}`, "minutes"));
    }
    const strangers = agenda.cut.flatMap((id, n): Problem[] =>
      sceneIds.has(id)
        ? []
        : [
            {
              path: [...path, "cut", n],
              code: "unknown-scene",
              message: `the agenda for ${agenda.minutes} minutes cuts "${id}", which no scene defines`,
              hint: didYouMean(id, sceneIds),
            },
          ],
    );
    return [...problems, ...strangers];
  });
}

/** The minutes that an agenda spends in all. */
export function plannedMinutes({ briefing, acts, ending, debrief }: Agenda): number {
  return acts.reduce((sum, minutes) => sum + minutes, briefing + ending + debrief);
}
