import { useRef } from "preact/hooks";
import type { PathPoint } from "../../../debrief/report.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import type { DecisionView } from "../../../story/view.ts";
import type { OnDrawing } from "../chart/Chart.tsx";

interface StepsProps {
  path: readonly PathPoint[];
  decisions: readonly DecisionView[];
  selected: number;
  onSelect: (number: number) => void;
  on: OnDrawing;
}

/** How far each key goes along the path. */
const WAYS: Readonly<Record<string, (number: number, last: number) => number>> = {
  ArrowRight: (number, last) => Math.min(number + 1, last),
  ArrowUp: (number, last) => Math.min(number + 1, last),
  ArrowLeft: (number) => Math.max(number - 1, 0),
  ArrowDown: (number) => Math.max(number - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * A button over each step of the path. Together they are one stop of the Tab key;
 * the arrow keys move along the path.
 */
export function Steps({ path, decisions, selected, onSelect, on }: StepsProps) {
  const group = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const to = WAYS[event.key]?.(selected, path.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    onSelect(to);
    group.current?.querySelectorAll("button")[to]?.focus();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the buttons inside
    <div ref={group} role="group" aria-label={tDebrief("debrief.steps")} onKeyDown={onKeyDown}>
      {path.map(({ number, leadership, management }) => (
        <button
          key={number}
          type="button"
          class="step-button"
          style={{ ...on.placeOf(management, leadership) }}
          tabIndex={number === selected ? 0 : -1}
          aria-pressed={number === selected}
          aria-label={labelOf(number, decisions[number - 1])}
          onClick={() => onSelect(number)}
        />
      ))}
    </div>
  );
}

function labelOf(number: number, decision: DecisionView | undefined): string {
  if (decision === undefined) return tDebrief("debrief.opening");
  return tDebrief("debrief.step", { number, scene: decision.sceneTitle, label: decision.label });
}
