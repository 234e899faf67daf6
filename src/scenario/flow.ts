import type { Problem } from "./diagnostic.ts";
import type { Scenario } from "./schema.ts";
import { scenesOf, successorsOf } from "./walk.ts";

/** What a choice leads to when it ends the story. */
export const END = "end";

/** Scenes that cannot be reached, scenes from which the end cannot be reached, and endless loops. */
export function checkFlow(scenario: Scenario): Problem[] {
  const scenes = scenesOf(scenario);
  const forward = new Map(
    scenes.map(({ scene }) => [scene.id, new Set(scene.choices.flatMap((c) => successorsOf(c).map((s) => s.scene)))]),
  );
  const start = scenes[0]?.scene.id;
  const reached = spread(start === undefined ? [] : [start], forward);
  const finishing = spread([END], reverse(forward));
  const problems: Problem[] = [];
  for (const { scene, path } of scenes) {
    if (!reached.has(scene.id)) {
      problems.push({
        path: [...path, "id"],
        code: "unreachable-scene",
        message: `nothing leads to scene "${scene.id}"`,
        hint: "let a choice lead there, or remove it",
      });
    } else if (!finishing.has(scene.id)) {
      problems.push({
        path: [...path, "id"],
        code: "no-way-out",
        message: `no path leads from scene "${scene.id}" to the end`,
        hint: `let a choice lead to another scene or to "${END}"`,
      });
    }
  }
  const loop = findLoop(forward);
  const entry = loop && scenes.find(({ scene }) => scene.id === loop[0]);
  if (loop && entry) {
    problems.push({
      path: [...entry.path, "id"],
      code: "endless-loop",
      message: `a play could go round for ever: ${loop.join(" → ")}`,
      hint: "a story only moves forward",
    });
  }
  return problems;
}

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

function spread(from: readonly string[], graph: Graph): Set<string> {
  const seen = new Set(from);
  const open = [...from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of graph.get(at) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return seen;
}

function reverse(graph: Graph): Graph {
  const back = new Map<string, Set<string>>();
  for (const [from, targets] of graph) {
    for (const to of targets) back.set(to, (back.get(to) ?? new Set()).add(from));
  }
  return back;
}

/** A loop as a list of scenes that starts and ends with the same one, or null. */
function findLoop(graph: Graph): string[] | null {
  const done = new Set<string>();
  for (const root of graph.keys()) {
    // Depth first with a stack of its own: a story may be deeper than the call stack.
    const trail: { id: string; rest: string[] }[] = [];
    const onTrail = new Set<string>();
    const enter = (id: string): void => {
      trail.push({ id, rest: [...(graph.get(id) ?? [])] });
      onTrail.add(id);
    };
    if (!done.has(root)) enter(root);
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const next = top.rest.pop();
      if (next === undefined) {
        done.add(top.id);
        onTrail.delete(top.id);
        trail.pop();
      } else if (onTrail.has(next)) {
        const ids = trail.map(({ id }) => id);
        return [...ids.slice(ids.indexOf(next)), next];
      } else if (!done.has(next)) {
        enter(next);
      }
    }
  }
  return null;
}
