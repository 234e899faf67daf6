import type { GuessedFigure, GuessResult as Result } from "../../../debrief/guess.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import "./guess.css";

/** What was guessed beside what was, and one kind line about it. */
export function GuessResult({ result }: { result: Result }) {
  const { figures, overused, verdict } = result;
  return (
    <section class="guessed sheet" aria-labelledby="guessed">
      <h2 id="guessed" tabIndex={-1}>
        {tDebrief("guessed.heading")}
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{tDebrief("guessed.col.what")}</th>
            <th scope="col">{tDebrief("guessed.col.guess")}</th>
            <th scope="col">{tDebrief("guessed.col.actual")}</th>
            <th scope="col">{tDebrief("guessed.col.difference")}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((at) => (
            <tr key={at.figure} class={at.difference === 0 ? "exact" : ""}>
              <th scope="row">{tDebrief(`guessed.${at.figure}`)}</th>
              <td class="guessed-figure">{at.guessed}</td>
              <td class="guessed-figure">
                <b>{at.actual}</b>
              </td>
              <td>{inWords(at)}</td>
            </tr>
          ))}
          <tr class={overused.guessed === overused.actual ? "exact" : ""}>
            <th scope="row">{tDebrief("guessed.overused")}</th>
            <td>{tDebrief(`guessed.overused.${overused.guessed}`)}</td>
            <td>
              <b>{tDebrief(`guessed.overused.${overused.actual}`)}</b>
            </td>
            <td>{tDebrief(overused.guessed === overused.actual ? "guessed.exact" : "guessed.other")}</td>
          </tr>
        </tbody>
      </table>
      <p class="guessed-verdict">{tDebrief(`guessed.verdict.${verdict}`)}</p>
      <p>{tDebrief("guessed.others")}</p>
    </section>
  );
}

function inWords({ figure, difference }: GuessedFigure): string {
  if (difference === 0) return tDebrief("guessed.exact");
  const points = Math.abs(difference);
  if (figure === "fit") return tDebrief(difference > 0 ? "guessed.higher" : "guessed.lower", { points });
  return tDebrief(difference > 0 ? "guessed.more" : "guessed.less", { points });
}
