import { t } from "../../../i18n/t.ts";
import { tProjector } from "../../../i18n/t-projector.ts";
import type { AftermathView } from "../../../story/view.ts";
import type { Foresight } from "../../../workshop/prediction.ts";
import type { RoomView } from "../../../workshop/projector-view.ts";
import { HatIcon } from "../../base/HatIcon.tsx";
import { LetterIcon } from "../../base/icons.tsx";
import { Prose } from "../../base/Prose.tsx";
import { alikeOf } from "../letters.ts";
import type { Step } from "../step.ts";
import { Whose } from "../TeamMark.tsx";
import { WayIcon } from "../WayIcon.tsx";
import { figuresOf } from "./scene.tsx";
import "../aftermath.css";

/** What a decision did: first what can be seen, then why. */
export function aftermath(view: RoomView): Step {
  return {
    title: t("aftermath.heading"),
    aside: view.metersHidden ? <p>{tProjector("after.hidden")}</p> : figuresOf(view),
    main: alikeOf(view, ({ aftermath: what }) => what).map(({ teams, what }) => (
      <article key={teams[0]?.id} class="new-leaf">
        <Whose teams={teams} />
        <What aftermath={what} foresight={view.foresight} />
      </article>
    )),
  };
}

function What({
  aftermath: { choice, result, why, arrivals },
  foresight,
}: {
  aftermath: AftermathView;
  foresight: RoomView["foresight"];
}) {
  return (
    <>
      <div class={`did ${choice.hat}`}>
        <HatIcon hat={choice.hat} />
        <p>
          <b>{t(`hat.${choice.hat}.did`)}</b> {choice.label}
          {choice.say !== null && <i> “{choice.say}”</i>}
        </p>
      </div>
      <Prose text={result} />
      {arrivals.map(({ id, from, text }) => (
        <section key={id} class="arrived">
          <h2>
            <LetterIcon />
            {t("aftermath.arrived")}
          </h2>
          <Prose text={text} />
          <p class="small">{t("aftermath.because", { from })}</p>
        </section>
      ))}
      <section class="new-leaf because">
        <h2>{t("aftermath.why")}</h2>
        <Prose text={why} />
        {foresight && <Foreseen foresight={foresight} />}
      </section>
    </>
  );
}

/** What the room had guessed, against what happened. */
function Foreseen({ foresight }: { foresight: readonly Foresight[] }) {
  return (
    <div class="foreseen">
      <h2>{tProjector("after.foresight")}</h2>
      {foresight.map(({ meter, happened, guesses }) => {
        const words = { meter: t(`figure.${meter}`), way: tProjector(`guess.${happened}`) };
        const [right, all] = [guesses[happened], Object.values(guesses).reduce((sum, hands) => sum + hands, 0)];
        return (
          <p key={meter}>
            <WayIcon way={happened} />{" "}
            {all === 0
              ? tProjector("after.unasked", words)
              : right === 0
                ? tProjector("after.nobody", words)
                : tProjector("after.right", { ...words, right, all })}
          </p>
        );
      })}
    </div>
  );
}
