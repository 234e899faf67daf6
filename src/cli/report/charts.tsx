import { OUTCOMES, type Outcome } from "../../company/outcome.ts";
import type { FitAt } from "../../explore/exploration.ts";
import { percent, plain } from "./words.ts";

type Shares = { readonly [outcome in Outcome]: number };

/** One bar of all outcomes, each as long as its share. Where there is room, it says which. */
export function OutcomeBar({ label, shares }: { label: string; shares: Shares }) {
  const told = OUTCOMES.filter((outcome) => shares[outcome] > 0).map(
    (outcome) => `${plain(outcome)} ${percent(shares[outcome])}`,
  );
  let before = 0;
  return (
    <svg class="bar" viewBox="0 0 1000 60" role="img" aria-label={`${label}: ${told.join(", ")}`}>
      {OUTCOMES.map((outcome) => {
        const x = before * 1000;
        before += shares[outcome];
        const width = shares[outcome] * 1000;
        return (
          <g key={outcome} class={outcome}>
            <title>{`${plain(outcome)}: ${percent(shares[outcome])}`}</title>
            <rect x={x} y="0" width={width} height="60" />
            {width > 150 && (
              <text x={x + width / 2} y="38">
                {plain(outcome)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

const PLOT = { width: 720, height: 240, left: 44, bottom: 36, top: 12, right: 12 } as const;

/** The mean fit after each decision as a line, within the least and the most of any play. */
export function FitChart({ fit }: { fit: readonly FitAt[] }) {
  const last = Math.max(2, fit.length);
  const x = (decision: number): number =>
    PLOT.left + ((decision - 1) / (last - 1)) * (PLOT.width - PLOT.left - PLOT.right);
  const y = (value: number): number => PLOT.top + (1 - value / 100) * (PLOT.height - PLOT.top - PLOT.bottom);
  const line = (value: (at: FitAt) => number): string[] => fit.map((at) => `${x(at.decision)},${y(value(at))}`);
  return (
    <svg
      class="fit"
      viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}
      role="img"
      aria-label="Fit after each decision; the table says the same."
    >
      {[0, 25, 50, 75, 100].map((value) => (
        <g key={value} class="grid">
          <line x1={PLOT.left} x2={PLOT.width - PLOT.right} y1={y(value)} y2={y(value)} />
          <text x={PLOT.left - 8} y={y(value) + 4}>
            {value}
          </text>
        </g>
      ))}
      <polygon class="band" points={[...line(({ max }) => max), ...line(({ min }) => min).toReversed()].join(" ")} />
      <polyline class="mean" points={line(({ mean }) => mean).join(" ")} />
      {fit.map(({ decision, mean }) => (
        <g key={decision} class="dot">
          <circle cx={x(decision)} cy={y(mean)} r="4" />
          <text x={x(decision)} y={PLOT.height - 14}>
            {decision}
          </text>
        </g>
      ))}
    </svg>
  );
}
