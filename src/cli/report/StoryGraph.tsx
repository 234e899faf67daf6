import { END } from "../../scenario/flow.ts";
import type { Explored } from "../../explore/exploration.ts";
import type { Scenario } from "../../scenario/schema.ts";
import type { SceneFacts } from "./facts.ts";
import { part } from "./facts.ts";
import { type Box, BOX, drawingOf, type Line, type Point } from "./layout.ts";
import { percent, plain, short } from "./words.ts";

const WIDEST_LINE = 14;

/** The story as a picture: scenes from top to bottom, and lines as wide as the plays that go along them. */
export function StoryGraph({
  scenario,
  explored,
  scenes,
}: {
  scenario: Scenario;
  explored: Explored;
  scenes: readonly SceneFacts[];
}) {
  const { plays } = explored.exploration;
  // Only the ways that are written: where a company breaks down is told in the table, it may be anywhere.
  const written = explored.flow.ways.filter(({ scene, choice, to }) => leadsTo(scenes, scene, choice).includes(to));
  const { frame, boxes, lines } = drawingOf(scenario, written);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div class="scroll graph" tabIndex={0} role="region" aria-label="The story as a graph">
      <svg
        viewBox={`${frame.left} 0 ${frame.width} ${frame.height}`}
        width={frame.width}
        height={frame.height}
        role="img"
        aria-label={described(scenes.length, written.length)}
      >
        {lines.map((line, i) => (
          <Flow key={i} line={line} plays={plays} />
        ))}
        {boxes.map((box) => {
          const facts = scenes.find(({ scene }) => scene.id === box.id);
          return facts === undefined ? (
            <EndBox key={box.id} box={box} />
          ) : (
            <SceneBox key={box.id} box={box} facts={facts} />
          );
        })}
      </svg>
    </div>
  );
}

const described = (scenes: number, ways: number): string =>
  `${scenes} scenes and ${ways} ways between them. The table below says the same.`;

const leadsTo = (scenes: readonly SceneFacts[], sceneId: string, choiceId: string): readonly string[] =>
  scenes.find(({ scene }) => scene.id === sceneId)?.choices.find(({ choice }) => choice.id === choiceId)?.leadsTo ?? [];

function Flow({ line: { way, points }, plays }: { line: Line; plays: number }) {
  const share = part(way.plays, plays);
  return (
    <path class={way.plays === 0 ? "flow never" : "flow"} d={curve(points)} stroke-width={1 + share * WIDEST_LINE}>
      <title>{`${way.scene} / ${way.choice} → ${way.to}: ${percent(share)} of all plays`}</title>
    </path>
  );
}

function SceneBox({ box, facts: { scene, plays, share, choices } }: { box: Box; facts: SceneFacts }) {
  return (
    <g transform={`translate(${box.x} ${box.y})`} class={plays === 0 ? "scene never" : "scene"}>
      <title>{`${scene.title}: in ${percent(share)} of all plays`}</title>
      <rect width={box.width} height={box.height} rx="8" />
      <text class="name" x="10" y="20">
        {clipped(scene.title, 20)}
      </text>
      <text class="share" x={box.width - 10} y="20">
        {percent(share)}
      </text>
      {choices.map(({ choice, hat, share: taken, count }, i) => {
        const top = BOX.title + i * BOX.row;
        return (
          <g key={choice.id} transform={`translate(0 ${top})`} class={count.reached === 0 ? "choice never" : "choice"}>
            <title>{`${choice.label} (${hat}), taken in ${short(count.reached)} plays`}</title>
            <rect class={`taken ${hat}`} x="4" y="1" width={(box.width - 8) * taken} height={BOX.row - 3} rx="3" />
            <text x="10" y="14">
              {`${MARK[hat]} ${clipped(plain(choice.id), 22)}`}
            </text>
            <text class="share" x={box.width - 10} y="14">
              {percent(taken)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The hat of a choice as a letter, so that colour is not the only sign of it. */
const MARK = { leadership: "L", management: "M", both: "LM", none: "–" } as const;

function EndBox({ box }: { box: Box }) {
  return (
    <g transform={`translate(${box.x} ${box.y})`} class="scene end">
      <rect width={box.width} height={box.height} rx={box.height / 2} />
      <text class="name" x={box.width / 2} y="20">
        {END}
      </text>
    </g>
  );
}

const clipped = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** A smooth line through points one below the other: it leaves and meets each of them upright. */
function curve([first, ...rest]: readonly Point[]): string {
  if (first === undefined) return "";
  let from = first;
  const bends = rest.map((to) => {
    const middle = (from.y + to.y) / 2;
    const bend = `C ${at({ x: from.x, y: middle })} ${at({ x: to.x, y: middle })} ${at(to)}`;
    from = to;
    return bend;
  });
  return [`M ${at(first)}`, ...bends].join(" ");
}

const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
