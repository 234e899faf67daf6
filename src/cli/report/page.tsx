import { renderToString } from "preact-render-to-string";
import type { Explored } from "../../explore/exploration.ts";
import type { Scenario } from "../../scenario/schema.ts";
import { scenesIn } from "./facts.ts";
import css from "./report.css?raw";
import { Bots, Doubts, FitOverTime, Lessons, Outcomes, Proofs, Scenes, Summary, WordCounts } from "./sections.tsx";
import { StoryGraph } from "./StoryGraph.tsx";

/** Nothing is loaded and nothing runs: the page is complete as it is, and a story cannot make it anything else. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** What exploring a scenario has shown, as one HTML page that needs nothing but itself. */
export function reportPage(scenario: Scenario, explored: Explored): string {
  return `<!doctype html>\n${renderToString(<Report scenario={scenario} explored={explored} />)}\n`;
}

function Report({ scenario, explored }: { scenario: Scenario; explored: Explored }) {
  const scenes = scenesIn(scenario, explored);
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${scenario.title}: every play`}</title>
        <style>{css}</style>
      </head>
      <body>
        <header>
          <p class="kind">Both Hats: a scenario, played in every possible way</p>
          <h1>{scenario.title}</h1>
          <p>{scenario.tagline}</p>
        </header>
        <main>
          <Summary explored={explored} />
          <Proofs explored={explored} />
          <Outcomes explored={explored} />
          <Bots explored={explored} />
          <FitOverTime explored={explored} />
          <section aria-labelledby="story">
            <h2 id="story">The story</h2>
            <p>
              A box is a scene, with the part of all plays that come there; its rows are its choices, with the part of
              those plays that take them. L, M, LM and – stand for the hat: leadership, management, both, neither. A
              line is as wide as the plays that go along it.
            </p>
            <StoryGraph scenario={scenario} explored={explored} scenes={scenes} />
            <Scenes scenes={scenes} />
          </section>
          <Doubts scenes={scenes} />
          <Lessons explored={explored} />
          <WordCounts scenes={scenes} />
        </main>
      </body>
    </html>
  );
}
