import { HATS, type Hat } from "../company/hat.ts";
import { OUTCOMES } from "../company/outcome.ts";
import type { Scenario } from "../scenario/schema.ts";
import { FURNISHINGS, PLACES } from "../scenario/vocabulary.ts";
import { FACES, POSES } from "../stage/art/people/poses.ts";
import { personFrame } from "../stage/plan/camera.ts";
import type { StagePlan } from "../stage/plan/direct.ts";
import type { Phase, StageView } from "../story/view.ts";
import { GALLERY_CAST, GALLERY_YOU } from "./gallery-cast.ts";
import { PHASES, type Values } from "./gallery-handles.ts";

/** What the stage is to show. A scenario brings its own people and its own house. */
export function viewOf(values: Values, scenario: Scenario | null): StageView {
  const number = (name: string): number => Number(values.get(name) ?? 0);
  const outcome = OUTCOMES.find((name) => values.get("outcome")?.startsWith(name)) ?? null;
  const cast = scenario?.cast ?? GALLERY_CAST.slice(0, number("cast"));
  return {
    seed: number("seed"),
    company: scenario?.company.name ?? "Gallery",
    furnishing: scenario?.company.furnishing ?? one(values, "furnishing", FURNISHINGS) ?? "loft",
    you: scenario?.role.look ?? GALLERY_YOU,
    cast,
    place: one(values, "place", PLACES) ?? "open-floor",
    speaker: cast.find(({ id }) => id === values.get("speaker"))?.id ?? null,
    hat: one<Hat>(values, "hat", HATS) ?? "both",
    weather: {
      chaos: number("chaos"),
      stagnation: number("stagnation"),
      drift: number("drift"),
      sweetSpot: number("sweetSpot"),
    },
    vitals: {
      deadlines: number("deadlines"),
      customers: number("customers"),
      sales: number("sales"),
      ideas: number("ideas"),
      team: number("team"),
    },
    phase: outcome ? "ended" : (one<Phase>(values, "phase", PHASES) ?? "aftermath"),
    ahead: number("ahead"),
    delayed: [],
    outcome,
    early: values.get("outcome")?.endsWith("-early") === true,
  };
}

/** The plan with one person in the middle of the picture, if one is asked for, in the pose and with the face asked for. */
export function retouchedBy(values: Values, plan: StagePlan): StagePlan {
  const name = values.get("person") ?? "";
  const cast = plan.people.filter(({ resident }) => resident.role === "cast");
  const id = name.startsWith("cast-") ? cast[Number(name.slice("cast-".length)) - 1]?.resident.id : name;
  const person = plan.people.find(({ resident, spot }) => resident.id === id && spot !== null);
  if (!person?.spot) return plan;
  const pose = one(values, "pose", POSES) ?? person.pose;
  const face = one(values, "face", FACES) ?? person.face;
  const sat = { ...person, pose, face, roaming: 0 };
  return {
    ...plan,
    people: plan.people.map((actor) => (actor === person ? sat : actor)),
    camera: { focus: personFrame(person.spot), whole: false, close: true, seconds: 1 },
  };
}

function one<Option extends string>(values: Values, name: string, options: readonly Option[]): Option | undefined {
  return options.find((option) => option === values.get(name));
}
