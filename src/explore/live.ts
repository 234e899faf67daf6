import { type Effects, type Figure, METERS, SYMPTOMS, VITALS } from "../company/figures.ts";
import { VITAL_MODEL } from "../company/model.ts";
import { atomsOf } from "../scenario/condition.ts";
import { type Layout, Positions } from "./positions.ts";
import { type SceneTable, type Tables, THE_END } from "./tables.ts";

/**
 * For each scene, what of a position can still matter from there on, as a mask over its
 * words: meters and symptoms always, a vital only while a lock or a way may ask for it or
 * for one that follows it, a flag likewise, and of what is to come only what moves a
 * figure that matters. Positions that differ in nothing else have the same future.
 */
export function liveMasks(tables: Tables, layout: Layout): Int32Array[] {
  const later = scenesFrom(tables);
  return tables.scenes.map((scene) => {
    const ahead = [scene, ...(later.get(scene.number) ?? [])];
    const asked = ahead.flatMap(({ choices }) =>
      choices.flatMap(({ when, ways }) => [when, ...ways.map((way) => way.when)].flatMap(atomsOf)),
    );
    const flags = asked.flatMap((atom) => ("flag" in atom ? (tables.flags.get(atom.flag) ?? []) : []));
    const vitals = withFollowed(asked.flatMap((atom) => ("figure" in atom ? [atom.figure] : [])));
    const pending = tables.consequences.flatMap(({ effects }, number) => (matters(effects, vitals) ? [number] : []));
    return Positions.maskOf(tables, layout, [...METERS, ...SYMPTOMS, ...vitals], flags, pending);
  });
}

/** For each scene, every scene that can come after it. */
function scenesFrom({ scenes }: Tables): ReadonlyMap<number, ReadonlySet<SceneTable>> {
  const after = new Map<number, Set<SceneTable>>();
  for (const scene of scenes.toReversed()) {
    const reached = new Set<SceneTable>();
    for (const { to } of scene.choices.flatMap(({ ways }) => ways)) {
      const next = to === THE_END ? undefined : scenes[to];
      if (next === undefined) continue;
      for (const each of [next, ...(after.get(to) ?? [])]) reached.add(each);
    }
    after.set(scene.number, reached);
  }
  return after;
}

/** Vitals, with those that they follow and those that these follow. */
function withFollowed(figures: readonly Figure[]): Set<Figure> {
  const found = new Set<Figure>();
  const open = [...figures];
  for (let figure = open.pop(); figure !== undefined; figure = open.pop()) {
    const vital = VITALS.find((name) => name === figure);
    if (vital === undefined || found.has(vital)) continue;
    found.add(vital);
    open.push(...VITAL_MODEL[vital].follows);
  }
  return found;
}

function matters(effects: Effects, vitals: ReadonlySet<Figure>): boolean {
  return (
    METERS.some((name) => effects[name] !== undefined) ||
    VITALS.some((name) => effects[name] !== undefined && vitals.has(name))
  );
}
