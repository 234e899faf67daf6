import type { PathPoint } from "../../debrief/report.ts";
import { MODEL } from "../../company/model.ts";
import type { Hat } from "../../company/hat.ts";
import { t } from "../../i18n/t.ts";
import { tDebrief } from "../../i18n/t-debrief.ts";
import type { DecisionView } from "../../story/view.ts";
import "./plane.css";

interface PathPlaneProps {
  path: readonly PathPoint[];
  decisions: readonly DecisionView[];
  /** Number of the step that is pointed at; 0 is the opening. */
  selected: number;
  onSelect: (number: number) => void;
}

/** One point of a meter is this long on the drawing. */
const SCALE = 6;
const SIDE = 100 * SCALE;
const MIDDLE = MODEL.sweetMeter * SCALE;

const x = (management: number): number => management * SCALE;
const y = (leadership: number): number => SIDE - leadership * SCALE;

/** The way a play went over the plane of leadership (up) and management (right). */
export function PathPlane({ path, decisions, selected, onSelect }: PathPlaneProps) {
  return (
    <section class="plane" aria-labelledby="plane">
      <h2 id="plane">{tDebrief("debrief.path")}</h2>
      <p>{tDebrief("debrief.pathHint")}</p>
      <svg viewBox="-46 -24 672 676">
        <Regions />
        <Axes />
        {path.slice(1).map((point, index) => (
          <Leg key={point.number} from={path[index] ?? point} to={point} />
        ))}
        {path.map((point) => (
          <Step
            key={point.number}
            point={point}
            decision={decisions[point.number - 1]}
            selected={point.number === selected}
            onSelect={() => onSelect(point.number)}
          />
        ))}
      </svg>
    </section>
  );
}

/** What lies where: the same four names as the outcomes. */
function Regions() {
  const cut = SIDE - MIDDLE;
  return (
    <g class="regions">
      <path class="drift" d={`M0 ${cut}q${MIDDLE / 2} 9 ${MIDDLE} 0v${MIDDLE}H0z`} />
      <path class="chaos" d={`M0 0H${MIDDLE}q-8 ${cut / 2} 0 ${cut}q${-MIDDLE / 2} 9 ${-MIDDLE} 0z`} />
      <path class="sweet-spot" d={`M${MIDDLE} 0H${SIDE}V${cut}q${-cut / 2} -9 ${-cut} 0q-8 ${-cut / 2} 0 ${-cut}z`} />
      <path class="stagnation" d={`M${MIDDLE} ${cut}q${cut / 2} -9 ${cut} 0V${SIDE}H${MIDDLE}z`} />
      <text class="region-name" x="18" y="48">
        {t("outcome.chaos")}
      </text>
      <text class="region-name" x={SIDE - 18} y="48" text-anchor="end">
        {t("outcome.sweet-spot")}
      </text>
      <text class="region-name" x="18" y={SIDE - 22}>
        {t("outcome.drift")}
      </text>
      <text class="region-name" x={SIDE - 18} y={SIDE - 22} text-anchor="end">
        {t("outcome.stagnation")}
      </text>
    </g>
  );
}

function Axes() {
  return (
    <g class="axes">
      <path d={`M-3 -14C2 200 -4 400 0 ${SIDE + 1}C200 ${SIDE - 3} 420 ${SIDE + 4} ${SIDE + 16} ${SIDE}`} />
      <path d="M-13 3-3-16 8 2" />
      <path d={`M${SIDE - 2} ${SIDE - 11}l20 11-19 10`} />
      <text x="-16" y="14" transform="rotate(-90 -16 14)" text-anchor="end" class="axis-leadership">
        {tDebrief("debrief.axis.leadership")}
      </text>
      <text x={SIDE} y={SIDE + 36} text-anchor="end" class="axis-management">
        {tDebrief("debrief.axis.management")}
      </text>
    </g>
  );
}

/** From one step to the next, slightly bent, as one would draw it by hand. */
function Leg({ from, to }: { from: PathPoint; to: PathPoint }) {
  const [x1, y1, x2, y2] = [x(from.management), y(from.leadership), x(to.management), y(to.leadership)];
  const bend = to.number % 2 === 0 ? 0.09 : -0.09;
  const middle = [(x1 + x2) / 2 - (y2 - y1) * bend, (y1 + y2) / 2 + (x2 - x1) * bend];
  return <path class="leg" d={`M${x1} ${y1}Q${middle.join(" ")} ${x2} ${y2}`} />;
}

interface StepProps {
  point: PathPoint;
  decision: DecisionView | undefined;
  selected: boolean;
  onSelect: () => void;
}

function Step({ point, decision, selected, onSelect }: StepProps) {
  const label = decision
    ? tDebrief("debrief.step", { number: point.number, scene: decision.sceneTitle, label: decision.label })
    : tDebrief("debrief.opening");
  return (
    <g
      class={selected ? "plane-step selected" : "plane-step"}
      transform={`translate(${x(point.management)} ${y(point.leadership)})`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- there is no <button> inside a drawing
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={selected}
      onClick={onSelect}
      onFocus={onSelect}
      onMouseEnter={onSelect}
    >
      <circle class="touch" r="26" />
      <circle class="halo" r="22" />
      <Dot hat={decision?.hat ?? null} />
      <text y="6" text-anchor="middle">
        {point.number === 0 ? "★" : point.number}
      </text>
    </g>
  );
}

/** A dot in the hat's colour; both hats are half and half. */
function Dot({ hat }: { hat: Hat | null }) {
  if (hat !== "both") return <circle class={`dot ${hat ?? "opening"}`} r="14" />;
  return (
    <>
      <path class="dot leadership" d="M0 -14A14 14 0 0 0 0 14z" />
      <path class="dot management" d="M0 -14A14 14 0 0 1 0 14z" />
    </>
  );
}
