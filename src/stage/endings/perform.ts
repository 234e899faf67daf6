import { direct, type StagePlan } from "../plan/direct.ts";
import type { ActorPlan } from "../plan/people.ts";
import type { PropPlan } from "../plan/props.ts";
import type { Script } from "../plan/script.ts";
import type { Cue, Ending } from "./cue.ts";
import type { Office } from "./office.ts";

/** The plans that an ending leads through, from the office as the player left it. */
export function scriptOfEnding(office: Office, { cues, seconds }: Ending): Script {
  const times = [...new Set([0, ...cues.map(({ at }) => at)])].toSorted((one, other) => one - other);
  const planAt = (time: number): StagePlan =>
    cuedPlan(
      office,
      cues.filter(({ at }) => at <= time).toSorted((one, other) => one.at - other.at),
    );
  return {
    moments: times.map((at) => ({ at, plan: planAt(at), part: null })),
    seconds,
    end: planAt(seconds),
  };
}

/** The office once these cues have been given. */
function cuedPlan(office: Office, cues: readonly Cue[]): StagePlan {
  const weather = after(cues, office.view.weather, (cue) => cue.weather);
  const vitals = after(cues, office.view.vitals, (cue) => cue.vitals);
  const plan = direct({ ...office.view, weather, vitals });
  return {
    ...plan,
    place: null,
    people: office.plan.people.map((actor, index) => {
      // Moods follow the weather; where people are is the ending's business.
      const { face, nerves, inStep, hat } = plan.people[index] ?? actor;
      const asLeft: ActorPlan = { ...actor, face, nerves, inStep, hat };
      return after<ActorPlan>(cues, asLeft, ({ people }) => {
        const direction = people?.[actor.resident.id];
        // Whoever is sent somewhere looks the way one looks there.
        return direction?.spot ? { facing: direction.spot.facing, ...direction } : direction;
      });
    }),
    things: plan.things.map((thing) => after(cues, thing, ({ things }) => things?.[thing.slot.id])),
    props: propsAfter(cues),
    air: after(cues, plan.air, (cue) => cue.air),
    light: after(cues, plan.light, (cue) => cue.light),
    shades: after(cues, plan.shades, (cue) => cue.shades),
    outcome: office.outcome,
  };
}

/** What something has become after all the changes that the cues make to it. */
function after<Value extends object>(
  cues: readonly Cue[],
  first: Value,
  changeOf: (cue: Cue) => Partial<Value> | undefined,
): Value {
  const value = { ...first };
  for (const cue of cues) Object.assign(value, changeOf(cue));
  return value;
}

function propsAfter(cues: readonly Cue[]): PropPlan[] {
  const props = new Map<string, PropPlan>();
  for (const cue of cues) {
    for (const id of cue.without ?? []) props.delete(id);
    for (const prop of cue.props ?? []) props.set(prop.id, prop);
  }
  return [...props.values()];
}
