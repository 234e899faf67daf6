import { FIGURES, type Effects, PUSHABLE } from "../src/company/figures.ts";
import { FOLLOWING_SHARE, MODEL, VITAL_MODEL } from "../src/company/model.ts";
import { END } from "../src/scenario/flow.ts";
import type { Choice, Condition, Scenario, Scene } from "../src/scenario/schema.ts";
import { choicesOf, scenesOf, successorsOf } from "../src/scenario/walk.ts";

/** A scenario as an ink story without its prose: every scene a knot, the model's arithmetic in ink functions. */
export function inkOf(scenario: Scenario): string {
  const scenes = scenesOf(scenario).map(({ scene }) => scene);
  const flags = new Set(choicesOf(scenario).flatMap(({ choice }) => choice.set));
  const later = choicesOf(scenario).flatMap(({ choice }) => choice.later);
  return [
    ...FIGURES.map((name) => `VAR ${name} = ${scenario.opening[name]}`),
    "VAR chaos_critical = 0",
    "VAR stagnation_critical = 0",
    ...[...flags].map((flag) => `VAR ${named("flag", flag)} = false`),
    ...later.map(({ id }) => `VAR ${named("due", id)} = 0`),
    `-> ${named("scene", scenes[0]?.id ?? END)}`,
    FUNCTIONS,
    "=== function arrive()",
    ...later.flatMap(({ id, effects }) => {
      const due = named("due", id);
      return [
        ...when(`${due} == 1`, [`~ push(${pushesOf(effects)})`]),
        ...when(`${due} > 0`, [`~ ${due} = ${due} - 1`]),
      ];
    }),
    ...scenes.flatMap(knot),
    "",
  ].join("\n");
}

function knot({ id, situation, choices }: Scene): string[] {
  return [
    `=== ${named("scene", id)}`,
    id,
    ...choices.flatMap((choice) => [
      `+ ${choice.when === undefined ? "" : `{ ${question(choice.when)} } `}[${choice.id}]`,
      ...taken(choice).map((line) => `  ${line}`),
    ]),
  ].flatMap((line) =>
    line.startsWith("  ~ decide(")
      ? [line.replace("SITUATION", `${situation.change}, ${situation.complexity}`)]
      : [line],
  );
}

function taken(choice: Choice): string[] {
  return [
    `~ decide(SITUATION, ${pushesOf(choice.effects)})`,
    "~ arrive()",
    ...choice.set.map((flag) => `~ ${named("flag", flag)} = true`),
    ...choice.later.map((later) => `~ ${named("due", later.id)} = ${later.in}`),
    ...when(`chaos_critical >= ${MODEL.collapseAfter} or stagnation_critical >= ${MODEL.collapseAfter}`, ["-> END"]),
    ...successorsOf(choice).flatMap((way) => {
      const go = way.scene === END ? "-> END" : `-> ${named("scene", way.scene)}`;
      return way.when === undefined ? [go] : when(question(way.when), [go]);
    }),
  ];
}

function question(condition: Condition): string {
  // A lone name in brackets would be a list to ink.
  if ("flag" in condition) return `${named("flag", condition.flag)} == true`;
  if ("atLeast" in condition) return `${condition.figure} >= ${condition.atLeast}`;
  if ("atMost" in condition) return `${condition.figure} <= ${condition.atMost}`;
  if ("not" in condition) return `not (${question(condition.not)})`;
  if ("all" in condition) return condition.all.map((part) => `(${question(part)})`).join(" and ");
  return condition.any.map((part) => `(${question(part)})`).join(" or ");
}

const when = (condition: string, lines: readonly string[]): string[] => [
  `{ ${condition}:`,
  ...lines.map((line) => `  ${line}`),
  "}",
];

const named = (kind: string, id: string): string => `${kind}_${id.replaceAll("-", "_")}`;

const pushesOf = (effects: Effects): string => PUSHABLE.map((name) => effects[name] ?? 0).join(", ");

const PARAMETERS = PUSHABLE.map((name) => `d_${name}`).join(", ");

const vital = (name: keyof typeof VITAL_MODEL): string => {
  const { chaos, stagnation, follows } = VITAL_MODEL[name];
  const own = `clamp(whole(10000 - ${chaos} * chaos - ${stagnation} * stagnation))`;
  const followed = `whole(${100 - FOLLOWING_SHARE} * ${own} + ${FOLLOWING_SHARE / 2} * (${follows.join(" + ")}))`;
  return `~ ${name} = towards(${name}, ${follows.length === 0 ? own : followed}, ${MODEL.vitalSpeed})`;
};

const FUNCTIONS = `=== function whole(hundredths)
~ return (hundredths + 100050) / 100 - 1000
=== function clamp(value)
{ value < 0:
  ~ return 0
}
{ value > 100:
  ~ return 100
}
~ return value
=== function pushed(now, points)
{ points <= 0:
  ~ return clamp(now + points)
}
~ temp share = ${MODEL.gainWhenEmpty} - now
{ share < ${MODEL.leastGain}:
  ~ share = ${MODEL.leastGain}
}
~ return clamp(now + whole(points * share))
=== function towards(now, target, percent)
~ return now + whole((target - now) * percent)
=== function symptom(now, shortfall)
{ shortfall < 0:
  ~ shortfall = 0
}
~ return towards(now, clamp(whole(shortfall * ${MODEL.symptomPerShortfall})), ${MODEL.symptomSpeed})
=== function need(other, situation)
~ return whole(${MODEL.needFromOtherMeter} * other + ${MODEL.needFromSituation} * situation)
=== function push(${PARAMETERS})
~ leadership = pushed(leadership, d_leadership)
~ management = pushed(management, d_management)
${(Object.keys(VITAL_MODEL) as (keyof typeof VITAL_MODEL)[]).map((name) => `~ ${name} = clamp(${name} + d_${name})`).join("\n")}
=== function decide(change, complexity, ${PARAMETERS})
~ push(${PARAMETERS})
~ leadership = clamp(leadership - ${MODEL.decay})
~ management = clamp(management - ${MODEL.decay})
~ chaos = symptom(chaos, need(leadership, complexity) - management)
~ stagnation = symptom(stagnation, need(management, change) - leadership)
{ chaos >= ${MODEL.collapseAt}:
  ~ chaos_critical = chaos_critical + 1
- else:
  ~ chaos_critical = 0
}
{ stagnation >= ${MODEL.collapseAt}:
  ~ stagnation_critical = stagnation_critical + 1
- else:
  ~ stagnation_critical = 0
}
${(Object.keys(VITAL_MODEL) as (keyof typeof VITAL_MODEL)[]).toReversed().map(vital).join("\n")}`;
