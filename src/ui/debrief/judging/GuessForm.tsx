import { useState } from "preact/hooks";
import type { Guess } from "../../../debrief/guess.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import { HatIcon } from "../../base/HatIcon.tsx";
import { decisions as decisionsInWords, times } from "./counted.ts";
import "./guess.css";

interface GuessFormProps {
  /** So many decisions were taken. */
  decisions: number;
  /** So often the moments asked for another hat than before. */
  needed: number;
  /** Is told everything but which play it is about. */
  onGuess: (guess: Omit<Guess, "play">) => void;
  onSkip: () => void;
}

const HATS = ["leadership", "management", "both"] as const;
const OVERUSED = ["leadership", "management", "neither"] as const;

/** Asks players for their own figures before they are shown. Every question has a native input, and none an answer yet. */
export function GuessForm({ decisions, needed, onGuess, onSkip }: GuessFormProps) {
  const [fit, setFit] = useState(0);
  const [hats, setHats] = useState({ leadership: 0, management: 0, both: 0 });
  const [inTime, setInTime] = useState(0);
  const [overused, setOverused] = useState<Guess["overused"]>("neither");
  const sum = hats.leadership + hats.management + hats.both;

  return (
    <form
      class="guess sheet"
      aria-labelledby="guess"
      onSubmit={(event) => {
        event.preventDefault();
        onGuess({ fit, ...hats, inTime, overused });
      }}
    >
      <h2 id="guess" tabIndex={-1}>
        {tDebrief("guess.heading")}
      </h2>
      <p>{tDebrief("guess.lead")}</p>

      <div class="guess-questions">
        <label class="guess-count">
          <b>{tDebrief("guess.fit")}</b>
          <Count most={100} onChange={setFit} />
          <small>{tDebrief("guess.fitHint", { decisions: decisionsInWords(decisions) })}</small>
        </label>

        <fieldset>
          <legend>{tDebrief("guess.hats", { decisions: decisionsInWords(decisions) })}</legend>
          <div class="guess-hats">
            {HATS.map((hat) => (
              <label key={hat}>
                <HatIcon hat={hat} />
                <span>{tDebrief(`guess.${hat}`)}</span>
                <Count most={decisions} onChange={(count) => setHats((now) => ({ ...now, [hat]: count }))} />
              </label>
            ))}
          </div>
          <output class="guess-sum">{tDebrief("guess.sum", { sum, all: decisions })}</output>
        </fieldset>

        {needed > 0 && (
          <label class="guess-count">
            <b>{tDebrief("guess.inTime", { times: times(needed) })}</b>
            <Count most={needed} onChange={setInTime} />
          </label>
        )}

        <fieldset class="guess-overused">
          <legend>{tDebrief("guess.overused")}</legend>
          {OVERUSED.map((hat) => (
            <label key={hat}>
              <input type="radio" name="overused" required onChange={() => setOverused(hat)} />
              {tDebrief(`guess.overused.${hat}`)}
            </label>
          ))}
        </fieldset>
      </div>

      <div class="row">
        <button type="submit" class="button main">
          {tDebrief("guess.compare")}
        </button>
        <button type="button" class="button quiet" onClick={onSkip}>
          {tDebrief("guess.skip")}
        </button>
      </div>
    </form>
  );
}

/** A whole number from 0 to the most there can be; nothing counts as 0 until something is there. */
function Count({ most, onChange }: { most: number; onChange: (count: number) => void }) {
  return (
    <input
      type="number"
      inputMode="numeric"
      min="0"
      max={most}
      step="1"
      required
      onInput={(event) => onChange(event.currentTarget.valueAsNumber || 0)}
    />
  );
}
