import { tPapers } from "../../i18n/t-papers.ts";
import type { Handout as HandoutData } from "../../workshop/handout.ts";
import "./handout.css";

/** As they lie on the plane: leadership grows upwards, management to the right. */
const REGIONS = ["chaos", "sweet-spot", "drift", "stagnation"] as const;

/** One page for everybody: what was played, the idea in a drawing, and room for two sentences of one's own. */
export function Handout({ handout }: { handout: HandoutData }) {
  const { title, tagline, role, lessons, questions } = handout;
  return (
    <article class="paper handout">
      <header>
        <h1 tabIndex={-1}>{title}</h1>
        <p>{tagline}</p>
        <p class="handout-about">{tPapers("handout.about", { role })}</p>
      </header>
      <div class="handout-idea">
        <section>
          <h2>{tPapers("handout.hats")}</h2>
          <p>{tPapers("handout.leading")}</p>
          <p>{tPapers("handout.managing")}</p>
          <h2>{tPapers("handout.moment")}</h2>
          <ul>
            <li>{tPapers("handout.change")}</li>
            <li>{tPapers("handout.complexity")}</li>
          </ul>
          <p>{tPapers("handout.each")}</p>
        </section>
        <section class="handout-map">
          <h2>{tPapers("handout.map")}</h2>
          <ul class="handout-plane">
            {REGIONS.map((region) => (
              <li key={region} class={region}>
                <b>{tPapers(`handout.${region}`)}</b>
                <span>{tPapers(`handout.${region}.means`)}</span>
              </li>
            ))}
          </ul>
          <p class="handout-up">{tPapers("handout.upDown")}</p>
          <p class="handout-right">{tPapers("handout.sideways")}</p>
        </section>
      </div>
      <section>
        <h2>{tPapers("handout.lessons")}</h2>
        <ul class="handout-lessons">
          {lessons.map((lesson) => (
            <li key={lesson}>
              <b>{tPapers(`lesson.${lesson}.title`)}</b> {tPapers(`lesson.${lesson}.text`)}
            </li>
          ))}
        </ul>
      </section>
      {questions.length > 0 && (
        <section>
          <h2>{tPapers("handout.questions")}</h2>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="handout-mine">
        <h2>{tPapers("handout.mine")}</h2>
        <p>{tPapers("handout.start")}</p>
        <p>{tPapers("handout.stop")}</p>
      </section>
    </article>
  );
}
