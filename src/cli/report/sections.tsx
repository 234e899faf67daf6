import { OUTCOMES } from "../../company/outcome.ts";
import { BOTS, type Explored } from "../../explore/exploration.ts";
import { LESSONS } from "../../scenario/vocabulary.ts";
import { FitChart, OutcomeBar } from "./charts.tsx";
import { type SceneFacts, WORDS_A_MINUTE } from "./facts.ts";
import { Table } from "./Table.tsx";
import { counted, percent, plain, range } from "./words.ts";

export function Summary({ explored: { exploration } }: { explored: Explored }) {
  const { complete, partial, plays, states, decisions, words } = exploration;
  const minutes = { min: Math.round(words.min / WORDS_A_MINUTE), max: Math.round(words.max / WORDS_A_MINUTE) };
  const facts: [string, string][] = [
    ["Plays", counted(plays)],
    ["Different positions", counted(states)],
    ["Decisions in a play", range(decisions)],
    ["Words in a play", range(words)],
    ["Minutes of reading", range(minutes)],
  ];
  return (
    <section>
      <dl class="summary">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class={complete ? "note" : "note warning"}>
        {complete && "Every possible play was played; the figures are exact."}
        {!complete && partial && "Stopped before it was done: the figures are those of the plays so far."}
        {!complete && !partial && "There are too many plays to play them all: the figures are those of random plays."}
        {` Reading time counts ${WORDS_A_MINUTE} words a minute, without talk.`}
      </p>
    </section>
  );
}

export function Proofs({ explored: { exploration } }: { explored: Explored }) {
  return (
    <section aria-labelledby="proofs">
      <h2 id="proofs">What is proven</h2>
      {exploration.proofs.length === 0 && <p>Nothing could be decided from these plays.</p>}
      <ul class="proofs">
        {exploration.proofs.map(({ name, holds, counterexample }) => (
          <li key={name} class={holds ? "holds" : "fails"}>
            <strong>{holds ? "✓ holds: " : "✗ fails: "}</strong>
            {name}
            {counterexample !== undefined && <div class="counterexample">{counterexample}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Outcomes({ explored: { exploration } }: { explored: Explored }) {
  const shares = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, exploration.outcomes[outcome].share]));
  return (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes">How it ends</h2>
      <OutcomeBar label="All plays" shares={shares as { [outcome in (typeof OUTCOMES)[number]]: number }} />
      <Table
        caption="Outcomes"
        columns={["outcome", "plays", "sweet spot within reach until decision", "one play that ends so"]}
        rows={OUTCOMES.map((outcome) => {
          const { reachable, share, example } = exploration.outcomes[outcome];
          return [
            plain(outcome),
            reachable ? percent(share) : "never",
            exploration.lastRecovery[outcome] ?? "–",
            <span class="ids">{example.join(", ")}</span>,
          ];
        })}
      />
    </section>
  );
}

export function Bots({ explored: { exploration } }: { explored: Explored }) {
  return (
    <section aria-labelledby="bots">
      <h2 id="bots">How ways of playing end</h2>
      <p>One hat only, blind alternation, chance, and taking the hat that the moment misses most.</p>
      {BOTS.map((bot) => (
        <div key={bot} class="bot">
          <span>{bot}</span>
          <OutcomeBar label={bot} shares={exploration.bots[bot]} />
        </div>
      ))}
      <Table
        caption="Ways of playing"
        columns={["way of playing", ...OUTCOMES.map(plain)]}
        rows={BOTS.map((bot) => [bot, ...OUTCOMES.map((outcome) => percent(exploration.bots[bot][outcome]))])}
      />
    </section>
  );
}

export function FitOverTime({ explored: { flow } }: { explored: Explored }) {
  return (
    <section aria-labelledby="fit">
      <h2 id="fit">Fit over time</h2>
      <p>
        How well both meters fit what each scene needs, from 0 to 100: the mean of all plays, and the range they span.
      </p>
      <FitChart fit={flow.fit} />
      <Table
        caption="Fit after each decision"
        columns={["decision", "mean", "least", "most"]}
        rows={flow.fit.map(({ decision, mean, min, max }) => [decision, Math.round(mean), min, max])}
      />
    </section>
  );
}

export function Doubts({ scenes }: { scenes: readonly SceneFacts[] }) {
  const choices = scenes.flatMap(({ scene, choices: all }) => all.map((facts) => ({ ...facts, scene })));
  const lists: [string, string[]][] = [
    ["Scenes that no play reaches", scenes.flatMap(({ scene, plays }) => (plays === 0 ? [scene.title] : []))],
    ["Choices that no play takes", namesOf(choices.filter(({ count }) => count.reached === 0))],
    [
      "Dominated choices: never best, and worse than another in every figure",
      namesOf(choices.filter(({ count }) => count.dominated === true)),
    ],
  ];
  return (
    <section aria-labelledby="doubts">
      <h2 id="doubts">Where to look again</h2>
      {lists.map(([name, found]) => (
        <div key={name}>
          <h3>{name}</h3>
          {found.length === 0 ? (
            <p>None.</p>
          ) : (
            <ul>
              {found.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}

const namesOf = (found: readonly { scene: { title: string }; choice: { label: string } }[]): string[] =>
  found.map(({ scene, choice }) => `${scene.title}: ${choice.label}`);

/** `best` is the part of positions from which a choice lies on a best way to the end; see `explore/proofs.ts`. */
export function Scenes({ scenes }: { scenes: readonly SceneFacts[] }) {
  return (
    <Table
      caption="Scenes and choices"
      columns={[
        "choice",
        "scene",
        "act",
        "hat",
        "plays",
        "of those here",
        "found locked",
        "breaks down",
        "best",
        "leads to",
      ]}
      rows={scenes.flatMap(({ scene, choices }) =>
        choices.map(({ choice, hat, count, share, leadsTo, collapses }) => [
          choice.label,
          scene.title,
          hat,
          counted(count.reached),
          percent(share),
          counted(count.timesLocked),
          counted(collapses),
          count.best === null ? "–" : percent(count.best),
          <span class="ids">{leadsTo.join(", ")}</span>,
        ]),
      )}
    />
  );
}

export function WordCounts({ scenes }: { scenes: readonly SceneFacts[] }) {
  return (
    <section aria-labelledby="words">
      <h2 id="words">Words</h2>
      <Table
        caption="Words of each scene with all its choices"
        columns={["scene", "act", "in plays", "words"]}
        rows={scenes.map(({ scene, act, share, words }) => [scene.title, act, percent(share), counted(words)])}
      />
    </section>
  );
}

export function Lessons({ explored: { exploration } }: { explored: Explored }) {
  const taught = LESSONS.flatMap((lesson) => {
    const share = exploration.lessons[lesson];
    return share === undefined ? [] : [[plain(lesson), percent(share)]];
  });
  return (
    <section aria-labelledby="lessons">
      <h2 id="lessons">What it teaches</h2>
      <Table caption="Lessons, and in how many plays each comes up" columns={["lesson", "plays"]} rows={taught} />
    </section>
  );
}
