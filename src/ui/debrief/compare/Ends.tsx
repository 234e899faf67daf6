import { METERS } from "../../../company/figures.ts";
import { t } from "../../../i18n/t.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import type { Compared, Letter } from "./compared.ts";
import { PlayMark } from "./PlayMark.tsx";
import "../../play/ending.css";

interface EndsProps {
  plays: readonly Compared[];
  onRemove: (letter: Letter) => void;
}

/** How each play ended, side by side. */
export function Ends({ plays, onRemove }: EndsProps) {
  return (
    <ul class="ends">
      {plays.map((play) => (
        <li key={play.letter} class="sheet">
          <End play={play} />
          <button type="button" class="button quiet" onClick={() => onRemove(play.letter)}>
            {tDebrief("compare.remove", { letter: play.letter })}
          </button>
        </li>
      ))}
    </ul>
  );
}

function End({ play: { letter, name, debrief } }: { play: Compared }) {
  const { ending, outcome, decisions, fit, final } = debrief;
  return (
    <>
      <h4>
        <PlayMark letter={letter} />
      </h4>
      <p class="ends-name">{name}</p>
      <div class={`outcome ${ending === null ? "" : outcome}`}>
        <b>{ending === null ? tDebrief("compare.unfinished") : t(`outcome.${outcome}`)}</b>
        {ending !== null && <span>{ending.title}</span>}
      </div>
      <dl>
        <dt>{tDebrief("compare.decisions")}</dt>
        <dd>{decisions.length}</dd>
        {fit !== null && (
          <>
            <dt>{tDebrief("compare.fit")}</dt>
            <dd>{fit}</dd>
          </>
        )}
        {METERS.map((meter) => [
          <dt key={meter}>{tDebrief("compare.final", { figure: t(`figure.${meter}`) })}</dt>,
          <dd key={`${meter} value`}>{final[meter]}</dd>,
        ])}
      </dl>
    </>
  );
}
