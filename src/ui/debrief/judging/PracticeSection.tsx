import type { Practice } from "../../../debrief/practice.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import { Part } from "../Part.tsx";
import { times } from "./counted.ts";
import "./practice.css";

interface PracticeSectionProps {
  practices: readonly Practice[];
  /** So many decisions were taken. */
  decisions: number;
}

/** Two or three things to try next week, each with the reason why this play proposes it. */
export function PracticeSection({ practices, decisions }: PracticeSectionProps) {
  const none = practices.length === 0;
  return (
    <Part id="practice" title={tDebrief("practice.heading")} lead={tDebrief(none ? "practice.short" : "practice.lead")}>
      <ol class="practices">
        {practices.map((practice) => (
          <Try key={practice.practice} {...practice} decisions={decisions} />
        ))}
      </ol>
    </Part>
  );
}

function Try({ practice, aim, because, decisions }: Practice & { decisions: number }) {
  const reason = tDebrief(`practice.because.${aim}`, { times: times(because.length, decisions) });
  // What was so all the way needs no instance.
  const [first] = because.length === decisions ? [] : because;
  return (
    <li class="sheet">
      <h3>{tDebrief(`practice.${practice}.title`)}</h3>
      <p>{tDebrief(`practice.${practice}.do`)}</p>
      <p>
        <b>{tDebrief("practice.look")}</b> {tDebrief(`practice.${practice}.look`)}
      </p>
      <p class="practice-because">
        {first
          ? tDebrief("practice.because.in", { because: reason, scene: first.sceneTitle })
          : tDebrief("practice.because.end", { because: reason })}
      </p>
    </li>
  );
}
