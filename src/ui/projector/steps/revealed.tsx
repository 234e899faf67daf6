import { tProjector } from "../../../i18n/t-projector.ts";
import type { OptionView } from "../../../workshop/options.ts";
import type { CompanyView, RoomView } from "../../../workshop/projector-view.ts";
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
  const most = Math.max(1, ...rounds.flatMap(({ tally }) => Object.values(tally)));
  const choice = votes.verdicts[0]?.verdict?.choice;
  // More than two rounds are told by the last two.
  const shown = rounds.slice(-2);
  return (
    <li class={choice === id ? "room-option won" : "room-option"}>
      <ShapeMark shape={shape} letter={letter} />
      <div class="option-counted">
        <p>{label}</p>
        <div class="bars">
          {shown.map((round, n) => (
            <Bar
              key={round.number}
              round={round}
              hands={round.tally[id] ?? 0}
              most={most}
              old={n < shown.length - 1}
              many={shown.length > 1}
            />
          ))}
        </div>
      </div>
    </li>
  );
}

interface BarProps {
  round: RoundView;
  hands: number;
  most: number;
  old: boolean;
  many: boolean;
}

function Bar({ round, hands, most, old, many }: BarProps) {
  if (round.said !== null) return null;
  return (
    <p class={old ? "vote-bar old" : "vote-bar"}>
      {many && <span class="bar-round">{tProjector("votes.round", { number: round.number })}</span>}
      <span class="bar-room" aria-hidden="true">
        <span style={{ width: `${(100 * hands) / most}%` }} />
      </span>
      <b>{hands}</b>
    </p>
  );
}

/** Who or what decides, how teams voted, and what the talk has changed. */
export function Verdict({ view, votes, company }: { view: RoomView; votes: VotesView; company: CompanyView }) {
  const verdict = votes.verdicts[0]?.verdict ?? null;
  const last = votes.rounds.at(-1);
  const lettersOf = (ids: readonly string[]): string =>
    ids
      .map((id) => letterOf(company, id))
      .toSorted()
      .join(", ");
  return (
    <div class="verdict">
      {verdict ? (
        <p class="verdict-says">
          {tProjector(`votes.by.${verdict.by}`, { letter: letterOf(company, verdict.choice) })}
        </p>
      ) : (
        votes.tied.length > 0 && (
          <p class="verdict-says">
            {tProjector("votes.tie", { letters: lettersOf(votes.tied) })}{" "}
            {tProjector(votes.runOff ? "votes.tieRunOff" : "votes.tieFacilitator")}
          </p>
        )
      )}
      {last?.shift && <p>{shiftWords(last.shift, company)}</p>}
      {view.teams.length > 0 && last && <TeamVotes view={view} round={last} company={company} />}
    </div>
  );
}

function TeamVotes({ view, round, company }: { view: RoomView; round: RoundView; company: CompanyView }) {
  return (
    <ul class="team-list">
      {round.teams.map(({ team: id, hands, choice }) => {
        const team = teamOf(view, id);
        const option = company.options.find((one) => one.id === choice);
        return (
          <li key={id} class="done">
            {team && <TeamMark team={team} />}{" "}
            {option ? (
              <ShapeMark shape={option.shape} letter={option.letter} />
            ) : (
              <span>{tProjector(Object.keys(hands).length > 0 ? "votes.teamLevel" : "votes.teamOpen")}</span>
            )}
          </li>
        );
      })}
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
