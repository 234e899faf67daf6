import type { HatUse, Moment, Range, Switches } from "../../../debrief/range.ts";
import { t } from "../../../i18n/t.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import type { DecisionView } from "../../../story/view.ts";
import { HatIcon } from "../../base/HatIcon.tsx";
import { Part } from "../Part.tsx";
import { moments as momentsInWords, times } from "./counted.ts";
import "./range.css";

interface RangeSectionProps {
  range: Range;
  /** Mean fit, 0–100. */
  fit: number | null;
}

/** Which hats were worn and which were asked for: moment by moment, hat by hat, change by change. */
export function RangeSection({ range, fit }: RangeSectionProps) {
  const { moments, use, switches, answered } = range;
  if (fit === null) return null;
  return (
    <Part id="range" title={tDebrief("range.heading")}>
      <ul class="range-figures">
        <Figure value={fit} means={tDebrief("range.fit")} />
        <Figure
          value={answered}
          means={tDebrief(answered === 1 ? "range.answeredOne" : "range.answered", { all: moments.length })}
        />
        {switches.needed > 0 && (
          <Figure
            value={switches.inTime.length}
            means={tDebrief(switches.inTime.length === 1 ? "range.inTimeOne" : "range.inTime", switches)}
          />
        )}
      </ul>
      <p>{tDebrief("range.strip")}</p>
      <ol class="range-strip">
        {moments.map((moment) => (
          <Beside key={moment.decision.number} {...moment} />
        ))}
      </ol>
      <div class="range-details">
        <Use {...use.leadership} all={moments.length} />
        <Use {...use.management} all={moments.length} />
        <Changes {...switches} />
      </div>
      <p class="range-how">
        <small>
          {tDebrief("range.how")} {tDebrief("debrief.fitAndHat")}
        </small>
      </p>
    </Part>
  );
}

function Figure({ value, means }: { value: number; means: string }) {
  return (
    <li>
      <b>{value}</b> <span>{means}</span>
    </li>
  );
}

const MARKS = { 2: "✓", 1: "≈", 0: "✗" } as const;

/** What a moment asked for above what was worn, and whether they go together. */
function Beside({ decision, asked, answer }: Moment) {
  const { number, sceneTitle, hat } = decision;
  const inWords = { number, scene: sceneTitle, asked: t(`hat.${asked}.short`), worn: t(`hat.${hat}.short`) };
  return (
    <li class={`answer-${answer}`} title={tDebrief("range.moment", inWords)}>
      <span class="only-read">
        {tDebrief("range.moment", inWords)} {tDebrief(`range.answer.${answer}`)}.
      </span>
      <span class="range-moment" aria-hidden="true">
        <b>{number}</b>
        <HatIcon hat={asked} />
        <HatIcon hat={hat} />
        <span class="range-mark">{MARKS[answer]}</span>
      </span>
    </li>
  );
}

/** One hat: how often it was on and wanted, and where it was not the one or the other. */
function Use({ hat, used, needed, over, under, all }: HatUse & { all: number }) {
  const asking = { moments: momentsInWords(needed, all) };
  return (
    <div class={`range-use ${hat}`}>
      <h3>
        <HatIcon hat={hat} /> {t(`hat.${hat}`)}: {excessInWords(used - needed, over.length)}
      </h3>
      <p>
        {used === 0
          ? tDebrief(`range.unused.${hat}`, asking)
          : tDebrief(`range.use.${hat}`, { ...asking, times: times(used, all) })}
      </p>
      {over.length > 0 && <p>{tDebrief("range.over", { numbers: numbersOf(over) })}</p>}
      {under.length > 0 && <p>{tDebrief("range.under", { numbers: numbersOf(under) })}</p>}
    </div>
  );
}

function excessInWords(excess: number, astray: number): string {
  if (excess === 0) return tDebrief(astray === 0 ? "range.excess.none" : "range.excess.swapped");
  return tDebrief(excess > 0 ? "range.excess.more" : "range.excess.less", { count: Math.abs(excess) });
}

const KINDS = ["inTime", "ready", "missed", "late", "back", "idle"] as const;

function Changes(switches: Switches) {
  const { needed, made } = switches;
  return (
    <div class="range-changes">
      <h3>{tDebrief("range.switches")}</h3>
      <p>
        {needed === 0 ? tDebrief("range.neededNone") : tDebrief("range.needed", { times: times(needed) })}{" "}
        {made === 0 ? tDebrief("range.madeNone") : tDebrief("range.made", { times: times(made) })}
      </p>
      <dl>
        {KINDS.filter((kind) => switches[kind].length > 0).map((kind) => (
          <div key={kind}>
            <dt>
              {tDebrief(`range.switch.${kind}`)}: <b>{switches[kind].length}</b>
            </dt>
            <dd>{cited(switches[kind])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const numbersOf = (decisions: readonly DecisionView[]): string => decisions.map(({ number }) => number).join(", ");

/** Decisions by number and scene, one after the other. */
const cited = (decisions: readonly DecisionView[]): string =>
  decisions.map(({ number, sceneTitle }) => tDebrief("range.cite", { number, scene: sceneTitle })).join(", ");
