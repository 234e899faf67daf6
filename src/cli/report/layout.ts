import { graphlib, layout } from "@dagrejs/dagre";
import { END } from "../../scenario/flow.ts";
import type { Scenario } from "../../scenario/schema.ts";
import { scenesOf } from "../../scenario/walk.ts";
import type { Way } from "../../explore/exploration.ts";

/** Sizes in the units of the drawing, which is about as wide as a page. */
export const BOX = { width: 240, title: 30, row: 20, pad: 8 } as const;

const MARGIN = 12;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box of the graph, by its top left corner. */
export interface Box extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** The way from one choice to what follows it: from the bottom of a box to the top of another. */
export interface Line {
  readonly way: Way;
  readonly points: readonly Point[];
}

export interface Drawing {
  /** What to show of the plane: the layout may draw lines left of its origin. */
  readonly frame: { readonly left: number; readonly width: number; readonly height: number };
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/**
 * Lays the story out from top to bottom: a box for each scene, with a row for each of its
 * choices, and a line for each way that plays go.
 */
export function drawingOf(scenario: Scenario, ways: readonly Way[]): Drawing {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "TB", nodesep: 36, edgesep: 12, ranksep: 56, marginx: MARGIN, marginy: MARGIN });
  const scenes = scenesOf(scenario).map(({ scene }) => scene);
  const most = Math.max(1, ...ways.map(({ plays }) => plays));
  for (const { id, choices } of scenes) {
    graph.setNode(id, { width: BOX.width, height: BOX.title + BOX.row * choices.length + BOX.pad });
  }
  graph.setNode(END, { width: BOX.width / 2, height: BOX.title });
  for (const way of ways) {
    // The busier a way, the straighter it is drawn.
    graph.setEdge(way.scene, way.to, { weight: 1 + Math.round((9 * way.plays) / most) }, nameOf(way));
  }
  layout(graph);

  const boxes = new Map(
    [...scenes.map(({ id }) => id), END].map((id): [string, Box] => {
      const { x, y, width, height } = graph.node(id) as Box;
      return [id, { id, x: x - width / 2, y: y - height / 2, width, height }];
    }),
  );
  const lines = ways.flatMap((way): Line[] => {
    const [from, to] = [boxes.get(way.scene), boxes.get(way.to)];
    if (from === undefined || to === undefined) return [];
    const { points } = graph.edge(way.scene, way.to, nameOf(way)) as { points: Point[] };
    const choices = scenes.find(({ id }) => id === way.scene)?.choices ?? [];
    const place = (choices.findIndex(({ id }) => id === way.choice) + 1) / (choices.length + 1);
    const start = { x: from.x + place * from.width, y: from.y + from.height };
    const end = { x: within(points.at(-1)?.x ?? to.x, to), y: to.y };
    // Between neighbours the one point in the middle would only make a kink.
    const between = points.length > 3 ? points.slice(1, -1) : [];
    return [{ way, points: [start, ...between, end] }];
  });
  return { frame: frameOf([...boxes.values()], lines), boxes: [...boxes.values()], lines };
}

function frameOf(boxes: readonly Box[], lines: readonly Line[]): Drawing["frame"] {
  const across = lines.flatMap(({ points }) => points.map(({ x }) => x));
  const left = Math.min(...boxes.map(({ x }) => x), ...across) - MARGIN;
  const right = Math.max(...boxes.map(({ x, width }) => x + width), ...across) + MARGIN;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN;
  return { left, width: right - left, height: bottom };
}

const nameOf = ({ choice, to }: Way): string => `${choice} ${to}`;

/** The nearest place on the top of a box, off its rounded corners. */
const within = (x: number, box: Box): number => Math.max(box.x + 12, Math.min(box.x + box.width - 12, x));
