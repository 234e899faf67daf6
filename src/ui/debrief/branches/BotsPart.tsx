import { useMemo, useState } from "preact/hooks";
import type { BotBeside } from "../../../debrief/beside.ts";
import type { Counted } from "../../../debrief/counted.ts";
import type { Debrief } from "../../../debrief/report.ts";
import { t } from "../../../i18n/t.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import { percent } from "../chances/percent.ts";
import { Part } from "../Part.tsx";
import type { OtherPath } from "../plane/content.ts";
import { PathPlane } from "../plane/PathPlane.tsx";
import { Counting, type Progress } from "./Counting.tsx";
import "./branches.css";

interface BotsPartProps {
  counted: Counted | null;
  progress: Progress;
  debrief: Debrief;
  selected: number;
  onSelect: (number: number) => void;
}

type BotName = BotBeside["bot"];

/** From the simplest to the best, and then chance. */
const ORDER: readonly BotName[] = ["leadership", "management", "alternating", "adaptive", "random"];

/** Where others would have ended who always play in the same way. */
export function BotsPart({ counted, progress, debrief, selected, onSelect }: BotsPartProps) {
  const [drawn, setDrawn] = useState<readonly BotName[]>(["adaptive"]);
  const bots = useMemo(
    () => counted && ORDER.flatMap((name) => counted.beside.filter(({ bot }) => bot === name)),
    [counted],
  );
  const others = useMemo(() => pathsOf(bots ?? [], drawn), [bots, drawn]);
  const toggle = (bot: BotName) =>
    setDrawn(drawn.includes(bot) ? drawn.filter((other) => other !== bot) : [...drawn, bot]);
  return (
    <Part id="bots" title={tDebrief("bots.heading")} lead={tDebrief("bots.lead")}>
      <div class="debrief-top">
        <PathPlane
          path={debrief.path}
          decisions={debrief.decisions}
          selected={selected}
          onSelect={onSelect}
          others={others}
          plain
        />
        <div class="debrief-side bots-room">
          {bots === null && <Counting progress={progress} />}
          {bots && (
            <table class="bots">
              <caption class="only-read">{tDebrief("bots.heading")}</caption>
              <thead>
                <tr>
                  <th scope="col">{tDebrief("bots.name")}</th>
                  <th scope="col">{tDebrief("bots.end")}</th>
                  <th scope="col">{t("figure.leadership")}</th>
                  <th scope="col">{t("figure.management")}</th>
                  <th scope="col">{tDebrief("bots.sweet")}</th>
                </tr>
              </thead>
              <tbody>
                <You debrief={debrief} />
                {bots.map((beside) => (
                  <Bot
                    key={beside.bot}
                    beside={beside}
                    drawn={drawn.includes(beside.bot)}
                    onToggle={() => toggle(beside.bot)}
                  />
                ))}
              </tbody>
            </table>
          )}
        </div>
      </div>
    </Part>
  );
}

function You({ debrief: { outcome, final } }: { debrief: Debrief }) {
  return (
    <tr>
      <th scope="row">{tDebrief("bots.you")}</th>
      <td class="outcome-word">{t(`outcome.${outcome}`)}</td>
      <td data-name={t("figure.leadership")}>{final.leadership}</td>
      <td data-name={t("figure.management")}>{final.management}</td>
      <td>–</td>
    </tr>
  );
}

function Bot({ beside, drawn, onToggle }: { beside: BotBeside; drawn: boolean; onToggle: () => void }) {
  const { bot, trail, chances } = beside;
  const end = trail?.path.at(-1);
  return (
    <tr>
      <th scope="row">
        {trail ? (
          <label class="bot-toggle">
            <input type="checkbox" checked={drawn} onChange={onToggle} /> {tDebrief(`bots.${bot}`)}
          </label>
        ) : (
          tDebrief(`bots.${bot}`)
        )}
        <small>{tDebrief(`bots.${bot}.does`)}</small>
      </th>
      <td class="outcome-word">{trail ? t(`outcome.${trail.outcome}`) : tDebrief("bots.varies")}</td>
      <td data-name={t("figure.leadership")}>{end?.leadership ?? "–"}</td>
      <td data-name={t("figure.management")}>{end?.management ?? "–"}</td>
      <td data-name={tDebrief("bots.sweet")}>{percent(chances["sweet-spot"])}</td>
    </tr>
  );
}

/** Each bot keeps its dashes, whichever others are drawn. */
function pathsOf(bots: readonly BotBeside[], drawn: readonly BotName[]): OtherPath[] {
  return bots.flatMap(({ bot, trail }, dashes) =>
    trail && drawn.includes(bot) ? [{ id: bot, name: tDebrief(`bots.${bot}`), dashes, points: trail.path }] : [],
  );
}
