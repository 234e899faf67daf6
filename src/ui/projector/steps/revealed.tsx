import { tProjector } from "../../../i18n/t-projector.ts";
import type { OptionView } from "../../../workshop/options.ts";
import type { CompanyView, RoomView } from "../../../workshop/projector-view.ts";
import type { Team } from "../../../workshop/settings.ts";
import type { RoundView, VotesView } from "../../../workshop/votes-view.ts";
import { alikeOf, letterOf, teamOf } from "../letters.ts";
import { ShapeMark } from "../ShapeMark.tsx";
import type { Step } from "../step.ts";
import { TeamMark, Whose } from "../TeamMark.tsx";
import { titleOf } from "./scene.tsx";
import "../options.css";

/** What the room wants: a bar for each option, the round before beside it, and who or what decides. */
export function revealed(view: RoomView): Step {
  const { votes, companies } = view;
  const [first] = companies;
  if (votes === null || first === undefined) return { title: titleOf(view), aside: null, main: null };
  if (view.mode === "parallel")
    return { title: titleOf(view), aside: null, main: <TeamChoices view={view} votes={votes} /> };
  return {
    title: titleOf(view),
    aside: <Verdict view={view} votes={votes} company={first} />,
    main: (
      <ul class="room-options counted">
        {first.options.map((option) => (
          <CountedOption key={option.id} option={option} votes={votes} />
        ))}
      </ul>
    ),
  };
}

/** With a company for each team: what each of them will do. */
function TeamChoices({ view, votes }: { view: RoomView; votes: VotesView }) {
  const chosen = alikeOf(view, ({ team: id, scene, options }) => {
    const choice = votes.verdicts.find(({ team }) => team === id)?.verdict?.choice;
    const option = options.find((one) => one.id === choice);
    return scene && option ? { scene: scene.id, option } : null;
  });
  return (
    <ul class="room-options">
      {chosen.map(({ teams, what: { scene, option } }) => (
        <li key={`${scene} ${option.id}`} class="room-option">
          <ShapeMark shape={option.shape} letter={option.letter} />
          <div>
            <Whose teams={teams} />
            <p>{option.label}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function CountedOption({ option: { id, letter, shape, label }, votes }: { option: OptionView; votes: VotesView }) {
  const { rounds } = votes;
  // More than two rounds are told by the last two; one in which this was no option says nothing of it.
  const [now = null, before = null] = rounds
    .slice(-2)
    .toReversed()
    .map((round) => (isCounted(round, id) ? (round.tally[id] ?? 0) : null));
  const most = Math.max(1, ...rounds.flatMap(({ tally }) => Object.values(tally)));
  const won = votes.verdicts[0]?.verdict?.choice === id;
  return (
    <li class={won ? "room-option won" : "room-option"}>
      <ShapeMark shape={shape} letter={letter} />
      <div class="option-counted">
        <p>{label}</p>
        {(now !== null || before !== null) && <Hands now={now} before={before} most={most} />}
      </div>
    </li>
  );
}

const isCounted = ({ said, among }: RoundView, option: string): boolean =>
  said === null && among?.includes(option) !== false;

interface HandsProps {
  /** Hands in the last round, and in the one before it; null where none were counted for this. */
  now: number | null;
  before: number | null;
  most: number;
}

/** A bar for each round over the same length, so that one sees what has moved: "9 → 16". */
function Hands({ now, before, most }: HandsProps) {
  const bar = (hands: number, name: string) => <span class={name} style={{ width: `${(100 * hands) / most}%` }} />;
  return (
    <p class="vote-bar">
      <span class="bar-room" aria-hidden="true">
        {before !== null && bar(before, "old")}
        {now !== null && bar(now, "new")}
      </span>
      {before !== null && (
        <span class="vote-before">
          {before} <span class="only-read">{tProjector("votes.before")}</span>
          {now !== null && <ArrowOn />}
        </span>
      )}
      {now !== null && <b>{now}</b>}
    </p>
  );
}

const ArrowOn = () => (
  <svg viewBox="0 0 16 12" class="arrow-on" aria-hidden="true">
    <path fill="currentColor" d="M.6 4.7 8.2 4.5 8 .6 15.6 6 8.2 11.5V7.6L.5 7.4z" />
  </svg>
);

/** Who or what decides, how teams voted, and what the talk has changed. */
export function Verdict({ view, votes, company }: { view: RoomView; votes: VotesView; company: CompanyView }) {
  const verdict = votes.verdicts[0]?.verdict ?? null;
  const last = votes.rounds.at(-1);
  return (
    <div class="verdict">
      {verdict ? (
        <p class="verdict-says">
          {tProjector(`votes.by.${verdict.by}`, { letter: letterOf(company, verdict.choice) })}
        </p>
      ) : (
        votes.tied.length > 0 && (
          <p class="verdict-says">
            {tProjector("votes.tie", { letters: listed(votes.tied.map((id) => letterOf(company, id)).toSorted()) })}{" "}
            {tProjector(votes.runOff ? "votes.tieRunOff" : "votes.tieFacilitator")}
          </p>
        )
      )}
      {last?.shift && <p>{shiftWords(last.shift, company)}</p>}
      {view.teams.length > 0 && last && <TeamVotes view={view} round={last} company={company} />}
    </div>
  );
}

/** "A", "A and B", "A, B and C". */
function listed(letters: readonly string[]): string {
  const [last = "", ...others] = letters.toReversed();
  return others.length === 0 ? last : tProjector("votes.and", { first: others.toReversed().join(", "), last });
}

/** Which teams are for what, and which for nothing. */
function TeamVotes({ view, round, company }: { view: RoomView; round: RoundView; company: CompanyView }) {
  const teamsWith = (fits: (vote: RoundView["teams"][number]) => boolean): Team[] =>
    round.teams.filter(fits).flatMap(({ team }) => teamOf(view, team) ?? []);
  const voted = ({ hands }: RoundView["teams"][number]): boolean => Object.keys(hands).length > 0;
  const groups = [
    ...company.options.map(({ id, shape, letter }) => ({
      what: <ShapeMark shape={shape} letter={letter} />,
      teams: teamsWith(({ choice }) => choice === id),
    })),
    { what: tProjector("votes.teamLevel"), teams: teamsWith((vote) => vote.choice === null && voted(vote)) },
    { what: tProjector("votes.teamOpen"), teams: teamsWith((vote) => vote.choice === null && !voted(vote)) },
  ];
  return (
    <ul class="team-votes">
      {groups
        .filter(({ teams }) => teams.length > 0)
        .map(({ what, teams }) => (
          <li key={teams[0]?.id}>
            <span class="team-votes-for">{what}</span>
            <span class="team-row">
              {teams.map((team) => (
                <TeamMark key={team.id} team={team} />
              ))}
            </span>
          </li>
        ))}
    </ul>
  );
}

/** "After the talk: A gained 3, B lost 3." */
function shiftWords(shift: Readonly<Record<string, number>>, company: CompanyView): string {
  const moved = company.options.flatMap(({ id, letter }) => {
    const by = shift[id] ?? 0;
    if (by === 0) return [];
    return [
      by > 0 ? tProjector("votes.gained", { letter, count: by }) : tProjector("votes.lost", { letter, count: -by }),
    ];
  });
  return moved.length === 0 ? tProjector("votes.steady") : `${tProjector("votes.shift")} ${moved.join(", ")}.`;
}
