import type { Practice } from "../../../debrief/practice.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";

/** What one could try next week, short enough for a room. */
export function PracticePiece({ practices }: { practices: readonly Practice[] }) {
  if (practices.length === 0) return null;
  return (
    <section class="practice-piece" aria-labelledby="ideas">
      <h2 id="ideas">{tDebrief("guided.ideas")}</h2>
      <ul>
        {practices.map(({ practice }) => (
          <li key={practice}>
            <b>{tDebrief(`practice.${practice}.title`)}.</b> {tDebrief(`practice.${practice}.do`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
